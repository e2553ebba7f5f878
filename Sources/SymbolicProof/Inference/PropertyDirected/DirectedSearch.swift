import TransitionSystems
import Z3Solver

/// Property-directed search for an invariant of universally quantified clauses (Karbyshev, Bjørner, Itzhaky, Rinetzky
/// and Shoham, "Property-directed inference of universal invariants or proving their absence", Journal of the ACM,
/// 2017).
///
/// Level 0 is the initial states; every other is a set of clauses that all states satisfy which so many steps reach. A
/// state of the last level that breaks the target is taken as a structure. Its diagram is denied where no step leads to
/// it from the level before, and else the structure before is denied first. When two levels are the same, they are an
/// invariant.
///
/// Questions are asked with few elements of each sort, where they cost milliseconds and every structure found is small.
/// A run that is found is one at any size. An invariant that is found holds with these sizes; whoever uses it proves
/// it.
final class DirectedSearch {
    /// What came of a search.
    enum Outcome {
        /// Clauses that together with what was assumed are inductive at the search's sizes and exclude the target.
        case invariant([Diagram])
        case abstract(AbstractRun)
        case unknown(OpenReason)
    }

    let vocabulary: Vocabulary
    let arenas: [Arena]
    private let target: DirectedTarget
    private let breaks: [Z3Term]
    /// For each arena, the literals that stand for the clauses of a level.
    private var levels: [[Z3Term]]
    /// The diagrams denied at each level and no higher one.
    private var denied: [[Diagram]] = [[], []]
    private let progress: (String) -> Void
    private(set) var questions = 0

    /// - Parameter arenas: The sizes that are looked at, the smallest first.
    init(
        _ target: DirectedTarget, in arenas: [Arena], vocabulary: Vocabulary, progress: @escaping (String) -> Void
    ) throws {
        self.target = target
        self.arenas = arenas
        self.vocabulary = vocabulary
        self.progress = progress
        breaks = try arenas.map { try $0.breaks(target) }
        levels = arenas.map { _ in [] }
    }

    /// The last level.
    private var top: Int { denied.count - 1 }

    func run() throws -> Outcome {
        defer { retire() }
        do {
            return try search()
        } catch let end as UndecidedSearch {
            return .unknown(end.reason)
        }
    }

    private func search() throws -> Outcome {
        if let start = try broken(at: 0) { return .abstract(run(from: start)) }
        while true {
            while let end = try broken(at: top) {
                if let start = try block(end) { return .abstract(run(from: start)) }
            }
            if let invariant = try propagate() { return .invariant(invariant) }
        }
    }

    private func retire() {
        // Where the solver refuses to go on, the search has ended already, and for that reason.
        for (arena, selectors) in zip(arenas, levels) { for selector in selectors { try? arena.retire(selector) } }
        for (arena, selector) in zip(arenas, breaks) { try? arena.retire(selector) }
    }

    // MARK: Levels

    /// The literals that make an arena's state one of a level's.
    private func assumptions(_ place: Int, from level: Int) throws -> [Z3Term] {
        guard level > 0 else { return [arenas[place].initially] }
        while levels[place].count <= top { levels[place].append(try arenas[place].selector("level")) }
        return Array(levels[place][level...])
    }

    /// Denies a diagram from level 1 up to one.
    private func deny(_ diagram: Diagram, at level: Int) throws {
        for old in 1...level { denied[old].removeAll { diagram.contains($0) } }
        denied[level].append(diagram)
        for place in arenas.indices {
            _ = try assumptions(place, from: level)
            try arenas[place].deny(diagram, under: levels[place][level])
        }
    }

    /// Moves clauses up as far as they hold, and returns those of a level that is the same as the next.
    private func propagate() throws -> [Diagram]? {
        denied.append([])
        for level in 1..<top {
            for diagram in denied[level] {
                guard denied[level].contains(diagram), case .unreached = try before(diagram, from: level) else {
                    continue
                }
                try deny(diagram, at: level + 1)
            }
            if denied[level].isEmpty {
                return denied[(level + 1)...].flatMap(\.self)
            }
        }
        report()
        return nil
    }

    private func report(_ more: String = "") {
        progress("\(target.name): level \(top), \(denied.joined().count) clauses\(more)")
    }

    // MARK: Questions

    private func ask(_ place: Int, _ assumptions: [Z3Term]) throws -> Arena.Answer {
        questions += 1
        return try arenas[place].ask(assumptions)
    }

    /// A structure that must be excluded from a level, and what the run that it is on does next.
    private final class Obligation {
        let structure: Structure
        let diagram: Diagram
        /// The arena that it was found in.
        let place: Int
        let step: AnySizeAction?
        let next: Obligation?
        var level: Int

        init(
            _ structure: Structure, _ diagram: Diagram, _ place: Int, step: AnySizeAction?, next: Obligation?,
            level: Int
        ) {
            self.structure = structure
            self.diagram = diagram
            self.place = place
            self.step = step
            self.next = next
            self.level = level
        }
    }

    private func obligation(
        _ found: Z3Model, _ place: Int, level: Int, next: Obligation?
    ) throws -> Obligation {
        var structure = try arenas[place].structure(found)
        let step = try arenas[place].step(found)
        structure.parameters = step?.parameters ?? [:]
        return Obligation(
            structure, Diagram(structure, in: vocabulary), place, step: step?.step, next: next, level: level)
    }

    /// A state of a level that breaks the target.
    private func broken(at level: Int) throws -> Obligation? {
        for place in arenas.indices {
            let answer = try ask(place, assumptions(place, from: level) + [breaks[place]])
            if case .yes(let found) = answer { return try obligation(found, place, level: level, next: nil) }
        }
        return nil
    }

    private enum Before {
        /// A step leads to what the diagram describes.
        case reached(Z3Model, place: Int)
        /// None does, and these literals are enough to see it.
        case unreached(Set<Diagram.Literal>)
    }

    /// Whether a step leads from a state of a level that is not described by a diagram to one that is.
    private func before(_ diagram: Diagram, from level: Int) throws -> Before {
        var core: Set<Diagram.Literal> = []
        for place in arenas.indices where diagram.fits(arenas[place].sizes) {
            let arena = arenas[place]
            let isOther = try arena.selector("other")
            try arena.deny(diagram, under: isOther)
            defer { try? arena.retire(isOther) }
            let given = try assumptions(place, from: level) + [arena.isStep, isOther]
            for embedding in diagram.embeddings(into: arena.sizes, vocabulary, interchangeable: false) {
                let terms = diagram.literals.map { arena.term($0, embedding, .next, denied: false) }
                switch try ask(place, given + terms) {
                case .yes(let found): return .reached(found, place: place)
                case .no(let used): core.formUnion(zip(terms, diagram.literals).filter { used.contains($0.0) }.map(\.1))
                }
            }
        }
        return .unreached(core)
    }

    /// Literals of a diagram that no initial state has; `nil` where some has them all.
    private func notInitially(_ diagram: Diagram) throws -> Set<Diagram.Literal>? {
        var core: Set<Diagram.Literal> = []
        for place in arenas.indices where diagram.fits(arenas[place].sizes) {
            let arena = arenas[place]
            for embedding in diagram.embeddings(into: arena.sizes, vocabulary, interchangeable: false) {
                let terms = diagram.literals.map { arena.term($0, embedding, .now, denied: false) }
                guard case .no(let used) = try ask(place, [arena.initially] + terms) else { return nil }
                core.formUnion(zip(terms, diagram.literals).filter { used.contains($0.0) }.map(\.1))
            }
        }
        return core
    }

    // MARK: Blocking

    /// Excludes what a structure describes, and what leads there; returns where a run to it begins, if one does.
    private func block(_ end: Obligation) throws -> Obligation? {
        var open = [end]
        while let place = open.indices.min(by: { open[$0].level < open[$1].level }) {
            let obligation = open[place]
            guard obligation.level > 0, let start = try notInitially(obligation.diagram) else { return obligation }
            if try !isBlocked(obligation) {
                switch try before(obligation.diagram, from: obligation.level - 1) {
                case .reached(let found, let arena):
                    open.append(
                        try self.obligation(found, arena, level: obligation.level - 1, next: obligation))
                    continue
                case .unreached(let core):
                    let clause = try generalised(obligation.diagram, core.union(start), at: obligation.level)
                    var level = obligation.level
                    while level < top, case .unreached = try before(clause, from: level) { level += 1 }
                    try deny(clause, at: level)
                    obligation.level = level
                    report(", \(open.count) structures to exclude")
                }
            }
            if obligation.level < top { obligation.level += 1 } else { open.remove(at: place) }
        }
        return nil
    }

    private func isBlocked(_ obligation: Obligation) throws -> Bool {
        let arena = arenas[obligation.place]
        let same = obligation.diagram.elements.map { Dictionary(uniqueKeysWithValues: $0.map { ($0, $0) }) }
        let terms = obligation.diagram.literals.map { arena.term($0, same, .now, denied: false) }
        let given = try assumptions(obligation.place, from: obligation.level)
        if case .no = try ask(obligation.place, given + terms) { return true }
        return false
    }

    private func run(from start: Obligation) -> AbstractRun {
        var stages: [AbstractRun.Stage] = []
        var stage: Obligation? = start
        while let current = stage {
            // Where the target is one of states, the last structure's step, if there is one, is beside the point.
            let isEnd = current.next == nil && target.ofSteps.isEmpty
            stages.append(AbstractRun.Stage(structure: current.structure, step: isEnd ? nil : current.step))
            stage = current.next
        }
        return AbstractRun(target: target.name, stages: stages)
    }

    // MARK: Generalising

    /// The least that can be said of a diagram so that no initial state has it and no step of the level before leads to
    /// it.
    private func generalised(_ whole: Diagram, _ core: Set<Diagram.Literal>, at level: Int) throws -> Diagram {
        var best = whole.keeping(core.contains)
        if let smaller = try withoutIdleElements(best, at: level) { best = smaller }
        var needed: Set<Diagram.Literal> = []
        while let literal = best.literals.last(where: { !needed.contains($0) }) {
            if let smaller = try excluded(best.keeping { $0 != literal }, at: level) {
                best = smaller
                if let smaller = try withoutIdleElements(best, at: level) { best = smaller }
            } else {
                needed.insert(literal)
            }
        }
        return try unordered(best, at: level)
    }

    /// The part of a diagram that is enough to exclude it, if it can be excluded.
    private func excluded(_ diagram: Diagram, at level: Int) throws -> Diagram? {
        guard let start = try notInitially(diagram), case .unreached(let core) = try before(diagram, from: level - 1)
        else { return nil }
        return diagram.keeping { core.contains($0) || start.contains($0) }
    }

    private func withoutIdleElements(_ diagram: Diagram, at level: Int) throws -> Diagram? {
        let fewer = diagram.withoutIdleElements(vocabulary)
        return fewer == diagram ? nil : try excluded(fewer, at: level)
    }

    /// The diagram without what it says of the order of its elements, as far as that is not needed.
    private func unordered(_ diagram: Diagram, at level: Int) throws -> Diagram {
        var best = diagram
        for sort in best.elements.indices where best.steps[sort] != .apart && best.elements[sort].count > 1 {
            for step in [Diagram.Step.apart, .after] where step < best.steps[sort] {
                // With two elements in a line one that comes later comes next; only a longer line tells them apart.
                let tells = step == .apart || !vocabulary.usesNeighbours || arenas.contains { $0.sizes[sort] > 2 }
                guard tells else { continue }
                var looser = best
                looser.steps[sort] = step
                if try excluded(looser, at: level) != nil {
                    best = looser
                    break
                }
            }
        }
        return best
    }
}

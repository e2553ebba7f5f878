import TransitionSystems

/// That some different elements exist of which some literals hold: a finite structure in words, or a part of one.
///
/// The diagram of a whole structure holds exactly where the structure is a part of the state. Its denial is a clause:
/// universally quantified, and so true of every part of a state of which it is true.
struct Diagram: Hashable, Sendable {
    /// One literal: that a cell is true or false; of a cell with several values, that it has not one of them.
    struct Literal: Hashable, Sendable {
        let word: Int
        /// The elements, each numbered within its sort.
        let elements: [Int]
        let code: Int
        let isTrue: Bool
    }

    /// How an element of a line stands to the one before it.
    enum Step: Hashable, Sendable, Comparable {
        /// They differ.
        case apart
        /// It comes later.
        case after
        /// It comes directly after.
        case next
    }

    /// For each sort of the vocabulary the elements, by number.
    var elements: [[Int]]
    /// For each sort how an element stands to the one before it; it says nothing where elements are interchangeable.
    var steps: [Step]
    var literals: [Literal]

    /// The literals of a structure.
    init(_ structure: Structure, in vocabulary: Vocabulary) {
        let sizes = vocabulary.sorts.map { structure.sizes[$0] ?? 1 }
        elements = sizes.map { Array(0..<$0) }
        steps = vocabulary.sorts.map { $0.isSymmetric ? .apart : .next }
        literals = []
        for (place, word) in vocabulary.words.enumerated() {
            let binders = word.sorts.enumerated().map { Binder("x\($0.offset)", sort: vocabulary.sorts[$0.element]) }
            for tuple in vocabulary.tuples(place, sizes: sizes) {
                let environment = Dictionary(uniqueKeysWithValues: zip(binders, tuple))
                for code in 0..<word.codes {
                    let holds = structure.holds(word.formula(of: binders, code: code), environment)
                    if word.values == nil {
                        literals.append(Literal(word: place, elements: tuple, code: 0, isTrue: holds))
                    } else if !holds {
                        literals.append(Literal(word: place, elements: tuple, code: code, isTrue: false))
                    }
                }
            }
        }
    }

    /// The same with fewer literals.
    func keeping(_ kept: (Literal) -> Bool) -> Diagram {
        var part = self
        part.literals = literals.filter(kept)
        return part
    }

    /// The same without elements that no literal speaks of.
    func withoutIdleElements(_ vocabulary: Vocabulary) -> Diagram {
        var used = elements.map { _ in Set<Int>() }
        for literal in literals {
            for (element, sort) in zip(literal.elements, vocabulary.words[literal.word].sorts) {
                used[sort].insert(element)
            }
        }
        var part = self
        for sort in elements.indices {
            part.elements[sort] = elements[sort].filter(used[sort].contains)
            // What stood between them is gone.
            if part.elements[sort].count < elements[sort].count { part.steps[sort] = min(steps[sort], .after) }
        }
        return part
    }

    /// Whether there are as many elements.
    func fits(_ sizes: [Int]) -> Bool { zip(elements, sizes).allSatisfy { $0.count <= $1 } }

    /// Whether whatever another diagram describes is described by this one: it says less, of the same elements.
    func contains(_ other: Diagram) -> Bool {
        guard literals.count <= other.literals.count, zip(steps, other.steps).allSatisfy(<=),
            zip(elements, other.elements).allSatisfy({ Set($0).isSubset(of: $1) })
        else { return false }
        let said = Set(other.literals)
        return literals.allSatisfy(said.contains)
    }
}

extension Diagram {
    /// Where the elements of each sort go.
    typealias Embedding = [[Int: Int]]

    /// The ways to find the elements among those of a state of some size.
    ///
    /// - Parameter interchangeable: Whether interchangeable elements are renamed too; if not, they are the first ones,
    ///   which is enough where the state may be any.
    func embeddings(
        into sizes: [Int], _ vocabulary: Vocabulary, interchangeable: Bool
    ) -> [Embedding] {
        var found: [Embedding] = [[]]
        for (sort, names) in elements.enumerated() {
            let places: [[Int]]
            if vocabulary.sorts[sort].isSymmetric, !interchangeable {
                places = [Array(names.indices)]
            } else {
                places = Self.injections(names.count, sizes[sort]).filter { admits($0, sort, vocabulary) }
            }
            found = found.flatMap { embedding in
                places.map { embedding + [Dictionary(uniqueKeysWithValues: zip(names, $0))] }
            }
        }
        return found
    }

    private func admits(_ places: [Int], _ sort: Int, _ vocabulary: Vocabulary) -> Bool {
        guard !vocabulary.sorts[sort].isSymmetric else { return true }
        return zip(places, places.dropFirst()).allSatisfy { first, second in
            switch steps[sort] {
            case .apart: true
            case .after: first < second
            case .next: first + 1 == second
            }
        }
    }

    private static func injections(_ count: Int, _ size: Int) -> [[Int]] {
        (0..<count).reduce([[]]) { lists, _ in
            lists.flatMap { list in (0..<size).filter { !list.contains($0) }.map { list + [$0] } }
        }
    }
}

extension Diagram {
    /// The clause that denies it.
    func denial(_ vocabulary: Vocabulary) -> Expression {
        var binders: [[Int: Binder]] = []
        for (sort, names) in elements.enumerated() {
            let initial = String(vocabulary.sorts[sort].name.prefix(1).lowercased())
            binders.append(
                Dictionary(
                    uniqueKeysWithValues: names.enumerated().map { place, name in
                        (name, Binder(place == 0 ? initial : "\(initial)\(place + 1)", sort: vocabulary.sorts[sort]))
                    }))
        }
        var parts: [Expression] = []
        for (sort, names) in elements.enumerated() {
            for (place, name) in names.enumerated() {
                for other in names[..<place] {
                    let pair = (Expression.bound(binders[sort][other]!), Expression.bound(binders[sort][name]!))
                    if vocabulary.sorts[sort].isSymmetric || steps[sort] == .apart {
                        parts.append(.equal(pair.0, pair.1))
                    } else if other == names[place - 1] {
                        let isNext = Expression.follows(pair.0, pair.1)
                        parts.append(steps[sort] == .next ? .not(isNext) : .lessOrEqual(pair.1, pair.0))
                    }
                }
            }
        }
        parts += groups(vocabulary).map { group in
            let word = vocabulary.words[group.word]
            return Self.denial(of: group, word, zip(group.elements, word.sorts).map { binders[$1][$0]! })
        }
        var clause = Sentence.or(parts)
        for (sort, names) in elements.enumerated().reversed() {
            for name in names.reversed() { clause = .forAll(binders[sort][name]!, clause) }
        }
        return clause
    }

    /// The literals of one cell.
    private struct Group {
        let word: Int
        let elements: [Int]
        var codes: [Int]
        let isTrue: Bool
    }

    private func groups(_ vocabulary: Vocabulary) -> [Group] {
        var groups: [Group] = []
        for literal in literals {
            if let place = groups.firstIndex(where: { $0.word == literal.word && $0.elements == literal.elements }) {
                groups[place].codes.append(literal.code)
            } else {
                groups.append(
                    Group(
                        word: literal.word, elements: literal.elements, codes: [literal.code], isTrue: literal.isTrue))
            }
        }
        return groups
    }

    /// The denial of a cell's literals: of a cell with many values whichever is shorter, those that it has or has not.
    private static func denial(of group: Group, _ word: Vocabulary.Word, _ binders: [Binder]) -> Expression {
        func isCode(_ code: Int) -> Expression { word.formula(of: binders, code: code) }
        if word.values == nil { return group.isTrue ? Sentence.not(isCode(0)) : isCode(0) }
        let rest = (0..<word.codes).filter { !group.codes.contains($0) }
        return rest.count < group.codes.count
            ? Sentence.and(rest.map { Sentence.not(isCode($0)) }) : Sentence.or(group.codes.map(isCode))
    }
}

import StateExploration
import Testing
import TransitionSystems

@testable import DirectIOModel

@Suite("The specification of direct writes")
struct SpecificationTests {
    private typealias S = Specification

    private static func ground(_ system: TransitionSystem = S.system) throws -> GroundModel {
        try GroundModel(Model(system), scope: S.family.rungs[S.family.rungs.count - 1])
    }

    /// All states, and in each the steps that can be taken with what they lead to.
    private static func steps() throws -> [(state: [Int], successors: [(action: GroundAction, next: [Int])])] {
        let model = try ground()
        let interpreter = Interpreter(model)
        var states = interpreter.initialStates()
        var seen = Set(states)
        var found: [(state: [Int], successors: [(action: GroundAction, next: [Int])])] = []
        while found.count < states.count {
            let state = states[found.count]
            let successors = try model.actions.filter { interpreter.obstacle(to: $0, in: state) == nil }.map { action in
                (action, try interpreter.successor(of: state, by: action))
            }
            for (_, next) in successors where seen.insert(next).inserted { states.append(next) }
            found.append((state, successors))
        }
        return found
    }

    /// What ``Refinement`` takes for granted of a specification.
    @Test("has steps of which those that write other cells can be taken one after another")
    func serial() throws {
        let model = try Self.ground()
        let interpreter = Interpreter(model)
        var pairs = 0
        for (state, successors) in try Self.steps() {
            func written(_ next: [Int]) -> Set<Int> { Set(state.indices.filter { state[$0] != next[$0] }) }
            for (position, one) in successors.enumerated() {
                for other in successors[(position + 1)...]
                where written(one.next).isDisjoint(with: written(other.next)) && one.next != state
                    && other.next != state
                {
                    pairs += 1
                    let isSerial =
                        interpreter.obstacle(to: other.action, in: one.next) == nil
                        || interpreter.obstacle(to: one.action, in: other.next) == nil
                    #expect(isSerial, "\(one.action.label) and \(other.action.label)")
                }
            }
        }
        #expect(pairs > 1000)
    }

    @Test("keeps its own promises")
    func promises() throws {
        let results = try Checker(options: ExplorationOptions()).check([.init(version: S.version, family: S.family)])
            .flatMap(\.self)
        #expect(results.count == S.properties.count + 1)
        for result in results { #expect(result.isAsExpected, "\(result.property): \(result.verdict.word)") }
    }

    /// A specification with a mistake, and the promise that it breaks.
    private struct Mistake: CustomTestStringConvertible {
        let promise: String
        let made: @Sendable (TransitionSystem) throws -> TransitionSystem
        var testDescription: String { promise }
    }

    private static let mistakes = [
        Mistake(promise: "nothing-old") {
            try $0.extending("allocate", Parameter<Block>("b")) { b in
                when(S.content[b].is(.hole)) { S.content[b] <- .old }
            }.editing("allocate") { $0.lines.remove(at: 1) }
        },
        Mistake(promise: "success-is-true") {
            try $0.droppingGuard(containing: "every block of the range got", of: "succeed")
        },
        Mistake(promise: "report-is-final") {
            try $0.droppingGuard(containing: "something failed", of: "report_error")
        },
        Mistake(promise: "data-stays") { try $0.droppingGuard(containing: "the block is a hole", of: "allocate") },
    ]

    @Test("would break each promise with a mistake in a step", arguments: mistakes)
    private func promisesCanFail(mistake: Mistake) throws {
        var version = S.version
        version.system = try mistake.made(S.system)
        let results = try Checker(options: ExplorationOptions()).check([.init(version: version, family: S.family)])
            .flatMap(\.self)
        #expect(results.first { $0.property == mistake.promise }?.verdict == .refuted)
    }

    @Test("begins where the protocol begins")
    func beginning() throws {
        let scope = DirectIO.scope("core", 1, 2, parts: [Parts.core], faults: [])
        let model = try GroundModel(Model(DirectIO.system), axes: DirectIO.version("fixed").axes, scope: scope)
        let interpreter = Interpreter(model)
        let evaluator = ExpressionEvaluator(model)
        for state in interpreter.initialStates() { #expect(evaluator.holds(S.mapping.before, in: state)) }
    }
}

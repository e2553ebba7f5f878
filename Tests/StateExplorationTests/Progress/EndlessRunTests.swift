import Foundation
import StateExploration
import Testing
import TransitionSystems

@Suite("A run that never ends")
struct EndlessRunTests {
    private static let claim = "finishes"

    /// A light that changes for ever, and somebody who must finish when it is green, or whatever it is.
    private func light(atGreenOnly: Bool) throws -> GroundModel {
        try ProgressSystems.ground(ProgressSystems.light(finish: .weak, atGreenOnly: atGreenOnly))
    }

    private func run() throws -> (model: GroundModel, trace: Trace) {
        let model = try light(atGreenOnly: true)
        return (model, try #require(try Explorer(model).run().findings[Self.claim]?.trace))
    }

    private func file(_ trace: Trace, of model: GroundModel, editing edit: (inout [String: Any]) -> Void) throws -> Data {
        let header = TraceHeader(version: "", property: Self.claim, scope: model.scope)
        let data = try TraceITF(model: model, trace: trace, header: header).encoded()
        var document = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        edit(&document)
        return try JSONSerialization.data(withJSONObject: document)
    }

    @Test("is printed with what it repeats")
    func text() throws {
        let (model, trace) = try run()
        let lines = TraceText(model: model, trace: trace).render().split(separator: "\n")
        #expect(lines.last == "loop: steps 1…2 repeat for ever")
        let diagram = TraceMermaid(model: model, trace: trace).render()
        #expect(
            diagram.split(separator: "\n").map { $0.trimmingPrefix { $0 == " " }.prefix(16) } == [
                "sequenceDiagram", "participant p0 a", "loop for ever", "Note over p0: 1.", "Note over p0: 2.", "end",
            ])
    }

    @Test("that stays where it is says so")
    func still() throws {
        let model = try ProgressSystems.ground(ProgressSystems.counting(last: .none))
        let trace = try #require(try Explorer(model).run().findings["ends"]?.trace)
        let lines = TraceText(model: model, trace: trace).render().split(separator: "\n")
        #expect(lines.last == "loop: the last state stays for ever; no step that must be taken is possible there")
        let diagram = TraceMermaid(model: model, trace: trace).render()
        #expect(diagram.hasSuffix("    loop for ever\n    Note over p0: nothing that must happen can\n    end\n"))
    }

    @Test("is replayed with its loop, which must close and be fair")
    func replay() throws {
        let (model, trace) = try run()
        let replay = Replay(model)
        #expect(try replay.run(TraceFile(file(trace, of: model) { _ in })) == .complete(trace))
        let open = try TraceFile(file(trace, of: model) { $0["loop"] = 1 })
        #expect(
            try replay.run(open)
                == .stops(step: 2, reason: "it does not return to state 1, from which it is to repeat"))
        let ending = Trace(initial: trace.initial, steps: trace.steps)
        #expect(
            try replay.shortfall(of: ending, deciding: Self.claim)
                == "it ends, and 'finishes' speaks of what never ends")
        let strict = try light(atGreenOnly: false)
        #expect(
            try Replay(strict).shortfall(of: trace, deciding: Self.claim)
                == "'finish' can be taken in its loop, never is, and must be")
    }

    @Test("breaks no claim that it keeps in its loop")
    func kept() throws {
        let model = try ProgressSystems.ground(ProgressSystems.counting(last: .weak))
        let interpreter = Interpreter(model)
        var state = interpreter.initialStates()[0]
        var steps: [Trace.Step] = []
        for action in [0, 0, 1] {
            state = try interpreter.successor(of: state, by: model.actions[action])
            steps.append(.init(action: action, state: state))
        }
        let trace = Trace(initial: interpreter.initialStates()[0], steps: steps, loop: 3)
        #expect(
            try Replay(model).shortfall(of: trace, deciding: "ends") == "nothing that 'ends' promises is owed for ever")
        let debt = EndlessRun(Trace(initial: trace.initial, steps: Array(steps.dropLast()), loop: 2), of: model)?
            .debt(of: model.progress[0])
        #expect(debt?.since == 1)
        #expect(debt?.element == nil)
    }

    @Test("is refused as a file that names no state as its loop", arguments: [-1, 3] as [Int])
    func outside(loop: Int) throws {
        let (model, trace) = try run()
        let data = try file(trace, of: model) { $0["loop"] = loop }
        #expect(throws: TraceFileError.malformed("'loop' is not the position of one of its 3 states")) {
            try TraceFile(data)
        }
    }
}

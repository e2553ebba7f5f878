import StateExploration
import SymbolicProof
import Testing
import TransitionSystems

@testable import DirectIOModel

@Suite("A bounded check of the toy")
struct ToyBoundedTests {
    /// The toy whose worker forgets to convert.
    private static func forgetful() throws -> TransitionSystem {
        try Toy.system.editing("convert") { action in
            action.lines.removeAll { line in
                if case .update(.read(Toy.converted.declaration, _), _, _) = line { true } else { false }
            }
        }
    }

    @Test("finds the shortest run to a forgotten conversion") func forgottenConversion() throws {
        let model = try GroundModel(Model(Self.forgetful()), scope: Toy.scope(requests: 3))
        let checker = BoundedChecker(model, options: .init(depthLimit: 12))
        let result = try checker.check(properties: ["converted-when-done"])
        let trace = try #require(result.findings["converted-when-done"]?.trace)
        #expect(trace.steps.count == 9)
        let names = trace.steps.map { model.actions[$0.action].name }
        #expect(names.suffix(3) == ["take", "convert", "complete"])
        #expect(
            names.sorted() == [
                "begin", "bio_end", "bio_end", "complete", "convert", "issue", "issue", "submitter_drop", "take",
            ])
        #expect(result.depth == 9)
    }

    @Test("agrees with breadth-first search", arguments: [(1, 16), (2, 11)])
    func agrees(requests: Int, depth: Int) throws {
        let model = try GroundModel(Model(Toy.system), scope: Toy.scope(requests: requests))
        let result = try BoundedChecker(model, options: .init(depthLimit: depth, findsDeadlock: true)).check()
        expectAgreement(result, BreadthFirst(model, depthLimit: depth), on: model, depth: depth)
        #expect(result.deadlock == .noViolation(depth: depth))
    }

    /// Each drops one guard line. What leaves a range ends the check, for both.
    @Test(
        "agrees with breadth-first search on broken toys",
        arguments: [
            ("begin", "the request is idle"), ("submitter_drop", "all bios are issued"), ("take", "the worker is free"),
            ("take", "the request is the first"), ("complete", "the request completes"), ("issue", "a bio is left"),
            ("recycle", "the request is done"), ("truncate_go", "nothing is in flight"), ("begin", "no truncation"),
        ])
    func agreesOnMutants(action: String, guardLine: String) throws {
        let broken = try Toy.system.droppingGuard(containing: guardLine, of: action)
        let model = try GroundModel(Model(broken), scope: Toy.scope(requests: 2))
        let depth = 9
        let search = BreadthFirst(model, depthLimit: depth)
        do throws(SymbolicError) {
            let result = try BoundedChecker(model, options: .init(depthLimit: depth)).check()
            #expect(search.outOfRange == nil)
            expectAgreement(result, search, on: model, depth: depth)
        } catch {
            guard case .outOfRange(let found, let trace) = error else { throw error }
            #expect(trace.steps.count == search.outOfRange?.length)
            #expect(found.range.contains(found.value) == false)
        }
    }

    @Test("reports the step that leaves a range, and the run before it") func outOfRange() throws {
        let broken = try Toy.system.droppingGuard(containing: "a bio is left", of: "issue")
        let model = try GroundModel(Model(broken), scope: Toy.scope(requests: 1))
        let error = try #require(throws: SymbolicError.self) { try BoundedChecker(model).check() }
        guard case .outOfRange(let found, let trace) = error else { throw error }
        #expect(found.action == "issue(r0)")
        #expect(trace.steps.map { model.actions[$0.action].name } == ["begin", "issue", "issue"])
        #expect("\(error)".hasSuffix("(it happens after a run of length 3)"))
    }
}

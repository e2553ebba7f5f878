import StateExploration
import SymbolicProof
import Testing
import TransitionSystems

@Suite("A bounded check of random models")
struct RandomModelTests {
    private static let seeds: Range<UInt64> = 0..<60

    @Test("finds runs exactly as short as breadth-first search does", arguments: seeds)
    func agrees(seed: UInt64) throws {
        let model = try RandomModel.ground(seed: seed)
        let search = BreadthFirst(model)
        let depth = (search.outOfRange?.length ?? search.depth) + 1
        do throws(SymbolicError) {
            let result = try BoundedChecker(model, options: .init(depthLimit: depth, findsDeadlock: true)).check()
            #expect(search.outOfRange == nil)
            expectAgreement(result, search, on: model, depth: result.isExhaustive ? nil : depth)
            #expect(result.deadlock?.trace?.steps.count == search.deadlock)
        } catch {
            guard case .outOfRange(_, let trace) = error else { throw error }
            #expect(trace.steps.count == search.outOfRange?.length)
        }
    }

    /// Otherwise the comparison would be about nothing.
    @Test("meets every kind of answer") func variety() throws {
        let searches = try Self.seeds.map { BreadthFirst(try RandomModel.ground(seed: $0)) }
        for property in ["first", "second", "third", "fourth", "fifth"] {
            #expect(searches.contains { ($0.lengths[property] ?? 0) > 1 }, "\(property)")
            #expect(searches.contains { $0.outOfRange == nil && $0.lengths[property] == nil }, "\(property)")
        }
        #expect(searches.contains { $0.outOfRange != nil })
        #expect(searches.contains { $0.deadlock != nil })
        #expect(searches.contains { $0.depth >= 5 })
    }
}

import Testing
import TransitionSystems

@testable import SymbolicProof

@Suite("A ranking")
struct RankingSearchTests {
    @Test("is found where every run ends")
    func found() throws {
        var search = RankingSearch(try Errands.model(), invariant: [])
        let result = try search.run()
        #expect(result.left == [])
        #expect(result.ranking.sets.count == 3)
        #expect(result.ranking.sets.first?.description == "{ t : place[t] = idle }")
    }

    @Test("leaves the steps that a run can take for ever")
    func loop() throws {
        var search = RankingSearch(try Errands.model(.mayGiveUp), invariant: [])
        #expect(try search.run().left == ["take", "give_up"])
    }

    @Test("counts elements where places repeat")
    func elements() throws {
        enum Item: IndexSort {}
        let isBusy = variable("busy", initially: false, "an item is being dealt with")
        let dealtWith = Relation<Item>("dealt_with", initially: false, "the item was dealt with")
        let clerk = Actor("clerk")
        let model = try AnySizeModel(
            Model(
                TransitionSystem(
                    "loop", variables: [isBusy, dealtWith], actors: [clerk],
                    actions: [
                        Action("call", by: clerk) {
                            require(!isBusy, "nobody is dealt with")
                            isBusy <- true
                        },
                        Action("deal", Parameter<Item>("i"), by: clerk) { i in
                            require(isBusy && !dealtWith[i], "the item is called")
                            isBusy <- false
                            dealtWith[i] <- true
                        },
                    ], properties: []
                ) {
                    true
                }))
        var search = RankingSearch(model, invariant: [])
        let result = try search.run()
        #expect(result.left == [])
        #expect(result.ranking.sets.map(\.description) == ["{ i : ¬dealt_with[i] }", "{ ¬busy }"])
    }
}

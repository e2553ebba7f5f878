import Testing

@testable import DirectIOEngine

@Suite("The journal's handles")
struct JournalTests {
    private func started(_ start: Journal.Start) throws -> Journal.Handle {
        guard case .started(let handle) = start else { throw NoSpace() }
        return handle
    }

    @Test func takePartWithTheirCredits() throws {
        var journal = Journal(blocks: 64)
        var handle = try started(journal.start(credits: 10))
        let other = try started(journal.start(credits: 6))
        #expect(journal.start(credits: 1) == .wait, "16 of 16 credits are given out")
        journal.change(7, under: &handle)
        journal.change(7, under: &handle)
        #expect(handle.credits == 9)
        journal.stop(handle)
        journal.stop(other)
        #expect(journal.changed == [7])
        _ = try started(journal.start(credits: 15))
    }

    @Test func holdACommitUpUntilTheyStop() throws {
        var journal = Journal(blocks: 64)
        var handle = try started(journal.start(credits: 2))
        journal.close()
        #expect(!journal.canCommit)
        #expect(journal.start(credits: 1) == .wait)
        journal.change(3, under: &handle)
        journal.stop(handle)
        #expect(journal.canCommit)
        let (sequence, blocks) = journal.takeRunning()
        #expect(sequence == 1 && blocks == [3])
        #expect(try started(journal.start(credits: 1)).transaction == 2)
        #expect(journal.committed == 0)
        journal.finish(sequence)
        #expect(journal.committed == 1)
    }

    /// A reserved handle finds room whatever the others have taken.
    @Test func canBeReserved() throws {
        var journal = Journal(blocks: 64)
        let asked = journal.reserve(credits: 6)
        let reservation = try #require(asked)
        let other = try started(journal.start(credits: 10))
        #expect(journal.start(credits: 1) == .wait && journal.reserve(credits: 1) == nil)
        let handle = try started(journal.start(reservation))
        #expect(handle.credits == 6)
        journal.stop(handle)
        journal.stop(other)
        let all = journal.reserve(credits: 16)
        let unused = try #require(all)
        journal.giveBack(unused)
        _ = try started(journal.start(credits: 16))
    }

    @Test func areRefusedOnceTheJournalIsAborted() throws {
        var journal = Journal(blocks: 64)
        let asked = journal.reserve(credits: 6)
        let reservation = try #require(asked)
        journal.abort(because: .inputOutput(block: 5))
        journal.abort(because: .gone)
        let aborted = JournalAborted(reason: .inputOutput(block: 5))
        #expect(journal.start(credits: 1) == .refused(aborted))
        #expect(journal.start(reservation) == .refused(aborted))
        #expect(journal.reserve(credits: 1) == nil)
        #expect(aborted.description == "the journal was aborted: input/output error at block 5")
    }

    @Test("tells counts that cannot be")
    func fault() throws {
        var journal = Journal(blocks: 64)
        guard case .started(let handle) = journal.start(credits: 3), let reservation = journal.reserve(credits: 2)
        else {
            throw NoSpace()
        }
        #expect(journal.fault == nil)
        journal.stop(handle)
        #expect(journal.fault == nil)
        journal.giveBack(reservation)
        journal.giveBack(reservation)
        #expect(journal.fault == "-2 credits are set aside")
        journal.stop(handle)
        #expect(journal.fault == "-1 handles are open")
    }
}

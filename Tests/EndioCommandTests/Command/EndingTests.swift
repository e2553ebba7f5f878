import StateExploration
import Testing
import TransitionSystems

@testable import EndioCommand

/// With which status an error ends the command, and what is said.
@Suite("The end of a command")
struct EndingTests {
    private struct Surprise: Error {}

    @Test("is no verdict where nobody foresaw the error")
    func unforeseen() {
        let ending = Ending(Surprise())
        #expect(ending.status == .internal)
        #expect(ending.errors == "endio: internal error: Surprise(). Please report it with the command line.\n")
        #expect(ending.output == nil)
    }

    @Test("blames the data for a model that cannot be used")
    func data() throws {
        let error = GroundingError.missingSize(sort: "Block", scope: "x")
        let ending = Ending(error)
        #expect(ending.status == .badData)
        #expect(ending.errors == "endio: \(error)\n")
        #expect(Ending(ExplorationError.stateTooLarge(bits: 70_000, most: 64_000)).status == .badData)
        #expect(Ending(DerivationError.exists(kind: "action", name: "a", protocol: "p")).status == .badData)
    }

    @Test("blames the disk for a checkpoint that cannot be written, and the data for one that cannot be read")
    func checkpoints() {
        let unwritten = ExplorationError.unusableCheckpoint(path: "kept/a", reason: "No space left on device")
        #expect(Ending(unwritten).status == .cannotCreate)
        #expect(Ending(unwritten).errors == "endio: cannot write 'kept/a': No space left on device\n")
        #expect(Ending(ExplorationError.unreadableCheckpoint(path: "a", reason: "it")).status == .badData)
        #expect(Ending(ExplorationError.damagedCheckpoint(path: "a", reason: "it")).status == .badData)
    }

    @Test("blames a program that cannot derive its versions, whatever it throws")
    func derivation() {
        let error = DerivationError.exists(kind: "action", name: "a", protocol: "p")
        #expect(Ending(deriving: error) == Ending(error))
        let own = Ending(deriving: Surprise())
        #expect(own.status == .badData)
        #expect(own.errors == "endio: Surprise()\n")
    }

    @Test("is a status alone where everything is said")
    func silent() {
        let ending = Ending(ExitStatus.refuted)
        #expect(ending.status == .refuted)
        #expect(ending.errors == nil)
        #expect(ending.output == nil)
    }
}

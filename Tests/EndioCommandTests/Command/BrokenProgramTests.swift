import Foundation
import Testing

/// What a user's program prints of a protocol that is not well formed.
@Suite("A program with a mistake")
struct BrokenProgramTests {
    @Test(
        "is told what is wrong and where",
        arguments: [
            ("sort-error", "29: error: 'completion[r]' of the sort Completion is given 'true' of the sort Bool"),
            (
                "unbound-variable",
                "34: error: 'q' is not bound here: it is a parameter of another action, or the variable of a "
                    + "quantifier used outside its formula; use it only inside what introduces it"
            ),
            (
                "double-update",
                "40: error: the action 'stop' may assign 'completion[r]' twice in one step "
                    + "(first at BrokenPatch/main.swift:39); make the conditions exclude each other, for instance with "
                    + "'otherwise:'"
            ),
        ])
    func mistakes(version: String, message: String) throws {
        for command in [["check", "--protocol", version], ["export", "--promela", "--protocol", version]] {
            let run = try CommandRun(command, product: "BrokenPatch")
            #expect(
                run.errors
                    == "endio: the model 'ext4-direct-io' is not well formed:\n  BrokenPatch/main.swift:\(message)\n")
            #expect(run.output == "")
            #expect(run.status == 65)
        }
    }

    @Test("that derives no version is told why, and does not trap", arguments: [["check"], ["--help"]])
    func derivation(command: [String]) throws {
        let run = try CommandRun(command, product: "BrokenDerivation")
        #expect(
            run.errors == "endio: the axis 'end-io-called' has no value 'allways'. Did you mean 'always'? "
                + "Known: when-transferred, always\n")
        #expect(run.output == "")
        #expect(run.status == 65)
    }

    @Test("is told so before anything is searched")
    func first() throws {
        // A check of every version takes longer than a run may take here.
        let run = try CommandRun(["check"], product: "BrokenPatch")
        #expect(run.errors.contains("29: error: 'completion[r]' of the sort Completion is given 'true'"))
        #expect(run.output == "")
        #expect(run.status == 65)
    }

    @Test("still answers for the versions without one")
    func others() throws {
        #expect(
            try CommandRun(["check", "--protocol", "seed", "--scope", "core@1x1"], product: "BrokenPatch").status == 1)
    }
}

import DirectIOModel
import Foundation
import StateExploration
import Testing
import TransitionSystems

/// What the command says to input that it cannot use, word for word, and with which status it ends.
@Suite("Bad input")
struct BadInputTests {
    /// A command line and what is said to it.
    struct Case: Sendable, CustomTestStringConvertible {
        let line: String
        /// The message, without the list of known names.
        let message: String
        /// The names that the message ends with.
        var known: [String] = []

        var testDescription: String { line }
    }

    private static let versions = DirectIO.versions.map(\.id)
    private static let properties = DirectIO.system.properties.map(\.id) + [Checker.deadlock]

    private static let lists = [
        Case(line: "check --protocol sed", message: "no protocol 'sed'. Did you mean 'seed'?", known: versions),
        Case(line: "trace sed no-lost-io-end", message: "no protocol 'sed'. Did you mean 'seed'?", known: versions),
        Case(line: "diff sed v4.6", message: "no protocol 'sed'. Did you mean 'seed'?", known: versions),
        Case(line: "new x --from sed", message: "no protocol 'sed'. Did you mean 'seed'?", known: versions),
        Case(line: "new x --from toy", message: "no protocol 'toy'.", known: versions),
        Case(
            line: "check --property no-lost-io-ends",
            message: "no property 'no-lost-io-ends'. Did you mean 'no-lost-io-end'?", known: properties),
        Case(
            line: "check --property no-lost", message: "no property 'no-lost'. Did you mean 'no-lost-io-end'?",
            known: properties),
        Case(
            line: "check --protocol v4.5-rc", message: "no protocol 'v4.5-rc'. Did you mean 'v4.5-rc1'?",
            known: versions),
        Case(
            line: "check --protocol v4",
            message: "no protocol 'v4'. Did you mean 'v4.4', 'v4.5', 'v4.6' or 'v4.5-rc1'?",
            known: versions),
        Case(
            line: "check --set end-io-call=always", message: "no axis 'end-io-call'. Did you mean 'end-io-called'?",
            known: DirectIO.system.axes.map(\.name)),
        Case(
            line: "check --set end-io-called=transferred",
            message: "the axis 'end-io-called' has no value 'transferred'. Did you mean 'when-transferred'?",
            known: ["when-transferred", "always"]),
        Case(
            line: "check --faults workqueue", message: "no fault class 'workqueue'. Did you mean 'workqueue-memory'?",
            known: ["none", "all"] + DirectIO.system.faults.map(\.name)),
        Case(
            line: "check --set end-io-caled=always", message: "no axis 'end-io-caled'. Did you mean 'end-io-called'?",
            known: DirectIO.system.axes.map(\.name)),
        Case(
            line: "check --set end-io-called=alway",
            message: "the axis 'end-io-called' has no value 'alway'. Did you mean 'always'?",
            known: ["when-transferred", "always"]),
        Case(
            line: "check --faults eoi", message: "no fault class 'eoi'. Did you mean 'eio'?",
            known: ["none", "all"] + DirectIO.system.faults.map(\.name)),
        Case(
            line: "check --actors writback", message: "no actor 'writback'. Did you mean 'writeback'?",
            known: ["none", "all"] + DirectIO.system.actors.filter(\.isEnvironment).map(\.name)),
        Case(line: "check --scope cor@1x1", message: "no scope 'cor@1x1'. Did you mean 'core@1x1'?", known: scopes),
        Case(line: "export --promela --protocol seed --scope x", message: "no scope 'x'.", known: scopes),
    ]

    private static let scopes = DirectIO.families(full: true).flatMap { [$0.name] + $0.rungs.map(\.name) }

    @Test("names what is known, and guesses what was meant", arguments: lists)
    func unknownNames(input: Case) throws {
        let run = try CommandRun(input.line.split(separator: " ").map(String.init))
        #expect(run.errors == "endio: \(input.message) Known: \(input.known.joined(separator: ", ")).\n")
        #expect(run.output == "")
        #expect(run.status == 64)
    }

    @Test("is none of a call for help", arguments: ["--help", "check --help", "help replay", "--version"])
    func help(line: String) throws {
        let run = try CommandRun(line.split(separator: " ").map(String.init))
        #expect(run.output.count > 4)
        #expect(run.errors == "")
        #expect(run.status == 0)
    }

    private static let whole = [
        Case(line: "check --requests 0", message: "'--requests' must be between 1 and 4, not 0."),
        Case(line: "check --blocks 9", message: "'--blocks' must be between 1 and 4, not 9."),
        Case(line: "check --jobs 0", message: "'--jobs' must be at least 1, not 0."),
        Case(line: "check --max-states 0", message: "'--max-states' must be at least 1, not 0."),
        Case(
            line: "check --max-memory 3X",
            message: "'--max-memory' takes a positive number, alone or with G, K, M, not '3X'."),
        Case(
            line: "check --max-memory inf", message: "'--max-memory inf' is no limit that could be met; choose another."
        ),
        Case(
            line: "check --max-memory 99999999999999999999G",
            message: "'--max-memory 99999999999999999999G' is no limit that could be met; choose another."),
        Case(
            line: "check --max-memory 0.5", message: "'--max-memory 0.5' is no limit that could be met; choose another."
        ),
        Case(
            line: "check --method bounded --budget 1e300h",
            message: "'--budget 1e300h' is no limit that could be met; choose another."),
        Case(
            line: "check --budget nan",
            message: "'--budget' takes a positive number, alone or with h, m, s, not 'nan'."),
        Case(
            line: "check --faults none,eio",
            message: "'--faults none,eio' contradicts itself: 'none' leaves no choice; give either 'none' or 'eio'."),
        Case(
            line: "check --actors eviction,all",
            message:
                "'--actors eviction,all' contradicts itself: 'all' leaves no choice; give either 'all' or 'eviction'."),
        Case(
            line: "check --property all,foo",
            message: "'--property all,foo' contradicts itself: 'all' leaves no choice; give either 'all' or 'foo'."),
        Case(
            line: "check --protocol all,seed",
            message: "'--protocol all,seed' contradicts itself: 'all' leaves no choice; give either 'all' or 'seed'."),
        Case(
            line: "check --property truncate-exclusion",
            message: "no property states 'truncate-exclusion': it is not covered, because the model lacks truncate and "
                + "punch hole. 'endio explain truncate-exclusion' says what it demands."),
        Case(
            line: "trace seed unaligned-exclusion",
            message:
                "no property states 'unaligned-exclusion': it is not covered, because the model lacks writes of less than "
                + "a block, and their zeroing. 'endio explain unaligned-exclusion' says what it demands."),
        Case(
            line: "check --set end-io-called=always --set end-io-called=when-transferred",
            message: "'--set' moves 'end-io-called' twice, to 'always' and to 'when-transferred'."),
        Case(
            line: "new x --from seed --endio http://",
            message: "'http://' is no address of a repository; give the folder of your clone, the one with "
                + "Sources/EndioCommand, or its address: --endio ../endio"),
        Case(
            line: "check --protocol toy --blocks 2",
            message: "'--blocks' is the size of the sort 'Block', which 'toy@3' has not; choose one of the scopes with "
                + "--scope."),
        Case(
            line: "check --budget never",
            message: "'--budget' takes a positive number, alone or with h, m, s, not 'never'."
        ),
        Case(
            line: "check --set end-io-called",
            message: "'--set' takes axis=value, not 'end-io-called'; for instance --set end-io-called=always"),
        Case(
            line: "check --depth 4",
            message: "'--depth' bounds the runs of '--method bounded'; 'explore' has none."),
        Case(line: "check --method bounded --depth=-1", message: "'--depth' must not be negative, as -1 is."),
        Case(
            line: "check --method bounded --checkpoint d",
            message: "'--checkpoint' keeps the searches of '--method explore' only."),
        Case(
            line: "explain no-lost-io-ends",
            message:
                "nothing is named 'no-lost-io-ends'. Did you mean 'no-lost-io-end'? 'endio explain' alone lists every name."
        ),
        Case(
            line: "explain no-lost",
            message:
                "nothing is named 'no-lost'. Did you mean 'no-lost-io-end'? 'endio explain' alone lists every name."),
        Case(
            line: "explain when-trans",
            message:
                "nothing is named 'when-trans'. Did you mean 'when-transferred'? 'endio explain' alone lists every name."
        ),
        Case(
            line: "explain nosuch",
            message:
                "nothing is named 'nosuch'. What can be explained: versions ('\(versions[0])', ...), properties "
                + "('\(properties[0])', ...), not covered ('\(DirectIO.system.notCovered[0].id)', ...), axes "
                + "('\(DirectIO.system.axes[0].name)', ...), fault classes ('\(DirectIO.system.faults[0].name)', ...), "
                + "actors ('\(DirectIO.system.actors[0].name)', ...), actions "
                + "('\(DirectIO.system.actions[0].name)', ...), variables "
                + "('\(DirectIO.system.variables[0].name)', ...). 'endio explain' alone lists every name."),
        Case(
            line: "check --colour",
            message: "unknown option '--colour'. Usage: endio check <options>; 'endio check --help' explains it."),
        Case(
            line: "check --fault none",
            message:
                "unknown option '--fault'. Did you mean '--faults'? Usage: endio check <options>; 'endio check --help' "
                + "explains it."),
        Case(
            line: "trace seed",
            message:
                "missing expected argument '<property>' (Id of a property). Usage: endio trace [<options>] <version> "
                + "<property>; 'endio trace --help' explains it."),
        Case(
            line: "check --jobs two",
            message:
                "the value 'two' is invalid for '--jobs <jobs>' (Threads that search; changes neither counts nor "
                + "traces). Usage: endio check <options>; 'endio check --help' explains it."),
        Case(
            line: "export --protocol seed",
            message:
                "missing one of: '--promela', '--tla', '--smtlib'. Usage: endio export [<options>] --promela --tla "
                + "--smtlib; 'endio export --help' explains it."),
        Case(
            line: "chek",
            message:
                "no command 'chek'. Did you mean 'check'? Known: check, trace, diff, new, replay, explain, audit, export, prove, mutate, run, tour, fuzz, "
                + "scenario."
        ),
        Case(
            line: "new 9x --from seed",
            message: "'9x' is no package name: use letters, digits and hyphens, beginning with a letter."),
        Case(
            line: "new Seed-é --from seed",
            message: "'Seed-é' is no package name: use letters, digits and hyphens, beginning with a letter."),
        Case(
            line: "new seed --from seed", message: "'seed' is the name of a version already; choose another."),
        Case(
            line: "new directiomodel --from seed",
            message: "'directiomodel' cannot be built: there is a module 'DirectIOModel'; choose another name."),
        Case(
            line: "new x --from seed --endio /nowhere",
            message: "'/nowhere' is not the endio package; give the folder of your clone, the one with "
                + "Sources/EndioCommand, or its address: --endio ../endio"),
        Case(line: "export --tla", message: "'export' writes one version; choose it with --protocol."),
        Case(
            line: "export --smtlib --protocol seed",
            message: "'--smtlib' writes one question: name one property with --property and the steps with --depth."),
    ]

    @Test("is an empty name, too")
    func emptyName() throws {
        let run = try CommandRun(["explain", ""])
        #expect(run.errors == "endio: the name is empty; 'endio explain' alone lists every name.\n")
        #expect(run.status == 64)
    }

    @Test("is answered with one line", arguments: whole)
    func messages(input: Case) throws {
        let run = try CommandRun(input.line.split(separator: " ").map(String.init))
        #expect(run.errors == "endio: \(input.message)\n")
        #expect(run.output == "")
        #expect(run.status == 64)
    }
}

import ArgumentParser
import Foundation
import StateExploration
import TransitionSystems

/// `endio audit`: what no verdict rests on.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract:
            "List what no verdict rests on: what is vacuous, what is never taken, what is recorded without a source.",
        discussion: """
            Exit status 0 when nothing ought to be mended, 1 when something ought to: a property that the settings alone \
            make true, an action that is never taken for no stated reason, a property without an expectation in a \
            version that records some, or an expectation without a source; 2 when nothing of that kind was found, but a \
            limit ended a search before its time. What a search that was cut short might have found is not judged. \
            The rest is information and changes no status: properties that no version refutes (the tests refute them in \
            versions broken on purpose), refutations without a witness, axes and guard lines that small scopes do not need, \
            what no verdict covers, what is never taken for a stated reason. --axes also moves every axis of every \
            version, and --guards drops every guard line of every action and searches again; each takes minutes.
            """)

    @OptionGroup var protocols: ProtocolOptions
    @OptionGroup var search: SearchOptions
    @OptionGroup var outputOptions: OutputOptions
    @Flag(help: "Find the axes that no verdict depends on, too.") var axes = false
    @Flag(help: "Find the guard lines without which small scopes have the same states and verdicts, too.")
    var guards = false
    @Option(help: "text or json.") var format = ReportFormat.text

    func run() throws {
        try outputOptions.prepare()
        let versions = try protocols.versions()
        let cancellation = CancellationToken()
        let options = try search.exploration(cancellation: cancellation)
        Interrupts.install { cancellation.cancel() }
        defer { Console.endProgress() }
        let audit = try Audit(
            versions, moved: protocols.moves, options: options, movesAxes: axes, dropsGuards: guards)
        Console.endProgress()
        switch format {
        case .text: try outputOptions.write(audit.text())
        case .json: try outputOptions.write(String(decoding: audit.encoded(), as: UTF8.self))
        }
        if audit.interrupted { throw ExitStatus.interrupted }
        if audit.hasFindings { throw ExitStatus.refuted }
        if !audit.isComplete { throw ExitStatus.undecided }
    }
}

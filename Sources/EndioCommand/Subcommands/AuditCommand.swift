import ArgumentParser
import Foundation
import StateExploration
import TransitionSystems

/// `endio audit`: what no verdict rests on.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "List what no verdict rests on: properties that nothing refutes, actions that are never taken, ...",
        discussion: """
            Exit status 0 when everything supports a verdict, 1 when something does not. What is not covered is listed \
            and changes no status: it is known. --axes also moves every axis of every version, and --guards drops every \
            guard line of every action and searches again; each takes minutes.
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
        let audit = try Audit(versions, options: options, movesAxes: axes, dropsGuards: guards)
        Console.endProgress()
        switch format {
        case .text: try outputOptions.write(audit.text())
        case .json: try outputOptions.write(String(decoding: audit.encoded(), as: UTF8.self))
        }
        if audit.interrupted { throw ExitStatus.interrupted }
        if audit.hasFindings { throw ExitStatus.refuted }
    }
}

import ArgumentParser
import Foundation
import ModelExport
import StateExploration
import TransitionSystems

/// `endio export`: the model in the language of another checker.
struct ExportCommand: ParsableCommand {
    /// Languages of other checkers.
    enum Language: String, EnumerableFlag {
        case promela, tla, smtlib

        static func help(for value: Language) -> ArgumentHelp? {
            switch value {
            case .promela: "A Promela program, for Spin."
            case .tla:
                "A TLA+ module, and its configuration: in a file of its own beside --output, else below the module."
            case .smtlib:
                "A bounded check of one property in SMT-LIB 2: satisfiable if a run of --depth steps breaks it."
            }
        }
    }

    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write a finite instance of a protocol version for another checker.",
        discussion: """
            The instance is the largest of the scopes, or the one that --scope, --requests and --blocks name. \
            All of its failures can happen unless --faults says otherwise. Properties that the file does not check are \
            named in its first lines and on standard error.
            """)

    @Flag(help: "The language.") var language: Language
    @OptionGroup var protocols: ProtocolOptions
    @OptionGroup var properties: PropertyOptions
    @OptionGroup var scopes: ScopeOptions
    @OptionGroup var outputOptions: OutputOptions
    @Option(help: "For --smtlib: the number of steps of the run.") var depth: Int?

    func run() throws {
        try outputOptions.prepare()
        let versions = try protocols.versions()
        guard versions.count == 1, let version = versions.first else {
            throw CommandFailure.usage("'export' writes one version; choose it with --protocol.")
        }
        if depth != nil, language != .smtlib {
            throw CommandFailure.usage(
                "'--depth' is the length of the run that '--smtlib' asks for; '--\(language.rawValue)' has none.")
        }
        let ids = try properties.ids(in: [version])
        if language == .smtlib { try refuseUnasked(ids, of: version) }
        let plan = try ExportPlan(version, in: scopes.families(of: version), ids: ids, language)
        let name = ([MovedAxes(of: version).name] + scopes.restrictions).joined(separator: ", ")
        switch language {
        case .promela:
            let exporter = PromelaExporter(plan.model, leftOut: plan.leftOut, version: name)
            try outputOptions.write(exporter.program().text)
        case .tla: try writeTLA(TLAExporter(plan.model, leftOut: plan.leftOut, version: name))
        case .smtlib: return try outputOptions.write(script(SMTLIBExporter(plan.model, version: name), ids))
        }
        for line in plan.summary { Console.error("endio: not checked by the exported file: \(line)\n") }
    }

    /// A script asks about the formula of one property, at the end of a run.
    private func refuseUnasked(_ ids: Set<String>?, of version: ProtocolVersion) throws {
        if let id = ids?.first, ids?.count == 1, version.system.property(id)?.asksForProgress == true {
            throw CommandFailure.usage("'--smtlib' asks about a run that ends, and '\(id)' speaks of those that do not.")
        }
        guard ids == [Checker.deadlock] else { return }
        throw CommandFailure.usage(
            "'--smtlib' asks about the formula of a property, and '\(Checker.deadlock)' has none; "
                + "Spin and TLC look for deadlock in what --promela and --tla write.")
    }

    private func script(_ exporter: SMTLIBExporter, _ ids: Set<String>?) throws -> String {
        guard let depth, let id = ids?.first, ids?.count == 1 else {
            throw CommandFailure.usage(
                "'--smtlib' writes one question: name one property with --property and the steps with --depth.")
        }
        return try exporter.script(for: id, depth: depth)
    }

    private func writeTLA(_ exporter: TLAExporter) throws {
        guard let output = outputOptions.output else {
            let module = try exporter.module()
            return try outputOptions.write(
                "\(module.text)\nThe configuration for TLC, \(module.name).cfg:\n\n\(module.configuration)")
        }
        let file = URL(fileURLWithPath: output)
        let name = file.deletingPathExtension().lastPathComponent
        let module = try exporter.module(named: name)
        guard file.lastPathComponent == "\(module.name).tla" else {
            throw CommandFailure.usage(
                "TLA+ wants a file named after its module; write to '\(module.name).tla' instead of '\(output)'.")
        }
        let configuration = file.deletingPathExtension().appendingPathExtension("cfg").path
        try WholeFile.write([
            (WholeFile(at: output), module.text), (WholeFile(at: configuration), module.configuration),
        ])
    }
}

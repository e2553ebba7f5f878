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
            All of its failures can happen unless --faults says otherwise.
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
        let ids = try properties.ids(in: [version])
        let model = try instance(of: version, ids)
        switch language {
        case .promela: try outputOptions.write(PromelaExporter(model).program().text)
        case .tla: try writeTLA(model)
        case .smtlib: try outputOptions.write(script(model, ids))
        }
    }

    /// The last scope of the first family that decides a property asked for.
    private func instance(of version: ProtocolVersion, _ ids: Set<String>?) throws -> GroundModel {
        let families = try scopes.families(of: version)
        guard
            let family = families.first(where: { family in ids.map { !family.properties.isDisjoint(with: $0) } ?? true }
            )
        else {
            throw CommandFailure.usage("no scope decides '\(properties.propertyName)' for '\(version.id)'.")
        }
        let applicable = version.system.properties.filter { $0.applies.map { version.holds($0.condition) } ?? true }
        let wanted = family.properties.intersection(applicable.map(\.id)).intersection(ids ?? family.properties)
        return try GroundModel(
            Model(version.system), axes: version.axes, scope: family.rungs[family.rungs.count - 1], properties: wanted)
    }

    private func script(_ model: GroundModel, _ ids: Set<String>?) throws -> String {
        guard let depth, let id = ids?.first, ids?.count == 1 else {
            throw CommandFailure.usage(
                "'--smtlib' writes one question: name one property with --property and the steps with --depth.")
        }
        return try SMTLIBExporter(model).script(for: id, depth: depth)
    }

    private func writeTLA(_ model: GroundModel) throws {
        guard let output = outputOptions.output else {
            let module = try TLAExporter(model).module()
            return try outputOptions.write(
                "\(module.text)\nThe configuration for TLC, \(module.name).cfg:\n\n\(module.configuration)")
        }
        let file = URL(fileURLWithPath: output)
        let name = file.deletingPathExtension().lastPathComponent
        let module = try TLAExporter(model).module(named: name)
        guard file.lastPathComponent == "\(module.name).tla" else {
            throw CommandFailure.usage(
                "TLA+ wants a file named after its module; write to '\(module.name).tla' instead of '\(output)'.")
        }
        try outputOptions.write(module.text)
        let configuration = file.deletingPathExtension().appendingPathExtension("cfg").path
        try OutputOptions.write(module.configuration, to: configuration)
    }
}

import ArgumentParser
import StateExploration
import TransitionSystems

/// `endio explain`: what a name stands for, and where it comes from.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain a protocol version, property, axis, action, fault class, actor or variable.")

    @Argument(help: "The name of any of them.") var name: String

    func run() throws {
        let catalogue = Catalogue.current
        guard let text = Self.version(name, catalogue) ?? Self.element(name, catalogue) else {
            throw unknown(
                "protocol version, property, axis, action, fault class, actor or variable", name,
                known: Self.names(catalogue))
        }
        print(text)
    }

    private static func version(_ name: String, _ catalogue: Catalogue) -> String? {
        guard let version = catalogue.versions.first(where: { $0.id == name }) else { return nil }
        var lines = ["\(version.id): \(version.title)", "  \(version.summary)", ""]
        for axis in version.system.axes {
            guard let value = version.axes[axis] else { continue }
            lines.append("  \(axis.name) = \(axis.valueNames[value]): \(axis.valueSummaries[value])")
        }
        let expected = version.expectations.sorted { $0.key < $1.key }
        if !expected.isEmpty { lines += ["", "  expected:"] }
        for (property, expectation) in expected {
            let witness =
                expectation.witness.isEmpty ? "" : "; its run contains \(expectation.witness.joined(separator: ", "))"
            lines.append("  \(property): \(expectation.verdict.rawValue) (\(expectation.source)\(witness))")
        }
        return lines.joined(separator: "\n")
    }

    private static func element(_ name: String, _ catalogue: Catalogue) -> String? {
        for system in catalogue.versions.map(\.system) {
            if let property = system.property(name) { return "\(property.text())\n  at \(property.location)" }
            if let action = system.action(named: name) { return "\(action.text())\n  at \(action.location)" }
            if let axis = system.axis(named: name) {
                let values = zip(axis.valueNames, axis.valueSummaries).map { "  \($0): \($1)" }
                return (["\(axis.name): \(axis.summary)"] + values).joined(separator: "\n")
            }
            if let fault = system.faults.first(where: { $0.name == name }) {
                let actions = system.actions.filter { $0.fault == fault }.map(\.name).joined(separator: ", ")
                return "\(name): \(fault.setting.summary)\n  actions: \(actions)"
            }
            if let actor = system.actors.first(where: { $0.name == name }) {
                let actions = system.actions.filter { $0.actor == actor }.map(\.name).joined(separator: ", ")
                return "\(name): \(actor.setting.summary)\n  actions: \(actions)"
            }
            if let variable = system.variable(named: name) {
                return "\(name): \(variable.summary)\n  at \(variable.location)"
            }
        }
        return nil
    }

    private static func names(_ catalogue: Catalogue) -> [String] {
        guard let system = catalogue.versions.first?.system else { return [] }
        return catalogue.versions.map(\.id) + system.properties.map(\.id) + system.axes.map(\.name)
            + system.faults.map(\.name) + system.actors.map(\.name) + system.actions.map(\.name)
            + system.variables.map(\.name)
    }
}

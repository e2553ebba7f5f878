import ArgumentParser
import TransitionSystems

/// `endio explain`: what a name stands for, and where it comes from.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain a protocol version, property, axis, action, fault class, actor or variable.",
        discussion: "Without a name: every name there is, by kind.")

    @Argument(help: "The name of any of them.") var name: String?

    func run() throws {
        let glossary = Glossary(Catalogue.current.versions)
        guard let name else { return try Console.print(glossary.index()) }
        if name.isEmpty { throw CommandFailure.usage("the name is empty; 'endio explain' alone lists every name.") }
        let found = glossary.explanations(of: name)
        guard !found.isEmpty else { throw CommandFailure.usage(glossary.unknown(name)) }
        try Console.print(found.joined(separator: "\n\n"))
    }
}

import ArgumentParser

@main
struct Endio: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "endio")
}

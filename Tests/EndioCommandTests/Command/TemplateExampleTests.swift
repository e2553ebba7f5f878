import DirectIOModel
import Foundation
import Testing
import TransitionSystems

@testable import EndioCommand

/// A new package shows, behind '//', how an action is replaced. Here the same text is compiled.
@Suite("The example in a new package")
struct TemplateExampleTests {
    /// The example, as a user has it without the '//'.
    private static func replacing(in version: inout ProtocolVersion) throws {
        version.system = try version.system.replacing(
            Action(
                "clear_unwritten_flag", Parameter<Request>("r"), Parameter<IOEnd>("e"), by: Actors.completion,
                mirrors: "ext4_clear_io_unwritten_flag(), fs/ext4/page-io.c"
            ) { r, e in
                require(State.conversion[r].is(.clearing), "the conversion is over")
                require(State.dying[r, e], "the io_end is the one converted for")
                when(State.flagged[e]) {
                    State.flagged[e] <- false
                    State.unwrittenCount <- State.unwrittenCount - 1
                }
                State.conversion[r] <- .releasing
            })
    }

    @Test("is the text that is compiled here")
    func text() throws {
        let source = try String(contentsOfFile: #filePath, encoding: .utf8)
        let template = PackageTemplate(name: "x", base: DirectIO.version("seed"), endio: "..")
        let example = template.example.split(separator: "\n").map { "        \($0)\n" }.joined()
        #expect(source.contains(example))
        let commented = template.example.split(separator: "\n").map { "        // \($0)\n" }.joined()
        #expect(template.program.contains(commented))
    }

    @Test("is the version's own action: it changes nothing until it is edited", arguments: DirectIO.versions.map(\.id))
    func meaning(id: String) throws {
        let version = DirectIO.version(id)
        let derived = try version.derived(as: "x", title: "x") { try Self.replacing(in: &$0) }
        let own = try #require(version.system.action(named: "clear_unwritten_flag"))
        let replaced = try #require(derived.system.action(named: "clear_unwritten_flag"))
        #expect(replaced.variablesUpdated == own.variablesUpdated)
        #expect(replaced.lines.flatMap { $0.text() } == own.lines.flatMap { $0.text() })
        #expect(derived.difference(from: version).isEmpty)
    }

    @Test("compiles with the package's own modules, uncommented", arguments: ["seed", "v5.5"])
    func compiles(id: String) throws {
        let errors = try Self.compile(
            Self.uncommented(PackageTemplate(name: "x", base: DirectIO.version(id), endio: "..")))
        #expect(errors == "")
    }

    @Test("with a slip of the pen is refused with the slip")
    func slip() throws {
        let program = Self.uncommented(PackageTemplate(name: "x", base: DirectIO.version("seed"), endio: ".."))
        let errors = try Self.compile(program.replacing("State.unwrittenCount - 1", with: "State.unwrittenCont - 1"))
        #expect(errors.contains("error: type 'State' has no member 'unwrittenCont'"), "\(errors)")
    }

    private static func uncommented(_ template: PackageTemplate) -> String {
        let example = template.example.split(separator: "\n")
        let program = template.program.replacing(
            example.map { "        // \($0)\n" }.joined(), with: example.map { "        \($0)\n" }.joined())
        #expect(program != template.program)
        return program
    }

    /// What the compiler says of a user's program.
    private static func compile(_ program: String) throws -> String {
        let scratch = try Scratch()
        let modules = try #require(BuiltProduct.folder).appending(path: "Modules").path
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "swiftc", "-typecheck", "-swift-version", "6", "-I", modules, "-I", "\(NewTests.package)/Sources/CZ3",
            try scratch.file("main.swift", program),
        ]
        process.standardError = try scratch.handle("errors")
        try process.run()
        process.waitUntilExit()
        let errors = try scratch.text("errors")
        #expect((process.terminationStatus == 0) == errors.isEmpty)
        return errors
    }
}

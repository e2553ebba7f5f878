import DirectIOModel
import Foundation
import Testing
import TransitionSystems

@testable import EndioCommand

/// `endio new` writes a package; that one like it builds is shown by the examples.
@Suite("A new package")
struct NewTests {
    /// This package's folder.
    static let package = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .path

    @Test("depends on the products and derives a version")
    func text() throws {
        let scratch = try Scratch()
        let folder = scratch.path("my-fix")
        let line = ["new", "my-fix", "--from", "seed", "--endio", Self.package, "--directory", folder]
        let run = try CommandRun(line)
        #expect(run.status == 0)
        #expect(run.output.contains("swift run -c release my-fix diff seed my-fix"))
        let manifest = try scratch.text("my-fix/Package.swift")
        for product in ["DirectIOModel", "EndioCommand", "TransitionSystems"] {
            #expect(manifest.contains(".product(name: \"\(product)\", package: \"endio\")"))
        }
        #expect(manifest.contains(".package(name: \"endio\", path: \"\(Self.package)\")"))
        let program = try scratch.text("my-fix/Sources/my-fix/main.swift")
        #expect(program.contains("try DirectIO.version(\"seed\").derived(as: \"my-fix\""))

        let again = try CommandRun(line)
        #expect(again.errors == "endio: '\(folder)' exists already; nothing was written.\n")
        #expect(again.status == 73)
    }

    @Test("is written in the language, whatever the path that it depends on")
    func parses() throws {
        let scratch = try Scratch()
        let odd = scratch.path("a \"quoted\" \\(path)")
        try FileManager.default.createDirectory(
            atPath: odd + "/Sources/EndioCommand", withIntermediateDirectories: true)
        let line = ["new", "my-fix", "--from", "v4.4", "--endio", odd, "--directory", scratch.path("my-fix")]
        #expect(try CommandRun(line).status == 0)
        for file in ["my-fix/Package.swift", "my-fix/Sources/my-fix/main.swift"] {
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = ["swiftc", "-parse", scratch.path(file)]
            process.standardError = try scratch.handle("errors")
            try process.run()
            process.waitUntilExit()
            let errors = try scratch.text("errors")
            #expect(process.terminationStatus == 0, "\(errors)")
        }
    }

    @Test("depends on the package that the command was built in, where no other is named")
    func home() throws {
        let scratch = try Scratch()
        let folder = scratch.path("my-fix")
        #expect(try CommandRun(["new", "my-fix", "--from", "seed", "--directory", folder]).status == 0)
        let program = try #require(BuiltProduct.folder).appending(path: "endio")
        let home = try #require(NewCommand.package(around: program))
        #expect(try scratch.text("my-fix/Package.swift").contains(".package(name: \"endio\", path: \"\(home.path)\")"))
        #expect(NewCommand.package(around: URL(filePath: scratch.path("endio"))) == nil)
    }

    @Test("names a package at an address by its last part")
    func address() {
        let template = PackageTemplate(
            name: "x", base: DirectIO.versions[0], endio: "https://example.org/people/endio-fork.git")
        #expect(
            template.manifest.contains(".package(url: \"https://example.org/people/endio-fork.git\", branch: \"main\")")
        )
        #expect(template.manifest.contains("package: \"endio-fork\")"))
    }

    @Test("moves an axis that changes verdicts, says the page on axes", arguments: DirectIO.versions.map(\.id))
    func move(version: String) throws {
        let move = try #require(PackageTemplate.moves[version])
        let page = try String(contentsOfFile: "\(Self.package)/Specs/Axes.md", encoding: .utf8)
        let region = page[try SpecPage.range(of: version, in: page, of: "Axes.md")]
        let rows = region.split(separator: "\n").filter { $0.hasPrefix("| `\(move.axis)` |") }
        #expect(rows.contains { $0.contains(" → \(move.value) |") }, "\(move.axis)=\(move.value)")
        _ = try DirectIO.version(version).setting(move.axis, to: move.value)
    }

    @Test("cannot be named after a module of this package")
    func takenNames() throws {
        let manifest = try String(contentsOfFile: "\(Self.package)/Package.swift", encoding: .utf8)
        for line in manifest.split(separator: "\n") where !line.contains("testTarget") {
            guard line.contains("arget(") || line.contains("systemLibrary("), line.contains("name: \"") else {
                continue
            }
            let name = try #require(line.split(separator: "\"").dropFirst().first)
            #expect(NewCommand.takenNames.contains(String(name)), "\(name)")
        }
    }
}

import DirectIOModel
import Foundation
import StateExploration
import Testing
import TransitionSystems

@testable import EndioCommand

/// The README shows what the command prints and what the examples say. With `ENDIO_RENDER=1` it is written instead.
@Suite("The README", .serialized)
struct ReadmeTests {
    private static let isLong = ProcessInfo.processInfo.environment["ENDIO_LONG_TESTS"] != nil

    @Test(
        "shows the examples as they are, and what they print",
        arguments: ["patch", "differences", "protocol", "verdicts"])
    func examples(region: String) throws {
        let text =
            switch region {
            case "patch": try Readme.source("Examples/MyPatch/Sources/MyPatch/main.swift")
            case "protocol": try Readme.source("Examples/OwnProtocol/Sources/OwnProtocol/main.swift")
            case "verdicts": try Readme.block(BuiltProduct(name: "OwnProtocol").run(["check", "--traces"]).output)
            default: try Self.differences()
            }
        try Readme.check(region, text: text)
    }

    @Test("has an example patch that fits on a screen")
    func length() throws {
        let lines = try Readme.text("Examples/MyPatch/Sources/MyPatch/main.swift").split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count - 1 <= 40)
    }

    @Test("shows the overwrite that steals the io_end pointer")
    func trace() throws {
        let scope = try #require(
            DirectIO.families().first { $0.name == "core" }?.rungs.first { $0.name == "core@2x2" })
        var quiet = scope
        quiet.faults = []
        let family = ScopeFamily("core", rungs: [quiet], properties: ["no-use-after-free"])
        let results = try Checker(options: ExplorationOptions()).check(DirectIO.version("v4.5-rc1"), in: family)
        try Readme.check("trace", text: Readme.block(TraceReport(#require(results.first)).text()))
    }

    /// The whole table takes too long here; that its words are the expected ones does not.
    @Test("shows a verdict for each expectation, and as expected", .enabled(if: !Readme.renders))
    func words() throws {
        let region = try Readme.region("table")
        let rows = region.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        let header = try #require(rows.first { $0.first == "property" })
        #expect(header.dropFirst() == DirectIO.versions.map(\.id)[...])
        for property in DirectIO.system.properties {
            let row = try #require(rows.first { $0.first == property.id }, "no row for \(property.id)")
            let words = row.dropFirst().filter { $0 != "·" && $0 != "+" && Int($0) == nil }
            let isReachability = if case .sometimes = property.kind { true } else { false }
            let expected = DirectIO.versions.map { version in
                switch version.expectations[property.id]?.verdict {
                case .holds: isReachability ? "reached" : "bounded"
                case .refuted: isReachability ? "unreached" : "refuted"
                case .notApplicable, nil: "–"
                }
            }
            #expect(Array(words) == expected, "\(property.id)")
        }
    }

    @Test("shows the table as it is printed", .enabled(if: Readme.renders || isLong))
    func table() throws {
        let printed = try BuiltProduct(name: "endio").run(["check", "--expect"])
        #expect(printed.status == 0)
        try Readme.check("table", text: Readme.block(printed.output))
    }

    private static func differences() throws -> String {
        let commands = [["seed", "told"], ["told", "my-patch"]]
        return Readme.block(
            try commands.map { versions in
                let printed = try BuiltProduct(name: "MyPatch").run(["diff"] + versions + ["--no-traces"])
                return "$ MyPatch diff \(versions.joined(separator: " ")) --no-traces\n\(printed.output)"
            }.joined(separator: "\n"))
    }
}

/// The README's file and its regions.
private enum Readme {
    static let renders = ProcessInfo.processInfo.environment["ENDIO_RENDER"] != nil
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func text(_ file: String) throws -> String {
        try String(contentsOf: root.appending(path: file), encoding: .utf8)
    }

    static func source(_ file: String) throws -> String { "\n```swift\n\(try text(file))```\n" }

    static func block(_ text: String) -> String {
        "\n```text\n\(text.hasSuffix("\n") ? text : text + "\n")```\n"
    }

    static func region(_ name: String) throws -> String {
        let page = try text("README.md")
        return String(page[try SpecPage.range(of: name, in: page, of: "README.md")])
    }

    /// Compares a region with what belongs there, or writes it.
    static func check(_ name: String, text: String) throws {
        let isUpToDate = try region(name) == text
        guard renders else {
            #expect(isUpToDate, "the region '\(name)' of README.md is out of date; 'make render' writes it anew")
            return
        }
        var page = try Self.text("README.md")
        page.replaceSubrange(try SpecPage.range(of: name, in: page, of: "README.md"), with: text)
        try page.write(to: root.appending(path: "README.md"), atomically: true, encoding: .utf8)
    }
}

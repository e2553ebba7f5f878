import DirectIOModel
import Foundation
import StateExploration
import Testing
import TransitionSystems

@testable import EndioCommand

@Suite("A trace")
struct TraceWidthTests {
    @Test("that is recorded has only lines that fit a screen")
    func recorded() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: GoldenFile.folder.path)
        for file in files where file.hasSuffix(".txt") {
            let text = try String(contentsOf: GoldenFile.folder.appending(path: file), encoding: .utf8)
            #expect(Self.tooLong(text) == [], "\(file)")
        }
    }

    @Test("of any refuted property has only such lines", arguments: ["v2.6.35", "v4.4", "v4.5-rc1", "seed", "v6.x"])
    func found(id: String) throws {
        var texts: [String] = []
        for family in DirectIO.families() {
            let smallest = ScopeFamily(
                family.name, rungs: Array(family.rungs.prefix(1)), properties: family.properties)
            let results = try Checker(options: ExplorationOptions()).check(DirectIO.version(id), in: smallest)
            for result in results where result.evidence != nil {
                let report = TraceReport(result)
                texts.append(report.text())
                #expect(Self.tooLong(texts[texts.count - 1]) == [], "\(id) \(result.property)")
                Self.expectNarrowNotes(report.mermaid())
            }
        }
        #expect(texts.count > 2)
        #expect(Set(texts.flatMap { $0.split(separator: "\n").map(\.count) }).max() ?? 0 > 100)
    }

    @Test("says nothing of where a task is before its last step")
    func places() throws {
        let file = GoldenFile.folder.appending(path: "v4.5-rc1-no-use-after-free.txt")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let places = lines.indices.filter { lines[$0].contains("submit[r") || lines[$0].contains("completion[r") }
        let last = try #require(lines.lastIndex { $0.contains("flag_io_end") })
        #expect(places == [last + 1])
    }

    private static func tooLong(_ text: String) -> [Substring] {
        text.split(separator: "\n").filter { $0.count > ScreenLines.width }
    }

    /// Each line of a note is an action, or changes in a line as wide as a lifeline.
    private static func expectNarrowNotes(_ diagram: String) {
        for note in diagram.split(separator: "\n") where note.contains("Note over") {
            let lines = note.replacing("<br/>", with: "\n").split(separator: "\n").dropFirst()
            #expect(lines.filter { $0.count > TraceMermaid.width && $0.contains(" ") } == [], "\(note)")
        }
    }
}

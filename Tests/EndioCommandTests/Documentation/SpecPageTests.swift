import DirectIOModel
import Foundation
import Testing
import TransitionSystems

@testable import EndioCommand

/// The pages below `Specs/` say word for word what the model says now. With `ENDIO_RENDER=1` they are written instead.
@Suite("The generated pages")
struct SpecPageTests {
    private static let renders = ProcessInfo.processInfo.environment["ENDIO_RENDER"] != nil
    private static let isLong = ProcessInfo.processInfo.environment["ENDIO_LONG_TESTS"] != nil
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Specs")
    private static let quickPages = SpecPages.quick(
        proofs: ProofFolder(path: folder.deletingLastPathComponent().appending(path: "Proofs").path))

    @Test("are those of the model", arguments: quickPages.indices)
    func quick(index: Int) throws {
        try check(Self.quickPages[index])
    }

    /// A few moves of one version. Each is a row of the page, or named in the line of those without effect.
    @Test("say what some axes of the seed decide, as a search finds it", .enabled(if: !renders))
    func sample() throws {
        let text = try String(contentsOf: Self.folder.appending(path: "Axes.md"), encoding: .utf8)
        let range = try SpecPage.range(of: "seed", in: text, of: "Axes.md")
        let axes: Set = [
            "io-end-home", "end-io-called", "end-io-size", "workqueue-creation", "write-lock", "merge-check",
        ]
        let lines = try AxesPage.lines(of: DirectIO.version("seed"), on: axes)
        #expect(lines.count == 7)
        for line in lines { #expect(text[range].contains(line), "Specs/Axes.md is out of date: \(line)") }
    }

    @Test("say of every version what its axes do", .enabled(if: renders || isLong))
    func axes() throws {
        try check(AxesPage.page)
    }

    @Test("say which mistakes the properties notice", .enabled(if: renders || isLong))
    func mutants() throws {
        try check(MutantsPage.page)
    }

    private func check(_ page: SpecPage) throws {
        let file = Self.folder.appending(path: page.file)
        let text = try String(contentsOf: file, encoding: .utf8)
        let filled = try page.filled(in: text)
        if Self.renders { return try filled.write(to: file, atomically: true, encoding: .utf8) }
        // The comparison is made apart: a failure that prints two whole pages helps nobody.
        let isUpToDate = text == filled
        let different = zip(text.split(separator: "\n"), filled.split(separator: "\n")).first { $0 != $1 }
        let found = different.map { "'\($0)' is now '\($1)'" } ?? "the one is longer"
        #expect(
            isUpToDate, "Specs/\(page.file) is out of date; 'make render' writes it anew. First difference: \(found)")
    }
}

@Suite("A page with generated regions")
struct SpecPageFillingTests {
    private let page = SpecPage(file: "Page.md", regions: [SpecPage.Region(name: "sum") { "new" }])

    @Test func replacesWhatLiesBetweenTheMarks() throws {
        let text = "above\n<!-- generated: sum -->\nold\n<!-- end of sum -->\nbelow\n"
        let filled = try page.filled(in: text)
        #expect(filled == "above\n<!-- generated: sum -->\n\nnew\n\n<!-- end of sum -->\nbelow\n")
        #expect(try page.filled(in: filled) == filled)
    }

    @Test func refusesAPageWithoutTheMarks() {
        #expect(throws: MissingRegion(file: "Page.md", region: "sum")) {
            try page.filled(in: "<!-- end of sum -->\n<!-- generated: sum -->\n")
        }
    }

    @Test func escapesWhatWouldEndACell() {
        #expect(Markdown.table(["a"], [["x|y"], ["1\n2"]]) == "| a |\n| --- |\n| x\\|y |\n| 1<br>2 |")
    }

    @Test(
        "makes sentences that begin with a capital, unless with a name",
        arguments: [
            ("a write", "A write."), ("i_unwritten is 0", "i_unwritten is 0."),
            ("end_io is called.", "end_io is called."),
        ])
    func sentences(text: String, sentence: String) {
        #expect(Markdown.sentence(text) == sentence)
    }
}

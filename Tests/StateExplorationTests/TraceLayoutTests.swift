import Testing

@testable import StateExploration

@Suite("The layout of a trace")
struct TraceLayoutTests {
    @Test("lets a label run on into the columns to its right")
    func columns() {
        let layout = TraceLayout(
            columns: ["task a", "task b"], steps: [("task a", "a_long_label(b0)"), ("task b", "go")],
            margins: [["lock[a]"], []])
        #expect(layout.header == "step  task a  task b    locks")
        #expect(layout.row(0) == ["   1  a_long_label(b0)  lock[a]"])
        #expect(layout.row(1) == ["   2          go"])
    }

    @Test("names the actor in each row where the columns are too many")
    func list() {
        let columns = (0..<10).map { "an actor named \($0)" }
        let layout = TraceLayout(
            columns: columns, steps: columns.map { ($0, "go") }, margins: columns.map { _ in ["lock"] })
        #expect(layout.header == "step  " + String(repeating: " ", count: 22) + "locks")
        #expect(layout.row(9) == ["  10  an actor named 9: go  lock"])
    }

    @Test("puts locks that do not fit on lines of their own")
    func locks() {
        let locks = (0..<9).map { "i_data_sem[r\($0)]" }
        let label = String(repeating: "x", count: 60)
        let layout = TraceLayout(columns: ["task"], steps: [("task", label)], margins: [locks])
        let lines = layout.row(0)
        #expect(lines.first == "   1  \(label)")
        #expect(lines.count > 1)
        #expect(lines.allSatisfy { $0.count <= ScreenLines.width })
        #expect(lines.dropFirst().joined(separator: " ").split(separator: " ").map(String.init) == locks)
    }

    @Test("wraps a sentence and indents what follows")
    func sentence() {
        let words = (0..<40).map { "word\($0)" }
        let lines = ScreenLines.wrap(sentence: words.joined(separator: " "), indent: 2)
        #expect(lines.count == 3)
        #expect(lines.allSatisfy { $0.count <= ScreenLines.width })
        #expect(lines[0].hasPrefix("  word0 ") && lines[1].hasPrefix("    word"))
        #expect(lines.joined(separator: " ").split(separator: " ").map(String.init) == words)
    }
}

import DirectIOModel
import Testing
import TransitionSystems

@testable import EndioCommand

/// What `endio explain` says of expectations: in the words of the verdict table.
@Suite("An explanation")
struct ExplainTests {
    private static let asking = DirectIO.system.properties.filter {
        if case .sometimes = $0.kind { true } else { false }
    }

    private static func expected(in text: String) -> ArraySlice<Substring> {
        text.split(separator: "\n").drop { $0 != "  expected:" }.dropFirst()
    }

    @Test("of a property that asks for a state says whether it is expected to be reached", arguments: asking.map(\.id))
    func reachability(id: String) throws {
        let text = try #require(Glossary(DirectIO.versions).explanations(of: id).first)
        for (line, version) in zip(Self.expected(in: text), DirectIO.versions) {
            let verdict = try #require(version.expectations[id]).verdict
            let word = [.holds: "reached", .refuted: "unreached", .notApplicable: "not-applicable"][verdict]
            #expect(line.hasPrefix("    \(version.id): \(try #require(word)) ("))
        }
    }

    @Test("of a version words each property as its column in the table does", arguments: DirectIO.versions.map(\.id))
    func version(id: String) throws {
        let text = try #require(Glossary(DirectIO.versions).explanations(of: id).first)
        let ids = Set(Self.asking.map(\.id))
        var asked = 0
        for line in Self.expected(in: text) {
            let halves = line.dropFirst(4).split(separator: ": ", maxSplits: 1)
            let word = try #require(halves.last?.split(separator: " ").first)
            guard word != "not-applicable" else { continue }
            let isAsked = ids.contains(String(halves[0]))
            if isAsked { asked += 1 }
            #expect((isAsked ? ["reached", "unreached"] : ["holds", "refuted"]).contains(word), "\(line)")
        }
        #expect(asked > 0 || id == "v2.6.35")
    }

    @Test("of claim-pointer-raced has both words")
    func both() throws {
        let run = try CommandRun(["explain", "claim-pointer-raced"])
        #expect(run.output.contains("    v4.4: reached ("))
        #expect(run.output.contains("    v4.5: unreached ("))
        #expect(run.status == 0)
    }
}

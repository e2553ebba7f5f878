import Testing
import TransitionSystems

@Suite("Suggestions")
struct SuggestionTests {
    @Test(
        "count edits and exchanges of neighbours",
        arguments: [
            ("", "", 0), ("a", "", 1), ("", "abc", 3), ("kitten", "sitting", 3), ("ab", "ba", 1), ("ca", "abc", 3),
            ("Early", "early", 0),
        ])
    func distance(a: String, b: String, expected: Int) {
        #expect(Suggestion.distance(from: a, to: b) == expected)
        #expect(Suggestion.distance(from: b, to: a) == expected)
    }

    @Test("name the nearest, and nothing far away")
    func nearest() {
        let known = ["begin", "bio_end", "bio_end_error", "convert"]
        #expect(Suggestion.nearest(to: "bio_edn", in: known) == "bio_end")
        #expect(Suggestion.nearest(to: "bio_end_eror", in: known) == "bio_end_error")
        #expect(Suggestion.nearest(to: "truncate", in: known) == nil)
        #expect(Suggestion.nearest(to: "x", in: []) == nil)
    }

    @Test("name what contains the text, the nearest first, and then what differs by a few letters")
    func candidates() {
        let known = ["claim-io-end", "no-lost-io-end", "io-end-count", "no-list"]
        #expect(Suggestion.candidates(for: "no-lost", in: known) == ["no-lost-io-end", "no-list"])
        #expect(Suggestion.candidates(for: "IO-End", in: known) == ["claim-io-end", "io-end-count", "no-lost-io-end"])
        #expect(Suggestion.candidates(for: "no-lost-io-ends", in: known) == ["no-lost-io-end"])
        #expect(Suggestion.candidates(for: "o", in: known).isEmpty)
        #expect(Suggestion.candidates(for: "", in: known).isEmpty)
        let crowd = (1...9).map { "name\($0)" } + ["name1"]
        #expect(Suggestion.candidates(for: "name", in: crowd) == crowd.prefix(Suggestion.most).map(\.self))
    }

    @Test("are a question with a choice")
    func phrase() {
        #expect(
            Suggestion.phrase(for: "bio", in: ["bio_end", "bio_error"]) == " Did you mean 'bio_end' or 'bio_error'?")
        #expect(Suggestion.phrase(for: "ab", in: ["ab1", "ab2", "ab3"]) == " Did you mean 'ab1', 'ab2' or 'ab3'?")
        #expect(Suggestion.phrase(for: "truncate", in: ["bio_end"]) == "")
    }
}

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
}

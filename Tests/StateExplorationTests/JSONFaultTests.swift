import Foundation
import Testing

@testable import StateExploration

/// Where a text stops being JSON, and why, in words.
@Suite("A fault in JSON")
struct JSONFaultTests {
    private static let faults = [
        ("", "it is empty"), (" \n ", "it is empty"),
        ("a trace", "line 1, column 1: 'a', where a value is expected"),
        ("{\"a\": 1,\n \"b\": tru}", "line 2, column 10: '}', where 'true' is expected"),
        ("{\"a\" 1}", "line 1, column 6: '1', where ':' is expected"),
        ("{a: 1}", "line 1, column 2: 'a', where a name in quotes or '}' is expected"),
        ("{\"a\": 1,}", "line 1, column 9: '}', where a name in quotes is expected"),
        ("[1 2]", "line 1, column 4: '2', where ',' or ']' is expected"),
        ("[1}", "line 1, column 3: '}', where ',' or ']' is expected"),
        ("[1,]", "line 1, column 4: ']', where a value is expected"),
        ("{} {}", "line 1, column 4: '{', where the end of the file is expected"),
        ("[01]", "line 1, column 3: '1', where ',' or ']' is expected"),
        ("[-]", "line 1, column 3: ']', where a digit is expected"),
        ("[1.e3]", "line 1, column 4: 'e', where a digit is expected"),
        ("[\"\\x\"]", "line 1, column 4: 'x', where one of \"\\/bfnrtu is expected"),
        ("[\"\\u12g4\"]", "line 1, column 7: 'g', where a digit is expected"),
        ("[\"a\nb\"]", "line 1, column 4: the control character U+A, where the rest of a text, or '\"', is expected"),
        ("[\"é\", é]", "line 1, column 7: 'é', where a value is expected"),
        ("{\"a\": [1,\n2", "it is cut short: it ends at line 2, column 2, inside a list"),
        ("{\"a\": {}", "it is cut short: it ends at line 1, column 9, inside an object"),
        ("[\"abc", "it is cut short: it ends at line 1, column 6, inside a text"),
        ("[\"abc\\", "it is cut short: it ends at line 1, column 7, inside a text"),
        ("[\"abc\\u00", "it is cut short: it ends at line 1, column 10, inside a text"),
        ("[-", "it is cut short: it ends at line 1, column 3, inside a number"),
        ("[nul", "it is cut short: it ends at line 1, column 5, inside 'null'"),
    ]

    @Test("is named with its place", arguments: faults)
    func words(text: String, words: String) {
        #expect(JSONFault(in: text.utf8)?.description == words)
        // The library lets a comma stand before the end of a list.
        if text.contains(",]") || text.contains(",}") { return }
        #expect((try? JSONSerialization.jsonObject(with: Data(text.utf8))) == nil, "the library agrees")
    }

    @Test("is bytes that are no text, or levels without end")
    func others() {
        let bytes: [UInt8] = Array("[\"a\",\n\"".utf8) + [0xff] + Array("\"]".utf8)
        #expect(JSONFault(in: bytes)?.description == "line 2, column 2: the bytes there are no UTF-8 text")
        let deep = String(repeating: "[", count: 600)
        #expect(
            JSONFault(in: deep.utf8)?.description == "line 1, column 501: more than 500 levels of lists and objects")
    }

    @Test(
        "is none where there is none",
        arguments: [
            "{}", "[]", " [ ] ", "null", "-0.5e+10", "0", "\"\\u00e9\\n\\\"\"",
            "{\"a\": [true, false, {\"b\": {}}], \"\": 1e3}",
        ])
    func none(text: String) {
        #expect(JSONFault(in: text.utf8) == nil)
    }

    /// Wherever a document is cut off it is no document any more, and the place named is its end.
    @Test("of a document cut off is that it is cut off")
    func everyPrefix() throws {
        let whole = Array("{\"a\": [true, null, -1.5e2, \"x\\u00e9\\\\\"], \"b\": {\"c\": {}, \"d\": []}}".utf8)
        #expect(JSONFault(in: whole) == nil)
        for length in 1..<whole.count {
            let fault = try #require(JSONFault(in: whole.prefix(length)), "\(length)")
            guard case .cutShort = fault.kind else {
                Issue.record("\(length): \(fault)")
                continue
            }
            #expect((fault.line, fault.column) == (1, length + 1))
        }
    }
}

import Foundation
import Testing

@testable import PropertyTesting

@Suite("Replay tokens and kept failures")
struct ReplayTokenTests {
    private let token = ReplayToken(kind: .parallel, name: "a queue", size: 30, choices: [0, 1, 127, 128, 70_000, .max])

    @Test func areReadAsTheyWereWritten() throws {
        #expect(try ReplayToken(token.description) == token)
        #expect(token.description.hasPrefix("pt1.p.a-queue-"))
        var random = SeededGenerator(seed: 1)
        for count in 0..<200 {
            let choices = (0..<count % 20).map { _ in random.next() >> random.next(through: 63) }
            let token = ReplayToken(kind: .value, name: "n", size: 1 + count % 100, choices: choices)
            #expect(try ReplayToken(token.description) == token)
        }
    }

    /// Any one character that is changed is noticed.
    @Test func noticeDamage() {
        let text = token.description
        for index in text.indices {
            var damaged = text
            damaged.replaceSubrange(index...index, with: text[index] == "A" ? "B" : "A")
            #expect(throws: PropertyUsageError.self, "\(damaged)") { try ReplayToken(damaged) }
        }
        #expect(throws: PropertyUsageError.self) { try ReplayToken(String(text.dropLast(3))) }
    }

    @Test(arguments: [
        ("hello", "'hello' is no replay token; one begins with 'pt1.'"),
        (
            "pt2.v.n.AQ.0000",
            "the token is of version 'pt2', and this library reads 'pt1': repeat it with the version that printed it"
        ),
        ("pt1.v.n.AQ.0000", "the token 'pt1.v.n.AQ.0000' is damaged: its check does not match. Copy all of it"),
    ])
    func sayWhatIsWrong(text: String, message: String) {
        let error = #expect(throws: PropertyUsageError.self) { try ReplayToken(text) }
        #expect(error?.description == message)
    }

    @Test func areLeftOutOfReportsWhereTheyAreTooLong() throws {
        let long = Generator.integer(in: 0...9).array(count: 300)
        let report = try Property.check("p", long, PropertyConfiguration(seed: 1)) { _, _ in
            throw Mismatch("always")
        }
        #expect(report.failure?.token.description.count ?? 0 > 200)
        #expect(report.failure?.replay == nil)
        #expect(report.description.contains("replay:  PROPERTY_SEED=1 "))
    }

    @Test func filesAreTextAndCanBeReadAgain() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "failures-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let store = FailureStore(folder: folder)
        let report = try Property.check(ExtentMapTest(), PropertyConfiguration(runs: 500, seed: 7, store: store))
        let path = try #require(report.failure?.path)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(
            text == """
                property-testing failure 1
                property: ExtentMapTest
                kind: sequential
                size: \(report.failure?.token.size ?? 0)
                # 1. .submit(first: 0, last: 0)   .inFlight: [] → [0...0]
                # 2. .submit(first: 0, last: 0)   .inFlight: [0...0] → [0...0, 0...0]
                # 3. .complete(0)                 .written: [] → [0]
                #                                 .inFlight: [0...0, 0...0] → [0...0]
                # 4. .fail(0)                     .inFlight: [0...0] → []
                #
                # → after .fail(0): block 0 is unwritten
                1 0 0 0
                1 0 0 0
                1 1 0
                1 2 0
                end

                """)
        #expect(try SavedFailure(contentsOf: path).token == report.failure?.token)
        let replayed = try PropertyEnvironment(["PROPERTY_REPLAY": path]).applied(to: PropertyConfiguration())
        #expect(replayed.replay == report.failure?.token)
    }

    @Test(arguments: [
        ("", ":1: not a saved failure: its first line is not 'property-testing failure 1'"),
        ("property-testing failure 1\nproperty: p\nkind: value\nsize: 3\n1 2", ":1: the file ends too early"),
        ("property-testing failure 1\nproperty: p\nkind: value\nsize: 3\n1 x\nend\n", ":5: '1 x' is no list of choices"),
        ("property-testing failure 1\nproperty: p\nkind: odd\nsize: 3\n1\nend\n", ":2: 'property', 'kind' or 'size'"),
    ])
    func filesSayWhereTheyAreDamaged(text: String, message: String) throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "damaged-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        let error = #expect(throws: PropertyUsageError.self) { try SavedFailure(contentsOf: path) }
        #expect(error?.description.hasPrefix(path + message) == true, "\(error?.description ?? "")")
        #expect(error?.description.hasSuffix(". Remove the file to search without it") == true)
    }
}

import Foundation
import PropertyTesting
import PropertyTestingSupport
import Testing

/// The README shows this package's tests as they are, and what they print.
@Suite("The README")
struct ReadmeTests {
    private let folder = URL(filePath: #filePath).deletingLastPathComponent()
    private let readme: String

    init() throws {
        let file = folder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "README.md")
        readme = try String(contentsOf: file, encoding: .utf8)
    }

    @Test(arguments: ["QueueTest", "AccountTest", "SteppedAccountTest", "ListTests"])
    func showsTheSource(name: String) throws {
        let source = try String(contentsOf: folder.appending(path: "\(name).swift"), encoding: .utf8)
        #expect(readme.contains("```swift\n\(source)```\n"), "\(name).swift")
    }

    @Test func showsWhatTheQueuePrints() throws {
        let report = try Property.check(QueueTest(), PropertyConfiguration(seed: 1))
        #expect(readme.contains("```text\n\(report)\n```\n"), "\(report)")
    }

    @Test func showsWhatTheAccountPrints() throws {
        let report = try Property.check(SteppedAccountTest(), schedule: .exhaustive, PropertyConfiguration(seed: 1))
        #expect(readme.contains("```text\n\(report)\n```\n"), "\(report)")
    }
}

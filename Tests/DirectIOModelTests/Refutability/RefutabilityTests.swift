import Foundation
import Testing
import TransitionSystems

@testable import DirectIOModel

/// Names of the tests in this folder. A test named for a property shows that the property can be refuted: by a version,
/// by an axis moved, or by a mistake made in the protocol.
enum Refutability {
    /// The property that a test is named for.
    static func property(ofTest function: String) -> String {
        String(function.prefix { $0 != "(" }).replacing("`", with: "")
    }

    /// The properties that tests in this folder are named for.
    static func properties(file: String = #filePath) throws -> [String] {
        let folder = URL(filePath: file).deletingLastPathComponent()
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .flatMap { try String(contentsOf: $0, encoding: .utf8).split(separator: "\n") }
            .compactMap { $0.firstMatch(of: /@Test func `([a-z-]+)`\(\)/).map { String($0.1) } }
    }
}

@Suite("Refutability")
struct RefutabilityTests {
    /// A check that cannot fail is a defect.
    @Test("is shown for every property, deadlock among them, once")
    func everyProperty() throws {
        let ids = DirectIO.system.properties.map(\.id) + [Properties.deadlock]
        #expect(try Refutability.properties().sorted() == ids.sorted())
    }
}

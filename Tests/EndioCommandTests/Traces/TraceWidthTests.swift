import Foundation
import Testing

@Suite("A recorded trace")
struct TraceWidthTests {
    @Test("says what a step changes in lines that fit a screen")
    func width() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: GoldenFile.folder.path)
        for file in files where file.hasSuffix(".txt") {
            let text = try String(contentsOf: GoldenFile.folder.appending(path: file), encoding: .utf8)
            let changes = text.split(separator: "\n").filter { $0.hasPrefix("        ") }
            #expect(changes.filter { $0.count > 120 } == [], "\(file)")
        }
    }
}

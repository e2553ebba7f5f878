import Foundation
@testable import ModelExport

/// What TLC says of a module.
struct TLCRun {
    /// The jar, where the environment names one.
    static var jar: String? { ProcessInfo.processInfo.environment["ENDIO_TLC_JAR"] }

    /// Distinct states found, all of them unless something is violated; `nil` when TLC did not say.
    let states: Int?
    /// What TLC printed.
    let output: String
    /// Whether TLC stopped at a violated invariant or property.
    var isViolated: Bool { output.contains("is violated") }
    /// Whether TLC found a state without successor.
    var hasDeadlock: Bool { output.contains("Deadlock reached") }

    init(_ module: TLAModule) throws {
        let directory = try TemporaryDirectory()
        defer { directory.remove() }
        try directory.write(module.text, to: "\(module.name).tla")
        try directory.write(module.configuration, to: "\(module.name).cfg")
        let java = Tool.executable("java") ?? URL(filePath: "java")
        let tool = Tool(java, ["-cp", Self.jar ?? "", "tlc2.TLC", "-workers", "1", module.name])
        let result = try tool.run(in: directory, timeLimit: 900)
        output = result.output
        let words = output.split(whereSeparator: \.isWhitespace)
        // "… states generated, 2763 distinct states found, 0 states left on queue."
        let place = words.lastIndex { $0 == "distinct" }
        // Without status it ran out of time, and its last words are of a search under way.
        states =
            result.status == nil ? nil : place.flatMap { $0 > 0 ? Int(words[$0 - 1].replacing(",", with: "")) : nil }
    }
}

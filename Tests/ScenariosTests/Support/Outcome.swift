import PropertyTesting

@testable import Scenarios

/// What a text shows on a kernel.
struct Outcome {
    /// What must not be, in the simplest order that shows it; nil when no order does.
    let fault: String?
    /// The lines of that order.
    let lines: [String]
    let runs: Int

    /// - Parameters:
    ///   - body: what is done; blocks are of two sectors of 512 bytes.
    ///   - files: the lines that say what there is.
    init(
        _ body: String, files: String = "file a 4b", order: String = "any", on kernel: String = "fixed",
        runs: Int? = 100
    ) throws {
        let text = "scenario T\norder \(order)\n\(files)\nholds on fixed\n\(body)"
        var check = ScenarioCheck(try Scenario(parsing: text), named: "t", text)
        (check.place, check.runs) = (.engine, runs)
        let report = try check.result(on: Scenario.Kernel(parsing: kernel)).engine!
        fault = report.failure?.details.reasons.last
        lines = report.failure?.details.lines ?? []
        self.runs = report.orders
    }
}

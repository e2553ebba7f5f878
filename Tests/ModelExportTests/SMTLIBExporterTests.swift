@testable import DirectIOModel
@testable import ModelExport
import Testing
import TransitionSystems

/// Bounded checks as scripts, answered by solvers from the command line.
@Suite("Solvers agree with the model's meaning", .serialized)
struct SMTLIBExporterTests {
    static let solvers = ["z3", "cvc5"].filter { Tool.executable($0) != nil }

    /// The solver's answer to a script.
    private func answer(_ script: String, by solver: String) throws -> String {
        let directory = try TemporaryDirectory()
        defer { directory.remove() }
        try directory.write(script, to: "check.smt2")
        let executable = try #require(Tool.executable(solver))
        let result = try Tool(executable, ["check.smt2"]).run(in: directory, timeLimit: 60)
        return String(result.output.prefix { $0 != "\n" })
    }

    @Test(
        "on the depth of the shortest run to every violation of small models",
        .enabled(if: !solvers.isEmpty, "no solver: apt install z3 cvc5"), arguments: SmallModelCase.allCases, solvers)
    func small(_ model: SmallModelCase, solver: String) throws {
        let ground = try model.ground()
        let reference = ReferenceSearch(ground)
        for property in ground.properties {
            let shortest = reference.depths[property.id]
            for depth in (property.kind == .step ? 1 : 0)...(shortest ?? 3) {
                let script = try SMTLIBExporter(ground).script(for: property.id, depth: depth)
                let expected = depth == shortest ? "sat" : "unsat"
                #expect(try answer(script, by: solver) == expected, "\(property.id) at depth \(depth)")
            }
        }
    }

    @Test(
        "on the toy without conversion", .enabled(if: !solvers.isEmpty, "no solver: apt install z3 cvc5"),
        arguments: solvers)
    func mutant(solver: String) throws {
        let ground = try Toy.ground(Toy.withoutConversion, requests: 1)
        let exporter = SMTLIBExporter(ground)
        #expect(ReferenceSearch(ground).depths == ["converted-when-done": 9])
        #expect(try answer(exporter.script(for: "converted-when-done", depth: 8), by: solver) == "unsat")
        #expect(try answer(exporter.script(for: "converted-when-done", depth: 9), by: solver) == "sat")
    }

    @Test("refuses an unknown property and a step property without a step")
    func errors() throws {
        let exporter = SMTLIBExporter(try SmallModels.ground(SmallModels.exchange))
        #expect(throws: ExportError.depthOutOfBounds(depth: 0, least: 1)) {
            try exporter.script(for: "only-grows", depth: 0)
        }
        #expect(throws: ExportError.self) { try exporter.script(for: "no-such", depth: 1) }
    }
}

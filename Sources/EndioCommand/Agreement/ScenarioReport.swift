import Foundation
import PropertyTesting
import Refinement
import Scenarios

/// What a scenario came to.
struct ScenarioResult: Encodable {
    /// On one kernel.
    struct OnKernel: Encodable {
        let kernel: String
        /// `holds`, `breaks`, or nothing where the scenario does not speak of it.
        let stated: String?
        let engine: OnEngine?
        let model: OnModel?
        /// Why it was not run on the model.
        let notOnModel: String?
        /// What is not as stated.
        let faults: [String]
        /// Somebody has ended it before it was at its end.
        let interrupted: Bool
    }

    struct OnEngine: Encodable {
        let orders: Int
        /// The order, counted from 1, that goes wrong.
        let wrongOrder: Int?
        /// The steps of the simplest order that goes wrong, and what it shows.
        let run: [String]?
        let token: String?
    }

    struct OnModel: Encodable {
        struct Property: Encodable {
            let id: String
            let verdict: String
            /// Why it was not decided.
            let reason: String?
            /// The steps of the shortest run that violates it.
            let run: [String]?
        }

        let states: Int
        let steps: Int?
        let taken: Int?
        let beyond: Int?
        let complete: Bool
        let properties: [Property]
    }

    let scenario: String
    /// Where it is written.
    let file: String
    let title: String
    let covers: [String]
    let kernels: [OnKernel]
    /// Kernels that were not begun.
    let notBegun: [String]
    /// Whether all is as the scenario says; nil when that was not found out.
    let asStated: Bool?
    /// Where random numbers began, if that was said.
    let seed: UInt64?

    init(
        _ check: ScenarioCheck, in file: String, _ results: [ScenarioCheck.Result], notBegun: [String], seed: UInt64?
    ) {
        let scenario = check.scenario
        self.file = file
        (self.scenario, title, covers) = (check.name, scenario.title, scenario.covers)
        (self.notBegun, self.seed) = (notBegun, seed)
        kernels = results.map { result in
            OnKernel(
                kernel: result.kernel.name,
                stated: (scenario.holds + scenario.breaks).contains(where: result.kernel.isSame)
                    ? (result.breaks ? "breaks" : "holds") : nil,
                engine: result.engine.map(OnEngine.init), model: result.model.map(OnModel.init),
                notOnModel: result.obstacle, faults: result.faults, interrupted: result.isCutShort)
        }
        asStated =
            results.contains { !$0.faults.isEmpty }
            ? false : notBegun.isEmpty && !results.contains(where: \.isCutShort) ? true : nil
    }
}

extension ScenarioResult.OnEngine {
    init(_ result: EngineCheck.Result) {
        (orders, wrongOrder) = (result.orders, result.wrongOrder)
        (run, token) = (result.failure?.details.lines, result.failure?.replay)
    }
}

extension ScenarioResult.OnModel {
    init(_ result: ModelCheck.Result) {
        states = result.tour?.states ?? result.states
        (steps, taken, beyond) = (result.tour?.reachable, result.tour?.covered, result.tour?.beyond)
        complete = result.isComplete
        properties = result.properties.map { property in
            switch property.verdict {
            case .holds: Property(id: property.id, verdict: "holds", reason: nil, run: nil)
            case .violated(let run): Property(id: property.id, verdict: "violated", reason: nil, run: run)
            case .notApplicable: Property(id: property.id, verdict: "not-applicable", reason: nil, run: nil)
            case .unknown(let reason): Property(id: property.id, verdict: "unknown", reason: reason, run: nil)
            }
        }
    }
}

/// What scenarios came to, as JSON.
struct ScenarioDocument: Encodable {
    let schema = "endio.scenario/1"
    let endio = EndioCommand.version
    let results: [ScenarioResult]
    /// Scenarios that were not begun.
    let notBegun: [String]
    let interrupted: Bool

    /// Whether nothing was run, because the model has no part in it.
    var wasNothingRun: Bool { results.allSatisfy { $0.kernels.allSatisfy { $0.engine == nil && $0.model == nil } } }
}

/// What scenarios came to, as text.
struct ScenarioText {
    private let document: ScenarioDocument
    private let traces: Bool

    init(_ document: ScenarioDocument, traces: Bool) { (self.document, self.traces) = (document, traces) }

    var whole: String {
        var sections = document.results.map(section)
        let kernels = document.results.flatMap(\.kernels)
        let wrong = document.results.filter { $0.asStated == false }.count
        let open = document.results.filter { $0.asStated == nil }.count
        var words = ["\(kernels.count) kernels in all"]
        let onModel = kernels.compactMap(\.model)
        words.append("\(onModel.count) of them on the model")
        let cut = onModel.filter { !$0.complete }.count
        if cut > 0 { words.append("where \(cut) searches were cut off") }
        let verdict =
            wrong > 0
            ? "\(wrong) not as they say."
            : document.wasNothingRun ? "nothing was run." : open > 0 ? "the others as they say." : "all is as they say."
        sections.append(
            "Scenarios: \(document.results.count), on \(words.joined(separator: ", ")); "
                + (open > 0 ? "\(open) not to their end, " : "") + verdict)
        if document.interrupted {
            let left = document.notBegun.isEmpty ? "" : " Not begun: \(document.notBegun.joined(separator: ", "))."
            sections.append("Interrupted.\(left)")
        }
        return sections.joined(separator: "\n\n")
    }

    private func section(_ result: ScenarioResult) -> String {
        let header = ["kernel", "stated", "engine", "model"]
        let rows = result.kernels.map { kernel in
            [kernel.kernel, kernel.stated ?? "–", engine(kernel), model(kernel)]
        }
        var lines = ["\(result.scenario): \(result.title)".printable, Columns.text([header] + rows, left: 4)]
        if !result.notBegun.isEmpty { lines.append("Not begun: \(result.notBegun.joined(separator: ", ")).") }
        for kernel in result.kernels {
            for fault in kernel.faults { lines.append("NOT AS STATED on \(kernel.kernel): \(fault)") }
            guard !kernel.faults.isEmpty || traces else { continue }
            if let run = kernel.engine?.run {
                lines.append("  \(kernel.kernel), the engine, simplest order found:")
                lines += run.map { "    \($0)" }
                let token = kernel.engine?.token.map { "--replay \($0)" }
                lines.append("  again: \(again(kernel, result.file)) \(token ?? "--seed \(result.seed ?? 1)")")
            }
            for property in kernel.model?.properties ?? [] {
                guard let run = property.run else { continue }
                lines.append("  \(kernel.kernel), the model, \(property.id) violated by:")
                lines += run.map { "    \($0)" }
            }
        }
        return lines.joined(separator: "\n")
    }

    /// The command that runs a scenario on one kernel.
    private func again(_ kernel: ScenarioResult.OnKernel, _ file: String) -> String {
        let words = kernel.kernel.split(separator: " ")
        return
            (["endio scenario \(ShellWord.quoted(file)) --protocol \(words[0])"]
            + words.dropFirst().map { "--set \($0)" })
            .joined(separator: " ")
    }

    private func engine(_ kernel: ScenarioResult.OnKernel) -> String {
        guard let engine = kernel.engine else { return "not run" }
        guard let order = engine.wrongOrder else {
            return "\(engine.orders) \(engine.orders == 1 ? "order" : "orders"), nothing"
                + (kernel.interrupted ? " yet" : "")
        }
        let what = engine.run?.last?.prefix { $0 != ":" } ?? ""
        return "\(what) in order \(order)"
    }

    private func model(_ kernel: ScenarioResult.OnKernel) -> String {
        guard let model = kernel.model else { return kernel.notOnModel ?? "not run" }
        var words = ["\(model.states) states"]
        if !model.complete { words.append("cut off") }
        if let steps = model.steps, let taken = model.taken, let beyond = model.beyond {
            if !model.complete {
                words.append("\(taken) steps on both")
            } else if taken == steps {
                words.append("all \(steps) steps on both")
            } else {
                words.append("all but \(beyond) of \(steps) steps on both")
            }
        }
        words += model.properties.map { "\($0.id) \($0.verdict)" }
        return words.joined(separator: ", ")
    }
}

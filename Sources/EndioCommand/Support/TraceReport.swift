import DirectIOModel
import Foundation
import StateExploration
import TransitionSystems

/// The run behind a verdict, in each form that the command prints.
struct TraceReport {
    let result: CheckedProperty
    let evidence: CheckedProperty.Evidence
    private let moved: MovedAxes

    /// The run behind a result that has one.
    init(_ result: CheckedProperty) {
        guard let evidence = result.evidence else {
            preconditionFailure("only a result with a run has a trace to report")
        }
        self.result = result
        self.evidence = evidence
        moved = MovedAxes(of: result.version, at: evidence.model.axes)
    }

    /// What the run shows: of which version, with which axes moved, and what it needs.
    private func headline(separator: String = "; ") -> String {
        let verb = result.verdict == .refuted ? "refutes" : "shows"
        let needs = result.needs.isEmpty ? "no failure needed" : "needs \(result.needs.joined(separator: ", "))"
        return "\(moved.name) \(verb) \(result.property) in \(evidence.trace.steps.count) steps "
            + "(\(result.scope)\(separator)\(needs))"
    }

    /// Headline, table, and the line of the property that fails.
    func text() -> String {
        let table = TraceText(
            model: evidence.model, trace: evidence.trace, locks: DirectIO.locks, places: DirectIO.places
        ).render()
        let lines = ScreenLines.wrap(sentence: headline()) + title + ["", table]
        return (lines + failure.flatMap { ScreenLines.wrap(sentence: $0) }).joined(separator: "\n")
    }

    private var title: [String] {
        evidence.model.model.system.property(result.property).map {
            ScreenLines.wrap(sentence: $0.title, indent: 2)
        } ?? []
    }

    private var failure: [String] {
        guard result.verdict == .refuted else { return [] }
        guard let property = evidence.model.model.system.property(result.property) else {
            return ["", "Nothing can happen any more, and something is unfinished."]
        }
        if let debt = debt(of: property) { return ["", debt] }
        let states = evidence.trace.states
        let isStep = if case .step = property.kind { true } else { false }
        let now = isStep && states.count > 1 ? states[states.count - 2] : states[states.count - 1]
        let next = isStep && states.count > 1 ? states[states.count - 1] : nil
        let explanation = ExpressionEvaluator(evidence.model).explain(property, in: now, next: next)
        return ["", explanation?.description ?? "\(property.location): the claim fails in the last state"]
    }

    /// What a run that never ends never does.
    private func debt(of property: Property) -> String? {
        let claim = evidence.model.progress.first { $0.id == property.id }
        guard let claim, let debt = EndlessRun(evidence.trace, of: evidence.model)?.debt(of: claim) else { return nil }
        let explanation = ExpressionEvaluator(evidence.model).explain(
            property, owedTo: debt.element, in: evidence.trace.last)
        return explanation.map { "From step \(debt.since) on, for ever: \($0)" }
    }

    /// The run in the Informal Trace Format.
    func itf() throws -> String {
        let header = TraceHeader(
            version: result.version, axes: moved.byAxis, property: result.property, scope: evidence.model.scope)
        return String(
            decoding: try TraceITF(
                model: evidence.model, trace: evidence.trace, header: header,
                failing: failure.last ?? ""
            ).encoded(),
            as: UTF8.self)
    }

    /// The run as a Mermaid sequence diagram. A semicolon would end its title.
    func mermaid() -> String {
        TraceMermaid(
            model: evidence.model, trace: evidence.trace, title: headline(separator: ", "), places: DirectIO.places
        ).render()
    }
}

import Testing
import TransitionSystems

@testable import DirectIOModel

/// The steps of the kernel and the actions of the model point at each other.
@Suite("The catalogue of steps")
struct StepCatalogueTests {
    private let ids = StepCatalogue.steps.map(\.id)

    @Test("names each step once")
    func uniqueIds() {
        #expect(Set(ids).count == ids.count)
        #expect(Set(StepCatalogue.sections.map(\.name)).count == StepCatalogue.sections.count)
    }

    @Test("knows every step that an action names")
    func actionsNameKnownSteps() {
        for action in DirectIO.system.actions {
            #expect(!action.steps.isEmpty, "\(action.name) stands for no step")
            #expect(Set(action.steps).count == action.steps.count, "\(action.name) names a step twice")
            #expect(action.steps.filter { !ids.contains($0) } == [], "\(action.name) names a step that is not known")
        }
    }

    @Test("has for every step an action or a reason, and not both")
    func actionOrReason() {
        #expect(Self.unclear(StepCatalogue.steps) == [])
    }

    @Test("has reasons that name actions of the model")
    func reasonsNameActions() {
        for step in StepCatalogue.steps {
            guard case .abstracted(let actions, _) = step.absence else { continue }
            #expect(!actions.isEmpty, "\(step.id) is part of no action")
            #expect(actions.filter { DirectIO.system.action(named: $0) == nil } == [], "\(step.id)")
        }
    }

    @Test("refers only to steps that it has")
    func crossReferences() {
        for step in StepCatalogue.steps {
            let text = step.summary + " " + (step.absence.map { "\($0)" } ?? "")
            let quoted = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
                .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
            let unknown = quoted.filter { $0.contains("/") && !ids.contains($0) }
            #expect(unknown == [], "\(step.id)")
        }
    }

    @Test("says what happens, and in which function")
    func texts() {
        for step in StepCatalogue.steps {
            #expect(step.summary.hasSuffix("."), "\(step.id) is no sentence")
            #expect(step.function.contains("("), "\(step.id) names no function")
        }
    }

    /// The check for an action or a reason can fail, both ways.
    @Test func findsStepsThatAreUnclear() {
        let neither = KernelStep(id: "map/none", function: "f()", summary: "Nothing.", absence: nil)
        let both = KernelStep(id: "map/1", function: "f()", summary: "Both.", absence: .leftOut(why: "no reason"))
        #expect(Self.unclear([neither, both]) == ["map/none", "map/1"])
    }

    private static func unclear(_ steps: [KernelStep]) -> [String] {
        steps.filter { ($0.absence == nil) == StepCatalogue.actions(for: $0).isEmpty }.map(\.id)
    }
}

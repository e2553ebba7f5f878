import DirectIOModel
import TransitionSystems

/// `Specs/NotCovered.md`: requirements without verdicts, and the steps that wait for parts that are not built.
enum NotCoveredPage {
    static let page = SpecPage(
        file: "NotCovered.md",
        regions: [
            SpecPage.Region(name: "requirements") { requirements },
            SpecPage.Region(name: "parts") { parts },
        ])

    private static var requirements: String {
        Markdown.table(
            ["Requirement", "What it demands", "What the model lacks", "Where it comes from"],
            DirectIO.system.notCovered.map { ["`\($0.id)`", $0.statement, $0.lacks, $0.source] })
    }

    private static var parts: String {
        Markdown.table(
            ["Part", "What it will be about", "Steps that wait for it"],
            UnbuiltPart.allCases.map { part in
                [
                    "`\(part.rawValue)`", part.summary,
                    Markdown.code(StepCatalogue.steps.filter { waits($0, for: part) }.map(\.id)),
                ]
            })
    }

    private static func waits(_ step: KernelStep, for part: UnbuiltPart) -> Bool {
        if case .awaitsPart(part, _) = step.absence { true } else { false }
    }
}

import DirectIOModel

/// `Specs/Steps.md`: every step of the kernel, and the action that stands for it or the reason why none does.
enum StepsPage {
    static let page = SpecPage(
        file: "Steps.md",
        regions: [
            SpecPage.Region(name: "summary") { summary },
            SpecPage.Region(name: "steps") { StepCatalogue.sections.map(section).joined(separator: "\n\n") },
        ])

    /// How many steps there are, and what became of them.
    private static var summary: String {
        let steps = StepCatalogue.steps
        let modelled = steps.filter { $0.absence == nil }.count
        var counts = (abstracted: 0, awaiting: 0, leftOut: 0)
        for step in steps {
            switch step.absence {
            case .abstracted: counts.abstracted += 1
            case .awaitsPart: counts.awaiting += 1
            case .leftOut: counts.leftOut += 1
            case nil: break
            }
        }
        return
            "\(steps.count) steps and error paths: \(modelled) have actions of their own, \(counts.abstracted) are part of "
            + "what\nother actions do, \(counts.awaiting) belong to parts that are not built, \(counts.leftOut) are left out."
    }

    private static func section(_ section: StepSection) -> String {
        "## `\(section.name)`: \(section.title)\n\n"
            + Markdown.table(
                ["Step", "Kernel", "What happens", "In the model"],
                section.steps.map { ["`\($0.id)`", $0.function, $0.summary, treatment(of: $0)] })
    }

    private static func treatment(of step: KernelStep) -> String {
        switch step.absence {
        case nil: Markdown.code(StepCatalogue.actions(for: step))
        case .abstracted(let actions, let why): "inside \(Markdown.code(actions)): \(why)"
        case .awaitsPart(let part, let why): "part `\(part.rawValue)`, not built: \(why)"
        case .leftOut(let why): "left out: \(why)"
        }
    }
}

/// One step of the kernel's own procedure, under one lock or one atomic operation, or one of its error paths.
///
/// Actions name the steps they stand for by id. A step that no action names says why.
public struct KernelStep: Sendable {
    /// Why no action stands for a step.
    public enum Absence: Sendable {
        /// The step is part of what the actions named do, or changes nothing that they do not.
        case abstracted(into: [String], why: String)
        /// The step belongs to a part that is not built.
        case awaitsPart(UnbuiltPart, why: String)
        /// The step is not modelled at all.
        case leftOut(why: String)
    }

    /// `section/step`, such as `map/4a`.
    public let id: String
    /// The kernel function and its file.
    public let function: String
    /// What happens, in one sentence.
    public let summary: String
    /// Why no action stands for it; `nil` where one does.
    public let absence: Absence?
}

/// A part of the protocol that is not built, so that no property that needs it has a verdict.
public enum UnbuiltPart: String, Sendable, CaseIterable {
    case size, cache, unaligned, crash

    /// What the part will be about.
    public var summary: String {
        switch self {
        case .size: "i_size and i_disksize: extending writes, truncate, punch"
        case .cache: "the page cache: buffered writes, invalidation, readers that find cached pages"
        case .unaligned: "requests that do not cover whole blocks: zeroing, serialisation, rounding"
        case .crash: "the journal's commits, fsync, recovery after a crash"
        }
    }
}

/// The steps of one procedure, or of one version where it differs.
public struct StepSection: Sendable {
    /// The first half of the steps' ids.
    public let name: String
    /// A line that says what the steps are about.
    public let title: String
    /// The steps, in order.
    public let steps: [KernelStep]

    init(_ name: String, _ title: String, _ entries: [StepEntry]) {
        self.name = name
        self.title = title
        steps = entries.map { entry in
            KernelStep(
                id: "\(name)/\(entry.id)", function: entry.function, summary: entry.summary, absence: entry.absence)
        }
    }
}

/// A step as it is written down: its section's name is not repeated.
struct StepEntry {
    let id: String
    let function: String
    let summary: String
    let absence: KernelStep.Absence?

    init(_ id: String, _ function: String, _ summary: String, _ absence: KernelStep.Absence? = nil) {
        self.id = id
        self.function = function
        self.summary = summary
        self.absence = absence
    }
}

extension KernelStep.Absence {
    static func inside(_ actions: String..., why: String) -> Self {
        .abstracted(into: actions, why: why)
    }

    static func part(_ part: UnbuiltPart, _ why: String) -> Self {
        .awaitsPart(part, why: why)
    }
}

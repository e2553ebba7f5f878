import TransitionSystems

extension Properties {
    /// What all the requirements come to for those who read and write.
    static let refinements: [Property] = [
        .refinement(
            "refines-specification", "every step does to writes and blocks what the specification allows",
            by: Specification.mapping, parts: [Parts.core],
            source: "Specs/Specification.md; io_submit(2), pwrite(2)")
    ]

    /// The same where others allocate and write back too, and where extents are split and merged.
    static let sharedRefinements: [Property] = [
        .refinement(
            "refines-specification-extents",
            "the same, with fallocate and writeback at work and no block for a split to be had",
            by: Specification.mapping, parts: [Parts.core, Parts.extents],
            source: "Specs/Specification.md; io_submit(2), pwrite(2)")
    ]
}

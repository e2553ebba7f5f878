import TransitionSystems

/// Searches of one rung that are made together, each with a set of failures of its own.
struct SearchPass {
    let rung: Scope
    let faults: [Set<FaultClass>]
    /// Whether what these searches leave open stays open.
    let isLast: Bool

    /// The passes of a family, in their order: every rung without failures, then all but the last with each class alone
    /// and with all, then the last with all.
    static func all(of family: ScopeFamily) -> [SearchPass] {
        let last = family.rungs[family.rungs.count - 1]
        var passes = family.rungs.dropLast().map { SearchPass(rung: $0, faults: [[]], isLast: false) }
        passes.append(SearchPass(rung: last, faults: [[]], isLast: last.faults.isEmpty))
        for rung in family.rungs.dropLast() {
            let classes = rung.faults.sorted { $0.name < $1.name }
            passes.append(SearchPass(rung: rung, faults: classes.map { [$0] }, isLast: false))
            if classes.count > 1 { passes.append(SearchPass(rung: rung, faults: [rung.faults], isLast: false)) }
        }
        if !last.faults.isEmpty { passes.append(SearchPass(rung: last, faults: [last.faults], isLast: true)) }
        return passes
    }
}

import TransitionSystems

extension CountingRule {
    /// That a step moves the counter as what it counts: no set changes but at the step's own parameters, and the sum of
    /// what comes and goes there is what the counter gains.
    func obligation(_ step: AnySizeAction, _ after: AfterStep) -> Expression {
        var parts: [Expression] = []
        var gains: [[NormalForm.Case]] = []
        for set in sets {
            let own = step.parameters.filter { $0.sort == set.element.sort }
            let before = set.condition
            let elsewhere = Sentence.iff(after.after(before), before)
            let isOther = own.map { Sentence.not(.equal(.bound(set.element), .bound($0))) }
            parts.append(Sentence.forAll(set.element, Sentence.implies(Sentence.and(isOther), elsewhere)))
            for (position, parameter) in own.enumerated() {
                // Two parameters may stand for one element, which is counted once.
                let isFirst = Sentence.and(
                    own[..<position].map { Sentence.not(.equal(.bound(parameter), .bound($0))) })
                let now = before.replacing([set.element: .bound(parameter)])
                gains.append(Self.gain(from: now, to: after.after(now), where: isFirst))
            }
        }
        for flag in flags { gains.append(Self.gain(from: flag, to: after.after(flag), where: .true)) }
        parts.append(Self.sum(gains, is: change(by: step)))
        return Sentence.and(parts)
    }

    private static func gain(
        from before: Expression, to after: Expression, where applies: Expression
    ) -> [NormalForm.Case] {
        if before == after { return [(0, .true)] }
        let comes = Sentence.and([applies, Sentence.not(before), after])
        let goes = Sentence.and([applies, before, Sentence.not(after)])
        return [(1, comes), (-1, goes), (0, Sentence.not(Sentence.or([comes, goes])))]
    }

    /// By how much the step moves the counter: exactly one case holds.
    private func change(by step: AnySizeAction) -> [NormalForm.Case] {
        var cases: [NormalForm.Case] = []
        var stays: [Expression] = []
        for update in step.updates where update.variable == counter {
            guard case .change(let amounts) = update.value else { continue }
            for amount in amounts { cases.append((amount.value, Sentence.and([update.condition, amount.condition]))) }
            stays.append(Sentence.not(update.condition))
        }
        return cases + [(0, Sentence.and(stays))]
    }

    private static func sum(_ gains: [[NormalForm.Case]], is change: [NormalForm.Case]) -> Expression {
        var totals: [NormalForm.Case] = [(0, .true)]
        for gain in gains {
            var next: [Int: [Expression]] = [:]
            for total in totals {
                for one in gain {
                    let condition = Sentence.and([total.condition, one.condition])
                    if condition != .false { next[total.value + one.value, default: []].append(condition) }
                }
            }
            totals = next.keys.sorted().map { ($0, Sentence.or(next[$0]!)) }
        }
        return Sentence.or(
            totals.flatMap { total in
                change.filter { $0.value == total.value }.map { Sentence.and([total.condition, $0.condition]) }
            })
    }
}

import StateExploration

/// How one property fares in two protocol versions.
struct VerdictChange {
    /// In the older version; `nil` where it has no such property.
    let old: CheckedProperty?
    let new: CheckedProperty

    /// Whether both versions decide the property.
    var isDecided: Bool {
        for result in [old, new] { if case .unknown = result?.verdict { return false } }
        return true
    }

    /// Whether neither version has anything that the property speaks of.
    var isNotApplicable: Bool { new.isNotApplicable && old?.isNotApplicable ?? true }

    /// Whether the verdicts differ, or rest on other classes of failures.
    var isChange: Bool {
        guard let old else { return true }
        return old.verdict.word != new.verdict.word || ways(old) != ways(new)
    }

    /// Whether the newer version refutes what the older one does not, or with failures that left the older one
    /// unharmed. Classes of failures are compared only where both versions were searched in the same scope.
    var isRegression: Bool {
        guard new.verdict == .refuted, !new.isReachability else { return false }
        guard let old, old.verdict == .refuted else { return true }
        guard old.scope == new.scope else { return false }
        return ways(new).contains { way in !ways(old).contains { $0.isSubset(of: way) } }
    }

    /// The run that shows the change best: one of the newer version, if it has one.
    var evidence: CheckedProperty? { [new, old].compactMap(\.self).first { $0.evidence != nil } }

    /// Both verdicts, with what they rest on.
    var text: String { "\(new.property): \(old.map(words) ?? "not there") → \(words(new))" }

    /// Sets of classes of failures that were seen to decide a property.
    private func ways(_ result: CheckedProperty) -> Set<Set<String>> {
        guard result.evidence != nil else { return [] }
        return Set(([result.needs] + result.alternatives.map(\.needs)).map { Set($0) })
    }

    private func words(_ result: CheckedProperty) -> String {
        guard let run = result.evidence else { return result.word }
        let shown = CheckedProperty.Alternative(
            needs: result.needs, steps: run.trace.steps.count, scope: result.scope)
        let ways = ([shown] + result.alternatives).map { way in
            "\(way.steps) steps, \(way.needs.isEmpty ? "no failure" : way.needs.joined(separator: "+"))"
        }
        return "\(result.word) (\(ways.joined(separator: "; or ")))"
    }
}

public import TransitionSystems

/// What history leads us to expect of each property, version by version.
struct ExpectationRow {
    /// Versions of which the row says something of their own, and why; of a refutation, what the shortest run must contain.
    struct Case {
        let versions: [String]
        let verdict: Expectation.Verdict
        let source: String
        let witness: [WitnessStep]

        private init(_ versions: [String], _ verdict: Expectation.Verdict, _ source: String, _ witness: [WitnessStep]) {
            self.versions = versions
            self.verdict = verdict
            self.source = source
            self.witness = witness
        }

        /// Versions in which the property is refuted. A state that is asked for and not found has no run, hence no witness.
        static func refuted(_ versions: [String], _ source: String, witness: [WitnessStep] = []) -> Case {
            Case(versions, .refuted, source, witness)
        }

        /// Versions in which the property holds for a reason of their own.
        static func holds(_ versions: [String], _ source: String) -> Case {
            Case(versions, .holds, source, [])
        }
    }

    let property: String
    /// Why it holds in the versions that no case names.
    let holds: String
    let cases: [Case]

    init(_ property: String, holds: String, _ cases: Case...) {
        self.property = property
        self.holds = holds
        self.cases = cases
    }
}

extension DirectIO {
    /// Every version, with what is expected of it, in the order of history.
    public static let versions: [ProtocolVersion] = presets.map { preset in
        var version = ProtocolVersion(
            id: preset.id, title: preset.title, summary: preset.summary, system: system, axes: preset.axes)
        for row in expectations {
            version.expectations[row.property] = expectation(row, of: version)
        }
        return version
    }

    /// The version of an id.
    ///
    /// - Precondition: The id is one of ``versions``.
    public static func version(_ id: String) -> ProtocolVersion {
        guard let version = versions.first(where: { $0.id == id }) else {
            preconditionFailure("no protocol version '\(id)'; there are \(versions.map(\.id).joined(separator: ", "))")
        }
        return version
    }

    private static func expectation(_ row: ExpectationRow, of version: ProtocolVersion) -> Expectation {
        if let applies = system.property(row.property)?.applies, !version.holds(applies.condition) {
            return Expectation(.notApplicable, source: applies.otherwise)
        }
        for known in row.cases where known.versions.contains(version.id) {
            return Expectation(known.verdict, source: known.source, witness: known.witness)
        }
        return Expectation(.holds, source: row.holds)
    }
}

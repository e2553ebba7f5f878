public import TransitionSystems

/// What history leads us to expect of each property, version by version.
struct ExpectationRow {
    /// Versions in which the property is refuted, why, and what the shortest run must contain.
    struct Refutation {
        let versions: [String]
        let source: String
        let witness: [String]

        init(_ versions: [String], _ source: String, witness: [String] = []) {
            self.versions = versions
            self.source = source
            self.witness = witness
        }
    }

    let property: String
    /// Why it holds elsewhere.
    let holds: String
    let refutations: [Refutation]

    init(_ property: String, holds: String, _ refutations: Refutation...) {
        self.property = property
        self.holds = holds
        self.refutations = refutations
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
        for refutation in row.refutations where refutation.versions.contains(version.id) {
            return Expectation(.refuted, source: refutation.source, witness: refutation.witness)
        }
        return Expectation(.holds, source: row.holds)
    }
}

import DirectIOModel
import SymbolicProof
import TransitionSystems

/// What is recorded of a property of a version, without a search: the expectation, which `make check` compares with
/// what is found, and the certificates.
enum RecordedVerdict: Equatable {
    /// Holds for any size; the files of the certificates.
    case proved([String])
    /// No run of the scopes named breaks it.
    case bounded([String])
    /// A run breaks it.
    case refuted
    /// A run leads to the state that it asks for.
    case reached
    /// No run of the scopes named leads there.
    case unreached([String])
    /// The version has nothing that it speaks of.
    case notApplicable

    /// The word of a verdict table.
    var word: String {
        switch self {
        case .proved: "proved"
        case .bounded: "bounded"
        case .refuted: "**refuted**"
        case .reached: "reached"
        case .unreached: "unreached"
        case .notApplicable: "–"
        }
    }
}

/// The recorded verdicts of versions.
struct RecordedVerdicts {
    private let versions: [String: ProtocolVersion]
    private let families: [ScopeFamily]
    /// The certificates about today's model, by version.
    private let certificates: [String: [ProofEntry]]

    /// - Throws: ``CommandFailure`` where the index of certificates cannot be read.
    init(_ versions: [ProtocolVersion], families: [ScopeFamily] = DirectIO.families(), proofs: ProofFolder) throws {
        self.versions = Dictionary(uniqueKeysWithValues: versions.map { ($0.id, $0) })
        self.families = families
        var current: [ProofEntry] = []
        for entry in try proofs.entries() {
            guard let version = self.versions[entry.version],
                let family = families.first(where: { $0.name == entry.family }),
                try Self.isCurrent(entry, of: version, family, in: proofs)
            else { continue }
            current.append(entry)
        }
        certificates = Dictionary(grouping: current, by: \.version)
    }

    /// What is expected of a property, and why; `nil` where nothing is recorded.
    func expectation(of property: String, on version: String) -> Expectation? {
        versions[version]?.expectations[property]
    }

    /// The verdict; `nil` where nothing is recorded.
    func verdict(of property: String, on version: String) -> RecordedVerdict? {
        guard let expectation = expectation(of: property, on: version) else { return nil }
        let deciding = families.filter { $0.properties.contains(property) }
        let scopes = deciding.map { $0.rungs[$0.rungs.count - 1].name }
        switch expectation.verdict {
        case .notApplicable: return .notApplicable
        case .refuted: return isReachability(property, version) ? .unreached(scopes) : .refuted
        case .holds:
            if isReachability(property, version) { return .reached }
            let files = deciding.map { file(proving: property, on: version, in: $0) }
            return files.isEmpty || files.contains(nil) ? .bounded(scopes) : .proved(files.compactMap(\.self))
        }
    }

    private func isReachability(_ property: String, _ version: String) -> Bool {
        if case .sometimes = versions[version]?.system.property(property)?.kind { true } else { false }
    }

    /// The certificate that proves a property with the parts and actors of a family.
    private func file(proving property: String, on version: String, in family: ScopeFamily) -> String? {
        certificates[version]?.first { $0.family == family.name && $0.properties[property] != nil }?.file
    }

    /// Whether a certificate is there and about the version as it is today.
    private static func isCurrent(
        _ entry: ProofEntry, of version: ProtocolVersion, _ family: ScopeFamily, in proofs: ProofFolder
    ) throws -> Bool {
        guard let script = proofs.contents(entry.file) else { return false }
        let plan = try ProofPlan(version, family, only: nil, distrusting: CertificateReader.distrusted(in: script))
        return entry.model == plan.model.hash && CertificateReader.hash(in: script) == plan.model.hash
    }
}

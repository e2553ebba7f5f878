public import Foundation
import TransitionSystems

/// The verdicts of one run, as one document: schema `endio.report/1`.
public struct Report: Codable, Sendable, Equatable {
    /// One verdict with what it rests on.
    public struct Entry: Codable, Sendable, Equatable {
        /// The id of the protocol version.
        public var `protocol`: String
        /// The id of the property.
        public var property: String
        /// `proved`, `refuted`, `bounded`, `unknown` or `not-applicable`.
        public var verdict: String
        /// `holds`, `refuted` or `not-applicable`; `null` where nothing is recorded.
        public var expected: String?
        /// The least classes of failures that a refutation needs; empty: interleaving alone.
        public var needs: [String]
        /// Other classes of failures that were seen to decide the property the same way.
        public var alternatives: [CheckedProperty.Alternative]
        /// The finite instance that the verdict refers to, or `any`; `none` where none decides the property.
        public var scope: String
        /// Whether the scope was searched to the end.
        public var complete: Bool
        /// The depth up to which runs were searched, where the scope was not searched to the end.
        public var depth: Int?
        /// How the verdict was found.
        public var method: String
        /// The length of the run that shows the verdict.
        public var steps: Int?
        /// Distinct states searched.
        public var states: Int
        /// Wall-clock time.
        public var seconds: Double
        /// The labels of the run's steps.
        public var trace: [String]?
        /// After how many of its steps the run repeats the rest for ever; `null` for one that ends.
        public var loop: Int?
        /// The certificates' files; `null` where there is none.
        public var certificate: [String]?
        /// Why a verdict is unknown or not applicable.
        public var reason: String?
        /// What the verdict rests on beside the model.
        public var assumes: [String]
    }

    /// The document's schema.
    public var schema = "endio.report/1"
    /// The version of endio.
    public var endio: String
    /// The version of Z3; `null` where it had no part in the report.
    public var z3: String?
    /// Whether the run was ended before its time.
    public var interrupted: Bool
    /// The verdicts.
    public var verdicts: [Entry]
    /// Ids of requirements that no verdict speaks of.
    public var notCovered: [String]
    /// What the verdicts do not allow for, or of which other protocol they speak.
    public var restricted: [String]

    /// What every verdict assumes, beside what the protocol's description does.
    public static let assumptions = ["sequential consistency"]

    /// A report of results.
    public init(
        endio: String, z3: String? = nil, interrupted: Bool = false, notCovered: [String] = [],
        restricted: [String] = [], results: [CheckedProperty]
    ) {
        self.endio = endio
        self.z3 = z3
        self.interrupted = interrupted
        self.notCovered = notCovered
        self.restricted = restricted
        verdicts = results.map(Entry.init)
    }

    /// The document as JSON, every member present.
    public func encoded() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self)
    }
}

extension Report.Entry {
    /// The entry of one result.
    public init(_ result: CheckedProperty) {
        `protocol` = result.version
        property = result.property
        verdict = result.verdict.word
        expected = result.expectation?.verdict.rawValue
        needs = result.needs
        alternatives = result.alternatives
        scope = result.scope
        complete = result.isComplete
        method = result.method.rawValue
        steps = result.evidence?.trace.steps.count
        states = result.states
        seconds = (result.seconds * 1000).rounded() / 1000
        trace = result.evidence.map { evidence in
            evidence.trace.steps.map { evidence.model.actions[$0.action].label }
        }
        loop = result.evidence?.trace.loop
        certificate = result.certificates.isEmpty ? nil : result.certificates
        assumes = Report.assumptions + result.assumes
        switch result.verdict {
        case .unknown(let why), .notApplicable(let why): reason = why
        case .bounded(let bound): depth = bound
        case .proved, .refuted: break
        }
    }

    private enum CodingKeys: String, CodingKey {
        case `protocol`, property, verdict, expected, needs, alternatives, scope, complete, depth, method, steps,
            states, seconds,
            trace, loop
        case certificate, reason, assumes
    }

    /// Writes every member, `null` included, so that readers need not guess.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(`protocol`, forKey: .protocol)
        try container.encode(property, forKey: .property)
        try container.encode(verdict, forKey: .verdict)
        try container.encode(expected, forKey: .expected)
        try container.encode(needs, forKey: .needs)
        try container.encode(alternatives, forKey: .alternatives)
        try container.encode(scope, forKey: .scope)
        try container.encode(complete, forKey: .complete)
        try container.encode(depth, forKey: .depth)
        try container.encode(method, forKey: .method)
        try container.encode(steps, forKey: .steps)
        try container.encode(states, forKey: .states)
        try container.encode(seconds, forKey: .seconds)
        try container.encode(trace, forKey: .trace)
        try container.encode(loop, forKey: .loop)
        try container.encode(certificate, forKey: .certificate)
        try container.encode(reason, forKey: .reason)
        try container.encode(assumes, forKey: .assumes)
    }
}

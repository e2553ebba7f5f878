import Foundation
import StateExploration
import TransitionSystems

@testable import DirectIOModel

/// Scopes of the protocol in which other checkers search it, all with their faults and actors, and without reductions.
enum ProtocolScope: String, CaseIterable, CustomStringConvertible {
    case core11 = "core@1x1"
    case core12 = "core@1x2"
    case extents12 = "extents@1x2"
    case writeback11 = "writeback@1x1"

    var description: String { rawValue }

    /// Whether every scope and version is compared, which takes minutes: in `make crosscheck` and `make test-long`.
    static var areAllWanted: Bool {
        ["ENDIO_CROSSCHECK", "ENDIO_LONG_TESTS"].contains { ProcessInfo.processInfo.environment[$0] == "1" }
    }

    /// A version of the protocol in the scope.
    func ground(_ id: String, properties: Set<String>? = nil) throws -> GroundModel {
        let scopes = DirectIO.families().flatMap(\.rungs)
        guard let preset = DirectIO.presets.first(where: { $0.id == id }),
            let scope = scopes.first(where: { $0.name == rawValue })
        else { throw Unknown(what: "\(id) in \(rawValue)") }
        return try GroundModel(Model(DirectIO.system), axes: preset.axes, scope: scope, properties: properties)
    }

    struct Unknown: Error { let what: String }
}

extension Exploration {
    /// The properties that some run violates, and the length of a shortest such run.
    var refuted: [String: Int] {
        findings.compactMapValues { finding in
            if case .violated(let trace) = finding { trace.steps.count } else { nil }
        }
    }
}

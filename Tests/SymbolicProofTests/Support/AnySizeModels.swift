import TransitionSystems

@testable import DirectIOModel
@testable import SymbolicProof

/// Models of any size that tests prove things of.
enum AnySizeModels {
    /// The relational toy, with some of its actions replaced.
    static func toy(replacing action: Action? = nil) throws -> AnySizeModel {
        var system = RelationalToy.system
        if let action { system = try system.replacing(action) }
        return try AnySizeModel(Model(system))
    }

    /// The toy's own properties, as conjuncts.
    static func goals(_ model: AnySizeModel) throws -> [Conjunct] {
        try model.model.system.properties.flatMap { property -> [Conjunct] in
            guard case .invariant(let formula) = property.kind else { return [] }
            return try Conjunct.all(of: property.id, formula, in: model)
        }
    }

    /// What the toy's properties need beside them.
    static let lemmas: [Property] = [
        .invariant("in-flight-place", "bios are in flight only while the request is submitted or waited for") {
            forAll("r", in: RelationalToy.Request.self) { r in
                forAll("b", in: RelationalToy.Bio.self) { b in
                    RelationalToy.inFlight[r, b] ==> RelationalToy.place[r].is(.submitting, .waiting)
                }
            }
        },
        .invariant("counted-place", "a request counts from its beginning until it is done") {
            forAll("r", in: RelationalToy.Request.self) { r in
                RelationalToy.counted[r] <=> RelationalToy.place[r].isNot(.idle, .done)
            }
        },
        .invariant("acknowledged-place", "a request is acknowledged once it is done") {
            forAll("r", in: RelationalToy.Request.self) { r in
                RelationalToy.acknowledged[r] ==> RelationalToy.place[r].is(.done)
            }
        },
        .invariant("completing-converted", "a request that owed a conversion completes after it") {
            forAll("r", in: RelationalToy.Request.self) { r in
                (RelationalToy.place[r].is(.completing) && RelationalToy.unwritten[r])
                    ==> (RelationalToy.failed[r] || RelationalToy.converted[r])
            }
        },
    ]

    /// Goals and lemmas together, without one of them.
    static func invariant(_ model: AnySizeModel, without id: String? = nil) throws -> [Conjunct] {
        try goals(model)
            + lemmas.filter { $0.id != id }.flatMap { lemma -> [Conjunct] in
                guard case .invariant(let formula) = lemma.kind else { return [] }
                return try Conjunct.all(of: lemma.id, formula, in: model)
            }
    }

    /// The toy's proof, as a certificate.
    static func certificate() throws -> Certificate {
        let model = try toy()
        return Certificate(
            title: "toy", model: model, absent: [], proof: try Prover(model, invariant: invariant(model)).prove(),
            stepProperties: [], properties: try goals(model).map(\.origin))
    }

    /// The part `core` of a version of the protocol, without the environment.
    static func core(_ id: String, distrusting: Set<String> = []) throws -> AnySizeModel {
        let version = DirectIO.version(id)
        return try AnySizeModel(
            Model(version.system), axes: version.axes, parts: [Parts.core], distrusted: distrusting,
            without: [Actors.fallocate, Actors.reader, Actors.writeback, Actors.eviction])
    }
}

public import TransitionSystems

extension Toy {
    /// The toy as a protocol version, so that commands can export and check it by name.
    public static let version = ProtocolVersion(
        id: "toy", title: "the yardstick", summary: "a small completion protocol with known counts", system: system)

    /// The scopes in which the toy is checked.
    public static let family = ScopeFamily(
        "toy", rungs: [scope(requests: 2), scope(requests: 3)],
        properties: Set(properties.map(\.id) + [Properties.deadlock]))
}

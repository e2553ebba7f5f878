public import TransitionSystems

/// A model as a TLA+ module, and what TLC needs to check it.
public struct TLAModule: Sendable {
    /// The module's name; its file must have the same, with `.tla`.
    public let name: String
    /// The module.
    public let text: String
    /// The configuration for TLC.
    public let configuration: String
}

/// Writes a model as a TLA+ module, with its quantifiers: index sorts are constants of the module, variables are
/// functions over them. Axes, faults, actors, parts and limits stand at the values of a finite instance; the sizes of
/// the sorts stand only in the configuration.
///
/// TLC finds exactly the model's states. A step that changes nothing is exempt from step properties there
/// (`[][…]_vars`). Progress properties are not written.
public struct TLAExporter: Sendable {
    /// The finite instance whose model, settings and sizes are exported.
    public let model: GroundModel
    /// What the module's first lines say is not checked.
    public var leftOut: [LeftOut]
    /// What the module's first lines say of the protocol version: its id, and what differs from it; `nil`: nothing.
    public var version: String?

    /// An exporter of the model of a finite instance.
    public init(_ model: GroundModel, leftOut: [LeftOut] = [], version: String? = nil) {
        self.model = model
        self.leftOut = leftOut
        self.version = version
    }

    /// The module, of the given name; `nil`: the model's.
    ///
    /// - Throws: ``ExportError/unsupported(what:language:location:)`` for a line that has no counterpart.
    public func module(named name: String? = nil) throws(ExportError) -> TLAModule {
        let name = TLANames.module(name ?? model.model.system.name)
        let writer = TLAWriter(model, leftOut: leftOut, version: version)
        return TLAModule(name: name, text: try writer.module(name), configuration: try writer.configuration())
    }
}

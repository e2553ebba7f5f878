public import TransitionSystems

/// Writes a bounded check of a finite model as an SMT-LIB 2 script for any solver of linear integer arithmetic.
///
/// The script is satisfiable exactly when a run of the stated number of steps violates the property at its end, or
/// reaches it where the property is a reachability claim. An update out of range is not checked: the steps of such a
/// run go on with the value as it is.
public struct SMTLIBExporter: Sendable {
    /// The model exported.
    public let model: GroundModel
    /// What the script's first line says of the protocol version: its id, and what differs from it; `nil`: nothing.
    public var version: String?

    /// An exporter of a finite model.
    public init(_ model: GroundModel, version: String? = nil) {
        self.model = model
        self.version = version
    }

    /// The script for one property and one number of steps. `|step.i|` is the position of the i-th step among the
    /// model's actions, `|cell@i|` a cell after i steps.
    ///
    /// - Throws: ``ExportError`` when the property is unknown, or the depth is negative or 0 for a step property.
    public func script(for id: String, depth: Int) throws(ExportError) -> String {
        guard let property = model.properties.first(where: { $0.id == id }) else {
            throw .unknownProperty(id: id, known: model.properties.map(\.id))
        }
        let least = property.kind == .step ? 1 : 0
        guard depth >= least else { throw .depthOutOfBounds(depth: depth, least: least) }
        return SMTLIBWriter(model, version: version).script(property, depth: depth)
    }
}

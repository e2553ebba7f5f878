import TransitionSystems

/// What `--set` made of a version: the axes that stand elsewhere than in the version of the same id in the catalogue.
struct MovedAxes {
    private let id: String
    /// The axes moved, in the order in which they are declared, and their values now.
    private let moves: [(axis: String, value: String)]

    /// The axes that a version has moved.
    init(of version: ProtocolVersion) {
        self.init(of: version.id, at: version.axes)
    }

    /// The axes of a version that are moved where they stand at the values given. A version that the catalogue does not
    /// have has moved none.
    init(of id: String, at axes: [Setting: Int]) {
        self.id = id
        guard let own = try? Catalogue.current.version(id) else {
            moves = []
            return
        }
        moves = own.system.axes.compactMap { axis in
            guard let value = axes[axis], value != own.axes[axis] else { return nil }
            return (axis.name, axis.valueNames[value])
        }
    }

    /// Each axis moved with its value.
    var byAxis: [String: String] { Dictionary(moves.map { ($0.axis, $0.value) }, uniquingKeysWith: { $1 }) }

    /// The version, and what differs from it: `seed with end-io-called=always`.
    var name: String {
        let texts = moves.map { "\($0.axis)=\($0.value)" }
        return texts.isEmpty ? id : "\(id) with \(texts.joined(separator: ", "))"
    }
}

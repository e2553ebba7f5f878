import TransitionSystems

/// The name of the file in which one search is kept: the same for the same search only.
enum CheckpointName {
    /// Version and scope, for people, and a hash of all that decides what is searched.
    static func text(_ version: ProtocolVersion, _ ground: GroundModel, _ options: ExplorationOptions) -> String {
        let axes = version.axes.map { "\($0.key.name)=\($0.value)" }.sorted()
        let actors = ground.scope.actors.map(\.name).sorted()
        let properties = (options.properties ?? []).sorted()
        let faults = ground.scope.faults.map(\.name).sorted()
        let parts = axes + [";"] + actors + [";"] + properties + [";"] + faults
        let rest = "\(options.useSymmetry) \(options.stopWhenAllDecided)"
        return "\(version.id)-\(ground.scope.name)-" + hex(hash(parts.joined(separator: ",") + rest))
    }

    /// Fowler, Noll and Vo's hash (FNV-1a), which is the same in every process.
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    private static func hex(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

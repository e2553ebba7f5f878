import TransitionSystems

/// The name of the files in which one search is kept, and that of a check: the same for the same one only.
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

    /// A hash of the searches that a check may make; limits and threads change nothing of them.
    static func text(_ tasks: [Checker.Task], only: Set<String>?, _ options: ExplorationOptions) -> String {
        let parts = tasks.flatMap { task in
            let axes = task.version.axes.map { "\($0.key.name)=\($0.value)" }.sorted()
            let rungs = task.family.rungs.flatMap { rung in
                [rung.name] + rung.faults.map(\.name).sorted() + rung.actors.map(\.name).sorted()
            }
            return [task.version.id, task.family.name] + axes + rungs + task.family.properties.sorted()
        }
        let wanted = only.map { $0.sorted().joined(separator: ",") } ?? "all"
        return hex(hash(parts.joined(separator: ",") + "; \(wanted) \(options.useSymmetry)"))
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

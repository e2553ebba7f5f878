/// Every schedule of some commands, but for those that differ only in the order of independent steps. A failing one ends
/// the walk.
///
/// Systems cannot be copied in general, so each schedule runs from the beginning.
struct AllSchedules<Test: InterleavedTest> {
    /// A moment at which a lane is chosen.
    private struct Node {
        let enabled: [Int]
        /// Lanes whose next step was tried before, here or where it led to the same: trying it again shows nothing new.
        var asleep: [Int: InterleavedRun<Test>.Footing]
        var chosen: Int
    }

    private let test: Test
    private let commands: ParallelCommands<Test.Command>
    private var path: [Node] = []
    /// How many schedules were run to their end.
    private(set) var count = 0
    /// How many were given up in the middle: all they could go on with was tried before.
    private(set) var cut = 0

    init(_ test: Test, _ commands: ParallelCommands<Test.Command>) {
        self.test = test
        self.commands = commands
    }

    /// Runs schedules until one fails or none is left.
    ///
    /// - Parameter limit: at most so many.
    /// - Returns: the failing one, as places in the lists of lanes that could take a step, each with the length of its
    ///   list; nil when none fails.
    mutating func firstFailure(limit: Int) throws -> (places: [(Int, Int)], error: any Error)? {
        repeat {
            do {
                try runOne()
            } catch let error as Rejection {
                throw error
            } catch {
                return (path.map { ($0.enabled.firstIndex(of: $0.chosen)!, $0.enabled.count) }, error)
            }
        } while count + cut < limit && advance()
        return nil
    }

    /// Runs along the path, and beyond it with the first lane that is not asleep.
    private mutating func runOne() throws {
        var run = try InterleavedRun(test, commands, isExplaining: false)
        var asleep: [Int: InterleavedRun<Test>.Footing] = [:]
        var depth = 0
        while !run.enabled.isEmpty {
            if depth == path.count {
                guard let lane = run.enabled.first(where: { asleep[$0] == nil }) else {
                    cut += 1
                    return
                }
                path.append(Node(enabled: run.enabled, asleep: asleep, chosen: lane))
            }
            let chosen = path[depth].chosen
            guard run.enabled.contains(chosen) else {
                throw Falsification(
                    "not deterministic",
                    FailureDetails(
                        run: [], reasons: ["→ the same steps led to another state: lane \(chosen + 1) cannot go on"]))
            }
            let footing = try run.step(lane: chosen)
            asleep = path[depth].asleep.filter { $0.key != chosen && $0.value.isIndependent(of: footing) }
            // Known only now: should another lane be tried here, this one sleeps.
            path[depth].asleep[chosen] = footing
            depth += 1
        }
        count += 1
        try run.finish()
    }

    /// Goes to the last moment at which another lane can be chosen.
    private mutating func advance() -> Bool {
        while let node = path.popLast() {
            guard let lane = node.enabled.first(where: { node.asleep[$0] == nil }) else { continue }
            path.append(Node(enabled: node.enabled, asleep: node.asleep, chosen: lane))
            return true
        }
        return false
    }
}

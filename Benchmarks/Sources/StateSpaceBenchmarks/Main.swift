import DirectIOModel
import StateExploration
import TransitionSystems

/// Prints one line of figures, `states generated depth seconds bytes`, for the toy with so many requests and jobs; with
/// `--promela`, the toy for Spin instead.
@main
enum StateSpaceBenchmarks {
    static func main() throws {
        let numbers = CommandLine.arguments.dropFirst().compactMap(Int.init)
        let requests = numbers.first ?? 4
        if CommandLine.arguments.contains("--promela") {
            print(ToyPromela.text(requests: requests), terminator: "")
            return
        }
        var options = ExplorationOptions()
        options.jobs = numbers.dropFirst().first ?? 1
        options.useSymmetry = CommandLine.arguments.contains("--symmetry")
        let ground = try GroundModel(Model(Toy.system), scope: Toy.scope(requests: requests))
        let result = try Explorer(ground).run(options)
        print(result.states, result.generated, result.depth, result.seconds, result.bytes)
        let violated = result.findings.filter { $0.value != .noViolation }
        if !violated.isEmpty { print("unexpected:", violated.keys.sorted().joined(separator: " ")) }
    }
}

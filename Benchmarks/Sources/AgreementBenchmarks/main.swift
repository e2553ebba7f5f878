// Steps a second that model and engine take side by side, compared after each, on one thread; beside them the steps
// that the engine takes alone. Prints a line each: name, steps, seconds.
import DirectIOEngine
import DirectIOModel
import Foundation
import PropertyTesting
import Refinement

let seconds = Double(CommandLine.arguments.dropFirst().first ?? "5") ?? 5

func report(_ name: String, _ steps: Int, since start: Date) {
    let seconds = Date().timeIntervalSince(start)
    print("\(name)|\(steps)|\(seconds)")
}

for id in ["fixed", "v4.4", "v2.6.35"] {
    for scope in [AgreementScope.core(2, 2), AgreementScope.fallocate(1, 2)] {
        let lockstep = try Lockstep(AgreementInstance(DirectIO.version(id), at: scope))
        let start = Date()
        let outcome = try lockstep.check(PropertyConfiguration(runs: nil, time: .seconds(seconds), seed: 1))
        guard outcome.isPassed else { fatalError("\(outcome)") }
        report("side by side, \(id) at \(scope.name)", lockstep.counts.steps, since: start)
    }
}
var shape = Episode.Shape()
(shape.files, shape.fileBlocks, shape.operations, shape.depth) = (1, 2, 2, 2)
let start = Date()
var (steps, seed) = (0, UInt64(0))
while Date().timeIntervalSince(start) < seconds {
    steps += try Episode(KernelVersion.named("fixed")!.rules, seed: seed, shape: shape).run().steps
    seed += 1
}
report("the engine alone, in episodes of two operations", steps, since: start)

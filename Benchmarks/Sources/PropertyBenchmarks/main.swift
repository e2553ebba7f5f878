import PropertyTesting

/// Says how many commands a search generates and runs in a second, how soon it finds the planted bug of the extent map
/// and has it at its shortest, and how long a long history takes to explain.

func measured(_ name: String, _ unit: String, _ value: Double) {
    print("\(name): \(value < 100 ? "\((value * 1_000).rounded() / 1_000)" : "\(Int(value))") \(unit)")
}

func seconds(_ body: () throws -> Void) rethrows -> Double {
    try ContinuousClock().measure(body) / .seconds(1)
}

var commands = 0
let time = try seconds {
    let report = try Property.check(ExtentMapTest(revertsOnFailure: false), PropertyConfiguration(runs: 200_000, seed: 1))
    commands = report.statistics.steps
}
measured("commands generated and run on the extent map", "a second", Double(commands) / time)

var (runs, longest) = (0, 0.0)
let seeds = 1...100 as ClosedRange<UInt64>
let all = try seconds {
    for seed in seeds {
        longest = max(
            longest,
            try seconds {
                let report = try Property.check(ExtentMapTest(), PropertyConfiguration(runs: 500, seed: seed))
                let failure = report.failure!
                precondition(
                    failure.details.snippet!.hasSuffix(
                        "[.submit(first: 0, last: 0), .submit(first: 0, last: 0), .complete(0), .fail(0)])"))
                runs += report.statistics.runsUntilFailure! + failure.shrinkAttempts
            })
    }
}
measured("the planted bug, found and at its shortest: runs, on average of 100 seeds", "runs", Double(runs) / 100)
measured("the planted bug: time, on average", "ms", all * 10)
measured("the planted bug: time, at most", "ms", longest * 1_000)

let history = LongHistory.make(operations: 5_000, lanes: 8)
let checker = Linearizability<Int, LongHistory.Command, Int?> { command, value in
    switch command {
    case .write(let new):
        value = new
        return nil
    case .read: return value
    }
}
measured(
    "a history of 10,000 events, 8 in flight", "ms",
    seconds {
        guard case .explained = checker.check(history, from: 0) else { preconditionFailure("it can be explained") }
    } * 1_000)

extension InterleavedTest {
    /// One run of chosen commands by a chosen schedule.
    func run(lanes: Int, limit: Int, _ schedule: Schedule, _ choices: inout Choices) throws {
        // Every schedule of long lists is more than anyone waits for.
        let isExhaustive = schedule == .exhaustive
        let perLane = max(1, min(isExhaustive ? 2 : 6, 12 / lanes, limit / lanes))
        let commands = parallelCommands(
            lanes: lanes, prefix: min(limit / 2, isExhaustive ? 4 : limit), perLane: perLane, &choices)
        if isExhaustive, choices.isExploring {
            let isWhole = try runAll(commands, limit: 10_000, &choices)
            return choices.observations.label(RunStatistics.incomplete, when: !isWhole)
        }
        let mark = choices.mark
        try runOne(commands, lanes: lanes, schedule, &choices)
        guard choices.isShrinking else { return }
        // A schedule that fits other commands fits these only by luck: a few of their own are tried.
        choices.cut(to: mark)
        try runAll(commands, limit: 64, &choices)
    }

    private func runOne(
        _ commands: ParallelCommands<Command>, lanes: Int, _ schedule: Schedule, _ choices: inout Choices
    ) throws {
        var run = try InterleavedRun(
            self, commands, isExplaining: choices.isExplaining, observer: choices.observer)
        var priorities: PriorityScheduler? =
            if case .pct(let depth, let steps) = schedule { PriorityScheduler(depth: depth, steps: steps) } else { nil }
        while !run.enabled.isEmpty {
            let enabled = run.enabled
            let place = choices.draw(through: UInt64(enabled.count - 1)) { random in
                guard priorities != nil else { return random.next(through: UInt64(enabled.count - 1)) }
                let lane = priorities!.pick(enabled, lanes: lanes, &random)
                return UInt64(enabled.firstIndex(of: lane)!)
            }
            try run.step(lane: enabled[Int(place)])
        }
        try run.finish()
    }

    /// Runs many schedules.
    ///
    /// - Returns: whether they were all.
    /// - Throws: the failure of one, after its choices were recorded.
    @discardableResult
    private func runAll(_ commands: ParallelCommands<Command>, limit: Int, _ choices: inout Choices) throws -> Bool {
        var schedules = AllSchedules(self, commands)
        guard let (places, error) = try schedules.firstFailure(limit: limit) else {
            return schedules.count + schedules.cut < limit
        }
        for (place, count) in places { choices.append(UInt64(place), through: UInt64(count - 1)) }
        throw error
    }
}

extension Property {
    /// Tries commands in lanes whose steps a controlled scheduler interleaves. Schedule and commands are choices alike,
    /// and become simpler together: fewer commands, and fewer changes from one lane to another.
    ///
    /// - Parameter lanes: how many commands are in flight at a time.
    /// - Throws: ``PropertyUsageError`` when a kept failure cannot be read.
    public static func check<Test: InterleavedTest>(
        _ test: Test, lanes: Int = 2, schedule: Schedule = .random, _ configuration: PropertyConfiguration = .init()
    ) throws -> PropertyReport {
        precondition(lanes > 1, "one lane alone has one schedule")
        return try search(test.name, .interleaved, configuration, promise: schedule.promise(lanes: lanes)) {
            try test.run(lanes: lanes, limit: configuration.commands, schedule, &$0)
        }
    }
}

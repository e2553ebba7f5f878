import ArgumentParser
import DirectIOEngine
import Foundation
import StateExploration

/// `endio run`: the engine at work, and whether what it did is what users were promised.
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Run direct I/O in the engine, and compare what users find with what they were told.",
        discussion: """
            The engine follows the version that --protocol names, or fixed with one of the mistakes m1 to m20. On \
            threads it prints operations a second, latencies, and what was done to extents; a device is memory, or a \
            file that --device names, whose content is lost. With --stepped it runs short episodes instead, each with \
            an order of steps and with faults of its own, which find most mistakes within a second; --episode N prints \
            one, step by step. With --power-cuts it cuts the power and mounts what is left. Exit status 0 when users \
            found what they were promised, 1 when not.
            """)

    @Option(name: .customLong("protocol"), help: "Id of a protocol version, or of a mistake: m1 to m20, b25.")
    var protocolName = "fixed"
    @Option(name: .customLong("set"), help: "Move one axis: axis=value. May be given several times.")
    var moves: [String] = []
    @Option(
        help: ArgumentHelp(
            "What is asked for: write, read, mixed, or operation=share, separated by commas.",
            discussion:
                "Operations: \(RunOption.operationNames). Parts of direct writes, from 0 to 1: \(RunOption.partNames).")
    )
    var mix = "mixed"
    @Option(help: "Operations in flight: 32 for each thread, 4 in an episode.") var depth: Int?
    @Option(help: "Threads that ask.") var threads = 1
    @Option(help: "Files; on threads one for each, unless said otherwise.") var files: Int?
    @Option(
        name: .customLong("blocks"),
        help: "Blocks of each file: 1024 where they are cut off, else 16384, and 6 in an episode.") var fileBlocks: Int?
    @Option(name: .customLong("size"), help: "Blocks of one operation, at most.") var mostBlocks: Int?
    @Option(help: "What the files hold before: none, unwritten or written.") var prepare = "unwritten"
    @Flag(help: "Write each block once, in a random order, and stop when all are written.") var once = false
    @Option(
        help: ArgumentHelp(
            "How often what fails: site=rate, separated by commas; or all=rate.",
            discussion: "Sites: \(RunOption.siteNames).")) var faults: String?
    @Option(help: "A file that takes the place of memory: it is formatted, and what it held is lost.")
    var device: String?
    @Flag(help: "Format the file also when it holds something else.") var erase = false
    @Option(help: "Seconds after which to stop: 5 on threads and 10 in episodes, unless their number is given.")
    var seconds: Double?
    @Option(help: "Operations of each thread, or of each episode.") var operations: Int?
    @Option(help: "Where random numbers begin; the first episode's number.") var seed: UInt64 = 1
    @Flag(help: "Do not stamp what is written, and compare nothing: faster.") var unverified = false
    @Flag(help: "Have bios end on a thread of their own, as those of a disk do.") var interrupts = false
    @Flag(help: "Run episodes, step by step.") var stepped = false
    @Flag(help: "Cut the power wherever it may be, in all sequences of three operations on a small file.")
    var powerCuts = false
    @Option(help: "With --stepped: how many episodes.") var episodes: UInt64?
    @Option(help: "Run one episode, and print its steps.") var episode: UInt64?
    @Option(help: "With --stepped: threads that run episodes.") var jobs = ProcessInfo.processInfo.activeProcessorCount
    @OptionGroup var outputOptions: OutputOptions
    @Option(help: "text or json.") var format = ReportFormat.text

    func run() throws {
        try outputOptions.prepare()
        try refuseContradictions()
        let rules = try chosenRules()
        if let episode { return try printEpisode(rules, episode) }
        let cancellation = CancellationToken()
        Interrupts.install { cancellation.cancel() }
        defer { Console.endProgress() }
        if powerCuts {
            let report = try PowerCuts(rules, name: name).run(cancellation)
            Console.endProgress()
            try write(report.text, RunDocument(report, name, seed: seed))
            return try end(interrupted: report.wasInterrupted, isClean: report.sweep.violations.isEmpty)
        }
        if stepped {
            let session = EpisodeSession(
                rules, try shape(), first: seed, count: episodes,
                seconds: seconds ?? (episodes == nil ? 10 : .infinity),
                jobs: jobs)
            let report = try session.run(cancellation)
            Console.endProgress()
            try write(EpisodeText(report, name, episodeOptions).text, RunDocument(report, name, seed: seed))
            return try end(interrupted: report.wasInterrupted, isClean: report.violations.isEmpty)
        }
        let workload = try workload(rules)
        let device = try RunDevice(path: device, erase: erase).opened(for: workload)
        let monitor = RunMonitor(name: name)
        let report = try failingAsBadData {
            try workload.run(on: device, isCancelled: { cancellation.isCancelled }, progress: { monitor.note($0) })
        }
        Console.endProgress()
        try write(RunText(report, name, verified: !unverified).text, RunDocument(report, name, seed: seed, verified: !unverified))
        try end(interrupted: report.wasInterrupted, isClean: report.violations.isEmpty)
    }

    /// Modes exclude each other, and what they do not look at.
    private func refuseContradictions() throws(CommandFailure) {
        let modes = [("--stepped", stepped), ("--episode", episode != nil), ("--power-cuts", powerCuts)].filter(\.1)
        if modes.count > 1 { throw .usage("'\(modes[0].0)' and '\(modes[1].0)' exclude each other.") }
        if let seconds, !(seconds > 0) { throw .usage("'--seconds' must be more than 0, not \(seconds).") }
        if episodes == 0 { throw .usage("'--episodes' must be at least 1, not 0.") }
        _ = try RunOption.positive(jobs, "--jobs", most: 1_024)
        let onThreads = [
            ("--device", device != nil), ("--erase", erase), ("--once", once), ("--unverified", unverified),
            ("--interrupts", interrupts), ("--threads", threads != 1), ("--prepare", prepare != "unwritten"),
        ].filter(\.1)
        if let mode = modes.first, let option = onThreads.first {
            throw .usage("'\(option.0)' is about threads, and '\(mode.0)' has none.")
        }
        if episodes != nil, !stepped { throw .usage("'--episodes' needs '--stepped'.") }
        if erase, device == nil { throw .usage("'--erase' needs '--device'.") }
        if episode != nil, format == .json {
            throw .usage("'--episode' prints steps; '--format json' has no form for them.")
        }
    }

    /// What makes an episode what it is, as options.
    private var episodeOptions: [String] {
        var options = ["--protocol \(protocolName)"] + moves.map { "--set \($0)" }
        if mix != "mixed" { options.append("--mix \(mix)") }
        for (option, number) in [
            ("--depth", depth), ("--files", files), ("--blocks", fileBlocks), ("--size", mostBlocks),
            ("--operations", operations),
        ] {
            if let number { options.append("\(option) \(number)") }
        }
        if let faults { options.append("--faults \(faults)") }
        return options
    }

    private var name: String { ([protocolName] + moves).joined(separator: " ") }

    private func write(_ text: String, _ document: RunDocument) throws {
        switch format {
        case .text: try outputOptions.write(text)
        case .json: try outputOptions.write(String(decoding: document.encoded(), as: UTF8.self))
        }
    }

    private func end(interrupted: Bool, isClean: Bool) throws {
        if !isClean { throw ExitStatus.refuted }
        if interrupted { throw ExitStatus.interrupted }
    }

    private func printEpisode(_ rules: ProtocolRules, _ seed: UInt64) throws {
        let result = try failingAsBadData { try Episode(rules, seed: seed, shape: shape()).run(traces: true) }
        let found = result.violations.map { "\($0.kind.rawValue): \($0)" }
        try outputOptions.write(
            (result.trace + [""] + (found.isEmpty ? ["nothing that must not be"] : found)).joined(separator: "\n"))
        try end(interrupted: false, isClean: result.violations.isEmpty)
    }

    // MARK: What was asked for

    private func chosenRules() throws -> ProtocolRules {
        let known = KernelVersion.all + KernelVersion.mistakes + [KernelVersion.unordered]
        guard let version = known.first(where: { $0.id == protocolName }) else {
            throw unknown("protocol", protocolName, known: known.map(\.id))
        }
        var rules = version.rules
        for move in moves {
            let parts = move.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else {
                throw CommandFailure.usage("'--set \(move)' does not say axis=value.")
            }
            do { try rules.set(parts[0], to: parts[1]) } catch { throw CommandFailure.usage("\(error).") }
        }
        return rules
    }

    private func operationMix() throws -> OperationMix {
        var chosen = try RunOption.mix(mix)
        if let mostBlocks {
            guard mostBlocks >= 1 else { throw CommandFailure.usage("'--size' must be at least 1, not \(mostBlocks).") }
            chosen.mostBlocks = mostBlocks
        }
        return chosen
    }

    private func shape() throws -> Episode.Shape {
        var shape = Episode.Shape()
        shape.mix = try operationMix()
        if let operations { shape.operations = try RunOption.positive(operations, "--operations", most: 10_000) }
        if let depth { shape.depth = try RunOption.positive(depth, "--depth", most: 64) }
        if let files { shape.files = try RunOption.positive(files, "--files", most: 16) }
        if let fileBlocks { shape.fileBlocks = try RunOption.positive(fileBlocks, "--blocks", most: 1_000) }
        shape.deviceBlocks += shape.files * shape.fileBlocks
        if let faults { shape.rates = try RunOption.faults(faults) }
        return shape
    }

    private func workload(_ rules: ProtocolRules) throws -> Workload {
        var workload = Workload()
        workload.rules = rules
        workload.mix = try operationMix()
        workload.threads = try RunOption.positive(threads, "--threads", most: 256)
        workload.files = try RunOption.positive(files ?? threads, "--files", most: 256)
        workload.depth = try RunOption.positive(depth ?? 32, "--depth", most: 1_000)
        workload.fileBlocks = try RunOption.positive(
            fileBlocks ?? (workload.mix.truncates + workload.mix.punches > 0 ? 1_024 : 16_384), "--blocks",
            most: 1 << 24)
        guard let preparation = Workload.Preparation(rawValue: prepare) else {
            throw unknown("preparation", prepare, known: Workload.Preparation.allCases.map(\.rawValue))
        }
        workload.preparation = preparation
        workload.writesOnce = once
        workload.faults = try faults.map { try RunOption.faults($0) } ?? [:]
        workload.verifies = !unverified
        workload.operations = try operations.map { try RunOption.positive($0, "--operations", most: .max) } ?? .max
        workload.seconds = seconds ?? (operations == nil && !once ? 5 : .infinity)
        workload.seed = seed
        // A file takes its time: as many writes are on their way as it likes to have.
        workload.interruptsAtOnce = !interrupts && device == nil
        workload.interruptThreads = device == nil ? 1 : 16
        workload.workers = workload.interruptsAtOnce ? 1 : 3
        return workload
    }
}

/// Runs `body`; what a device cannot do is bad input.
func failingAsBadData<Result>(_ body: () throws -> Result) throws -> Result {
    do { return try body() } catch let error as DeviceError { throw CommandFailure.badData("\(error).") }
}

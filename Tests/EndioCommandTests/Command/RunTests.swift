import Foundation
import Testing

@Suite("The command 'run'")
struct RunTests {
    @Test("prints rate, latencies, what was done to extents, and that users found what they were promised")
    func threads() throws {
        let run = try CommandRun(["run", "--operations", "400", "--threads", "2", "--blocks", "64", "--interrupts"])
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("fixed: 800 operations in ") && run.output.contains(" a second, none failed\n"))
        #expect(run.output.contains("\nlatency: mean ") && run.output.contains("\n  under "))
        #expect(run.output.contains("\nio_ends allocated ") && run.output.contains("; commits "))
        #expect(run.output.hasSuffix("\nusers found what they were promised\n"))
    }

    @Test("in JSON has every documented member")
    func json() throws {
        let run = try CommandRun([
            "run", "--mix", "write", "--once", "--blocks", "256", "--protocol", "seed", "--format", "json",
        ])
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(
            Set(document.keys) == [
                "schema", "endio", "protocol", "arguments", "seed", "mode", "interrupted", "seconds", "operations", "failures", "errors",
                "verified",
                "latency", "ioEnds", "conversions", "splits", "merges", "zeroOuts", "commits", "violations",
            ])
        #expect(document["schema"] as? String == "endio.run/1")
        #expect(document["seed"] as? Int == 1 && (document["arguments"] as? [String])?.last == "json")
        #expect(document["operations"] as? Int == 256 && document["ioEnds"] as? Int == 256)
        let latency = try #require(document["latency"] as? [String: Any])
        #expect(Set(latency.keys) == ["mean", "median", "p90", "p99", "p999", "most", "histogram"])
        let counts = try #require(latency["histogram"] as? [[Int]]).map { $0[1] }
        #expect(counts.reduce(0, +) == 256)
    }

    /// The seed's benefit: an overwrite needs no io_end.
    @Test("counts the io_ends that the seed saves", arguments: [("v4.5", 0), ("seed", 0), ("v4.4", 300)])
    func saving(id: String, ioEnds: Int) throws {
        let run = try CommandRun([
            "run", "--protocol", id, "--mix", "write", "--prepare", "written", "--operations", "300", "--blocks", "64",
        ])
        #expect(run.output.contains("io_ends allocated \(ioEnds);"), "\(run.output)")
    }

    @Test("finds mistakes in episodes, and prints one step by step")
    func episodes() throws {
        let run = try CommandRun(["run", "--protocol", "m5", "--stepped", "--episodes", "200"])
        #expect(run.status == 1)
        #expect(run.output.contains("m5: 200 episodes in ") && run.output.contains("  leak, "))
        let leak = try #require(run.output.split(separator: "\n").first { $0.hasPrefix("  leak, ") })
        let number = try #require(leak.split(separator: "first in episode ").last?.split(separator: ":").first)
        let one = try CommandRun(["run", "--protocol", "m5", "--episode", String(number)])
        #expect(one.status == 1 && one.output.contains("\nleak: ") && one.output.contains("interrupt: bio_end"))
        let clean = try CommandRun(["run", "--stepped", "--episodes", "200"])
        #expect(clean.status == 0 && clean.output.hasSuffix("users found what they were promised\n"))
    }

    @Test("says with which errors operations failed, and why nothing can be changed any more")
    func errors() throws {
        let run = try CommandRun([
            "run", "--operations", "300", "--blocks", "64", "--mix", "write", "--faults", "device=0.2",
        ])
        #expect(run.status == 0 && run.output.contains("\nfailed: EIO "))
    }

    @Test("names the options that show an episode again, and takes the greatest numbers")
    func hint() throws {
        let options = ["run", "--protocol", "m5", "--stepped", "--mix", "async-write=1", "--depth", "2", "--seed"]
        let run = try CommandRun(options + ["1", "--episodes", "400"])
        let hint = try #require(run.output.split(separator: "'endio ").last?.split(separator: "'").first)
        #expect(hint.hasPrefix("run --protocol m5 --mix async-write=1 --depth 2 --episode "))
        #expect(try CommandRun(hint.split(separator: " ").map(String.init)).status == 1)
        #expect(try CommandRun(options + ["18446744073709551615", "--episodes", "1"]).status != 132)
    }

    @Test("cuts the power, and finds the mistake that only that shows")
    func powerCuts() throws {
        let clean = try CommandRun(["run", "--power-cuts"])
        #expect(clean.status == 0 && clean.output.contains("fixed: 2220 sequences, "))
        #expect(clean.output.hasSuffix("what was made to survive is there\n"))
        let broken = try CommandRun(["run", "--power-cuts", "--protocol", "b25", "--format", "json"])
        #expect(broken.status == 1 && broken.output.contains("\"kind\" : \"stale-data\""))
    }

    @Test("ends with what was done so far when it is interrupted")
    func interrupt() throws {
        let run = try CommandRun(["run", "--seconds", "60", "--blocks", "64"], interruptAfter: 1)
        #expect(run.status == 130 && run.output.contains("; interrupted\n"))
    }

    @Test(
        "says what is wrong with an option",
        arguments: [
            (["--protocol", "m21"], "no protocol 'm21'. Did you mean"),
            (["--set", "io-end-home"], "'--set io-end-home' does not say axis=value."),
            (["--set", "io-end-home=x"], "'x' is no value of io-end-home: inode-pointer, b_private, dio-flag."),
            (["--mix", "writes=1"], "no operation 'writes'."),
            (["--mix", "read=0"], "'--mix read=0' asks for nothing"),
            (["--faults", "device=2"], "'--faults device=2': a rate is a number from 0 to 1."),
            (["--depth", "0"], "'--depth' must be from 1 to 1000, not 0."),
            (["--prepare", "full"], "no preparation 'full'."),
            (["--seconds", "0"], "'--seconds' must be more than 0, not 0.0."),
            (["--seconds", "nan"], "'--seconds' must be more than 0, not nan."),
            (["--stepped", "--episodes", "0"], "'--episodes' must be at least 1, not 0."),
            (["--stepped", "--jobs", "9223372036854775807"], "'--jobs' must be from 1 to 1024"),
            (["--stepped", "--power-cuts"], "'--stepped' and '--power-cuts' exclude each other."),
            (["--stepped", "--device", "x"], "'--device' is about threads, and '--stepped' has none."),
            (["--episode", "1", "--format", "json"], "'--format json' has no form for them."),
            (["--erase"], "'--erase' needs '--device'."),
        ])
    func usage(arguments: [String], words: String) throws {
        let run = try CommandRun(["run"] + arguments)
        #expect(run.status == 64 && run.errors.contains(words), "\(run.errors)")
    }

    @Test("runs on a file, which it does not format unasked when it holds something else")
    func device() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "image").path
        let arguments = ["run", "--device", path, "--blocks", "64", "--operations", "100", "--mix", "write"]
        #expect(try CommandRun(arguments).status == 65, "there is no such file")
        try Data(count: 64 << 10).write(to: URL(filePath: path))
        let small = try CommandRun(arguments)
        #expect(small.status == 65 && small.errors.contains("is too small"), "\(small.errors)")
        try Data(count: 32 << 20).write(to: URL(filePath: path))
        #expect(try CommandRun(arguments).status == 0)
        #expect(try CommandRun(arguments).status == 0, "what it holds now is endio's own")
        try Data(repeating: 0x69, count: 32 << 20).write(to: URL(filePath: path))
        let foreign = try CommandRun(arguments)
        #expect(foreign.status == 65 && foreign.errors.contains("'--erase' formats it all the same"))
        #expect(try CommandRun(arguments + ["--erase"]).status == 0)
        try (Data(count: 20 << 20) + Data(repeating: 0x69, count: 12 << 20)).write(to: URL(filePath: path))
        #expect(try CommandRun(arguments).status == 65, "what it holds lies far behind the beginning")
        #expect(try CommandRun(["run", "--device", "/dev/null"]).errors.contains("neither a file nor a block device"))
        try Data(count: 4097).write(to: URL(filePath: path))
        #expect(try CommandRun(arguments).errors.contains("are not a whole number of blocks"))
    }
}

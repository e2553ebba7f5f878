import DirectIOModel
import Foundation
import Synchronization
import Testing
import TransitionSystems

@testable import StateExploration

/// A check that keeps its searches goes on where it was, does nothing twice, and leaves nothing behind.
@Suite("A folder of checkpoints")
final class CheckpointFolderTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "endio-kept-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private static func tasks() throws -> [Checker.Task] {
        let core = try #require(DirectIO.families().first { $0.name == "core" })
        let small = ScopeFamily("core", rungs: Array(core.rungs.prefix(2)), properties: core.properties)
        return ["seed", "fixed"].map { Checker.Task(version: DirectIO.version($0), family: small) }
    }

    private static func row(_ result: CheckedProperty) -> String {
        let steps = result.evidence.map { "\($0.trace)" } ?? ""
        return "\(result.version) \(result.property) \(result.verdict) \(result.needs) \(result.scope) "
            + "\(result.states) \(steps)"
    }

    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    /// Searches that were made, in the order of their ends.
    private final class Searches: Sendable {
        let ended = Mutex<[SearchEvent.Search]>([])
        /// Ends the check when so many searches have been made.
        func checker(_ folder: URL, stoppingAfter most: Int = .max) -> Checker {
            var options = ExplorationOptions()
            let token = CancellationToken()
            options.cancellation = token
            options.useSymmetry = true
            var checker = Checker(options: options) { [self] event in
                guard case .ended(let search, let exploration, _) = event else { return }
                guard exploration.interruption != .interrupted else { return }
                ended.withLock { $0.append(search) }
                if ended.withLock(\.count) >= most { token.cancel() }
            }
            checker.checkpoints = folder.path
            return checker
        }
    }

    @Test("repeats no finished search, comes to the same results, and is empty at the end", arguments: [1, 4, 9])
    func resume(stop: Int) throws {
        var options = ExplorationOptions()
        options.useSymmetry = true
        let whole = try Checker(options: options).check(Self.tasks()).flatMap(\.self)
        let first = Searches()
        let part = try first.checker(folder, stoppingAfter: stop).check(Self.tasks()).flatMap(\.self)
        #expect(part.contains { $0.verdict == .unknown(reason: "interrupted") })
        #expect(try names().count { $0.hasSuffix(".found") } == stop)
        let second = Searches()
        let rest = try second.checker(folder).check(Self.tasks()).flatMap(\.self)
        #expect(rest.map(Self.row) == whole.map(Self.row))
        #expect(try names() == [])
        let straight = Searches()
        _ = try straight.checker(folder).check(Self.tasks())
        let made = [first, second, straight].map { $0.ended.withLock(\.count) }
        #expect(made[0] == stop)
        #expect(made[0] + made[1] == made[2])
    }

    @Test("keeps all of a check that a limit cut short, and nothing of others is removed")
    func limit() throws {
        let other = folder.appending(path: "other.found")
        try Data("mine".utf8).write(to: other)
        var checker = Searches().checker(folder)
        checker.options.maxStates = 100
        _ = try checker.check(Self.tasks())
        #expect(try names().contains { $0.hasSuffix(".checkpoint") })
        checker.options.maxStates = nil
        _ = try checker.check(Self.tasks())
        #expect(try names() == ["other.found"])
    }

    @Test("refuses what was found of another model, or is no result")
    func foreign() throws {
        _ = try Searches().checker(folder, stoppingAfter: 1).check(Self.tasks())
        let found = try #require(try names().first { $0.hasSuffix(".found") })
        let path = folder.appending(path: found)
        let text = try String(contentsOf: path, encoding: .utf8)
        let pattern = try Regex(#""fingerprint":\d+"#)
        try text.replacing(pattern, with: #""fingerprint":7"#).write(to: path, atomically: true, encoding: .utf8)
        #expect(throws: ExplorationError.foreignCheckpoint(path: path.path)) {
            try Searches().checker(folder).check(Self.tasks())
        }
        try text.dropLast(9).description.write(to: path, atomically: true, encoding: .utf8)
        #expect(throws: ExplorationError.self) { try Searches().checker(folder).check(Self.tasks()) }
    }

    @Test("that vanishes ends the check with what it had found until then", arguments: [1, 2])
    func vanished(jobs: Int) throws {
        let gone = folder.appendingPathExtension("gone")
        defer { try? FileManager.default.removeItem(at: gone) }
        let searches = Mutex(0)
        var options = ExplorationOptions()
        options.useSymmetry = true
        options.jobs = jobs
        let whole = try Checker(options: options).check(Self.tasks()).flatMap(\.self)
        var checker = Checker(options: options) { [folder, gone] event in
            guard case .ended = event else { return }
            let count = searches.withLock {
                $0 += 1
                return $0
            }
            // Moved at once: to remove it file by file fails where another thread adds one.
            if count == 4 { try? FileManager.default.moveItem(at: folder, to: gone) }
        }
        checker.checkpoints = folder.path
        let error = try #require(throws: UnkeptCheck.self) { try checker.check(Self.tasks()) }
        guard case .unusableCheckpoint(let path, let reason) = error.cause else {
            Issue.record("another cause: \(error.cause)")
            return
        }
        #expect(path.hasPrefix(folder.path))
        #expect(reason == "No such file or directory")
        let found = error.results.flatMap(\.self)
        #expect(found.map { "\($0.version) \($0.property)" } == whole.map { "\($0.version) \($0.property)" })
        let unknown = found.filter { $0.verdict == .unknown(reason: "\(error.cause)") }
        #expect(!unknown.isEmpty)
        let decided = found.filter { $0.evidence != nil }
        #expect(!decided.isEmpty)
        #expect(unknown.count + found.count { $0.verdict.isNotApplicable } + decided.count == found.count)
        let verdicts = Dictionary(
            uniqueKeysWithValues: whole.map { ("\($0.version) \($0.property)", $0.verdict) })
        for result in decided { #expect(verdicts["\(result.version) \(result.property)"] == result.verdict) }
    }
}

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
}

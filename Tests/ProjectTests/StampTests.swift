import Foundation
import Testing

/// When `make` builds the command anew: in a folder of its own, where nothing is built, only asked for.
@Suite("The stamp of the last build", .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/make")))
final class StampTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "endio-\(UUID().uuidString)")

    /// A clone whose command was built an hour ago from what is older.
    init() throws {
        for name in ["Package.swift", "Sources/main.swift"] { try add(name, secondsAgo: 7200) }
        for name in ["Sources", "."] { try age(folder.appending(path: name), secondsAgo: 7200) }
        for name in [".build/release/endio", ".build/endio.built"] { try add(name, secondsAgo: 3600) }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func age(_ file: URL, secondsAgo: Double) throws {
        let date = Date(timeIntervalSinceNow: -secondsAgo)
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: file.path)
    }

    private func add(_ name: String, secondsAgo: Double) throws {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data().write(to: file)
        try age(file, secondsAgo: secondsAgo)
    }

    /// Whether `make check` would build.
    private func builds() throws -> Bool {
        let makefile = Project.root.appending(path: "Makefile").path
        let result = try run(
            "/usr/bin/make", ["-n", "-C", folder.path, "-f", makefile, "check"], path: "/usr/bin:/bin")
        try #require(result.status == 0, "\(result.errors)")
        #expect(result.output.contains(".build/release/endio check --expect"))
        return result.output.contains("swift build")
    }

    /// The build writes it when it is over: newer than the stamp, which bears the time when the build began.
    @Test("is not older for what the build itself writes")
    func resolved() throws {
        try add("Package.resolved", secondsAgo: 60)
        #expect(try !builds())
    }

    @Test("is older than a source saved since, a file removed, and a missing command", arguments: [0, 1, 2])
    func stale(change: Int) throws {
        switch change {
        case 0: try add("Sources/main.swift", secondsAgo: 60)
        case 1: try age(folder.appending(path: "Sources"), secondsAgo: 60)
        default: try FileManager.default.removeItem(at: folder.appending(path: ".build/release/endio"))
        }
        #expect(try builds())
    }
}

import Foundation

/// A made-up machine: a folder of stand-ins for the commands that the set-up script calls, and all its `PATH` has.
///
/// Each package is a file in `packages/` that holds its state as dpkg words it; every call of `apt-get` and `sudo` is a
/// line in `calls`.
final class StubMachine {
    private let folder: URL
    private var bin: URL { folder.appending(path: "bin") }
    private var packages: URL { folder.appending(path: "packages") }

    /// What the set-up script asks dpkg for, and `libz3-dev`, for which it asks pkg-config.
    static let allPackages = [
        "ca-certificates", "binutils", "libc6-dev", "libncurses6", "libsqlite3-0", "libgcc-*-dev", "libcurl4*",
        "libxml2*", "libz3-dev",
    ]

    /// A Debian machine with the packages given.
    ///
    /// - Parameters:
    ///   - swift: what `swift --version` prints; `nil` for no swift at all.
    ///   - user: what `id -u` prints.
    ///   - hasSudo: whether there is a `sudo`, one that asks for no password.
    init(swift: String?, packages installed: [String] = allPackages, user: Int = 0, hasSudo: Bool = false) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "endio-\(UUID().uuidString)")
        for directory in [bin, packages] {
            try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        }
        for package in installed { try setState(of: package, "installed") }
        for tool in ["sh", "sed", "grep", "tr", "env", "cat"] { try link(tool) }

        if let swift { try addCommand("swift", "echo '\(swift)'") }
        if hasSudo {
            try addCommand("sudo", "echo \"sudo $*\" >>'\(calls.path)'; [ \"$1\" != -n ] || shift; exec \"$@\"")
        }
        try addCommand("true", "exit 0")
        try addCommand("git", "exit 0")
        try addCommand("id", "echo \(user)")
        try addCommand("pkg-config", "[ -e '\(packages.path)/libz3-dev' ]")
        try addCommand(
            "dpkg-query", "for name; do :; done; cat '\(packages.path)'/\"$name\"")
        try addCommand("apt-get", "echo \"apt-get $*\" >>'\(calls.path)'\n" + Self.install(into: packages))
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// The calls of `apt-get` and `sudo` so far, one to a line.
    var calls: URL { folder.appending(path: "calls") }

    /// What was called, with its arguments.
    func recordedCalls() -> [String] {
        let text = (try? String(contentsOf: calls, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map(String.init)
    }

    /// Makes `apt-get` fail from here on, as it does without a network.
    func breakAptGet() throws {
        try addCommand("apt-get", "echo 'E: no network' >&2; exit 100")
    }

    /// Puts a package into a state as dpkg words it, such as `config-files`: removed, its configuration left behind.
    func setState(of package: String, _ state: String) throws {
        try Data("\(state)\n".utf8).write(to: packages.appending(path: package))
    }

    /// Takes a command away.
    func remove(_ command: String) throws {
        try FileManager.default.removeItem(at: bin.appending(path: command))
    }

    /// Runs the project's set-up script on this machine.
    func setUp(_ arguments: String...) throws -> Finished {
        try run("Scripts/setup.sh", arguments, path: bin.path)
    }

    /// The part of `apt-get` that installs: every argument after `install` that is no option. The names that the
    /// script asks dpkg for by pattern are brought by the package it installs for them.
    private static func install(into packages: URL) -> String {
        """
        case "$*" in *install*) ;; *) exit 0 ;; esac
        while [ "$1" != install ]; do shift; done
        shift
        for name; do
            case "$name" in
                -*) ;;
                gcc) echo installed >'\(packages.path)/libgcc-*-dev' ;;
                libcurl4 | libxml2) echo installed >'\(packages.path)'/"$name*" ;;
                *) echo installed >'\(packages.path)'/"$name" ;;
            esac
        done
        """
    }

    private func addCommand(_ name: String, _ body: String) throws {
        let file = bin.appending(path: name)
        try Data("#!/bin/sh\n\(body)\n".utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    }

    private func link(_ tool: String) throws {
        let found = ["/bin/\(tool)", "/usr/bin/\(tool)"].first { FileManager.default.isExecutableFile(atPath: $0) }
        guard let found else { throw CocoaError(.fileNoSuchFile) }
        try FileManager.default.createSymbolicLink(atPath: bin.appending(path: tool).path, withDestinationPath: found)
    }
}

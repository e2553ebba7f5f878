import ArgumentParser
import DirectIOModel
import Foundation
import TransitionSystems

/// `endio new`: a small package that derives a protocol version.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Write a small package that derives a protocol version from a built-in one.")

    @Argument(help: "Name of the package and of the version: letters, digits and hyphens.") var name: String
    @Option(name: .customLong("from"), help: "Id of the built-in version to derive from.") var base: String
    @Option(help: "Path or address of the endio package to depend on; by default the one this command was built in.")
    var endio: String?
    @Option(help: "Directory to write to; by default one named after the package.") var directory: String?

    /// Modules that a program which imports ``EndioCommand`` is built with, and what the compiler keeps for itself.
    static let takenNames = [
        "TransitionSystems", "StateExploration", "Z3Solver", "CZ3", "SymbolicProof", "MutationTesting", "DirectIOModel",
        "DirectIOEngine", "PropertyTesting", "PropertyTestingSupport", "ModelExport", "EndioCommand", "endio", "MyPatch",
        "OwnProtocol", "BrokenPatch", "BrokenDerivation", "ArgumentParser",
        "ArgumentParserToolInfo", "Swift", "Foundation", "Dispatch", "Synchronization", "Glibc", "main",
    ]

    func run() throws {
        try checkName()
        guard let version = DirectIO.versions.first(where: { $0.id == base }) else {
            throw unknown("protocol", base, known: DirectIO.versions.map(\.id))
        }
        let root = URL(fileURLWithPath: directory ?? name).standardizedFileURL
        guard !MadeFolders.isThere(root.path) else {
            throw CommandFailure(status: .cannotCreate, message: "'\(root.path)' exists already; nothing was written.")
        }
        let package = PackageTemplate(name: name, base: version, endio: try dependency(of: root))
        try write(package, to: root)
        try Console.print(
            """
            wrote \(root.path); next, where the first run builds endio once more, which takes minutes:
              cd \(ShellWord.quoted(root.path))
              swift run -c release \(name) diff \(base) \(name)
            """)
    }

    /// Writes the files of the package; where that fails, no folder is left behind either.
    private func write(_ package: PackageTemplate, to root: URL) throws {
        let sources = root.appendingPathComponent("Sources").appendingPathComponent(name)
        let folders: MadeFolders
        do {
            folders = try MadeFolders(to: sources.path)
        } catch {
            throw CommandFailure(status: .cannotCreate, message: "cannot write '\(root.path)': \(error)")
        }
        do {
            try WholeFile.write([
                (WholeFile(at: root.appendingPathComponent("Package.swift").path), package.manifest),
                (WholeFile(at: sources.appendingPathComponent("main.swift").path), package.program),
            ])
        } catch {
            folders.remove()
            throw error
        }
    }

    private func checkName() throws {
        let isName = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        guard name.first?.isLetter == true, isName else {
            throw CommandFailure.usage(
                "'\(name)' is no package name: use letters, digits and hyphens, beginning with a letter.")
        }
        let versions = Catalogue.current.versions.map(\.id) + [Toy.version.id, "all"]
        if versions.contains(name) {
            throw CommandFailure.usage("'\(name)' is the name of a version already; choose another.")
        }
        let module = name.lowercased().replacing("-", with: "_")
        if let taken = Self.takenNames.first(where: { $0.lowercased() == module }) {
            throw CommandFailure.usage("'\(name)' cannot be built: there is a module '\(taken)'; choose another name.")
        }
    }

    /// The path or address to depend on. A path is one from here, and must lead to the package.
    private func dependency(of root: URL) throws -> String {
        if let endio, PackageTemplate.isAddress(endio) {
            let path = endio.split(separator: ":", maxSplits: 1).last ?? ""
            guard path.contains(where: { $0.isLetter || $0.isNumber }) else {
                throw CommandFailure.usage("'\(endio)' is no address of a repository; \(Self.advice)")
            }
            return try printable(endio)
        }
        if let endio {
            let path = URL(fileURLWithPath: endio).standardizedFileURL
            guard Self.isPackage(path) else {
                throw CommandFailure.usage("'\(path.path)' is not the endio package; \(Self.advice)")
            }
            return try printable(path.path)
        }
        let above = root.deletingLastPathComponent()
        if Self.isPackage(above) { return ".." }
        guard let home = Self.package(around: Bundle.main.executableURL) else {
            throw CommandFailure.usage("this command is no longer in the endio package it was built in; \(Self.advice)")
        }
        return try printable(home.path)
    }

    private static let advice =
        "give the folder of your clone, the one with Sources/EndioCommand, or its address: --endio ../endio"

    private static func isPackage(_ folder: URL) -> Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent("Sources/EndioCommand").path)
    }

    /// The innermost of the folders around a program that is the package.
    static func package(around program: URL?) -> URL? {
        guard var folder = program?.resolvingSymlinksInPath() else { return nil }
        while folder.pathComponents.count > 1 {
            folder.deleteLastPathComponent()
            if isPackage(folder) { return folder }
        }
        return nil
    }

    private func printable(_ place: String) throws -> String {
        guard place.unicodeScalars.allSatisfy({ $0.value >= 32 && $0.value != 127 }) else {
            throw CommandFailure.usage("the place given with --endio contains a control character.")
        }
        return place
    }
}

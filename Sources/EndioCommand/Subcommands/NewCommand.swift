import ArgumentParser
import Foundation
import TransitionSystems

/// `endio new`: a small package that derives a protocol version.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Write a small package that derives a protocol version from a known one.")

    @Argument(help: "Name of the package and of the version: letters, digits and hyphens.") var name: String
    @Option(name: .customLong("from"), help: "Id of the version to derive from.") var base: String
    @Option(help: "Path or address of the endio package that the new one depends on.") var endio = ".."
    @Option(help: "Directory to write to; by default one named after the package.") var directory: String?

    func run() throws {
        guard name.first?.isLetter == true, name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }) else {
            throw CommandFailure.usage(
                "'\(name)' is no package name: use letters, digits and hyphens, beginning with a letter.")
        }
        let version = try Catalogue.current.version(base)
        let root = URL(fileURLWithPath: directory ?? name)
        guard !FileManager.default.fileExists(atPath: root.path) else {
            throw CommandFailure(status: .cannotCreate, message: "'\(root.path)' exists already; nothing was written.")
        }
        let sources = root.appendingPathComponent("Sources").appendingPathComponent(name)
        do {
            try FileManager.default.createDirectory(at: sources, withIntermediateDirectories: true)
            try Data(manifest.utf8).write(to: root.appendingPathComponent("Package.swift"), options: .atomic)
            try Data(program(version).utf8).write(to: sources.appendingPathComponent("main.swift"), options: .atomic)
        } catch {
            try? FileManager.default.removeItem(at: root)
            throw CommandFailure(
                status: .cannotCreate, message: "cannot write '\(root.path)': \(error.localizedDescription)")
        }
        print(
            """
            wrote \(root.path); next:
              cd \(root.path)
              swift run -c release \(name) diff \(base) \(name)
            """)
    }

    private var dependency: String {
        endio.contains("://")
            ? ".package(url: \"\(endio)\", branch: \"main\")" : ".package(name: \"endio\", path: \"\(endio)\")"
    }

    private var manifest: String {
        """
        // swift-tools-version: 6.2
        import PackageDescription

        let package = Package(
            name: "\(name)",
            dependencies: [\(dependency)],
            targets: [
                .executableTarget(
                    name: "\(name)",
                    dependencies: [
                        .product(name: "DirectIOModel", package: "endio"),
                        .product(name: "EndioCommand", package: "endio"),
                        .product(name: "TransitionSystems", package: "endio"),
                    ])
            ],
            swiftLanguageModes: [.v6]
        )

        """
    }

    private func program(_ version: ProtocolVersion) -> String {
        """
        import DirectIOModel
        import EndioCommand
        import TransitionSystems

        // \(version.title), with one axis moved. `explain` lists the axes and their values, the actions and their lines.
        let patched = try DirectIO.version("\(base)").derived(as: "\(name)", title: "my patch") { version in
            try version.set("end-io-called", to: "always")
        }

        EndioCommand.run(adding: [patched])

        """
    }
}

import DirectIOModel
import Foundation
import TransitionSystems

/// A package that derives one protocol version: its manifest and its only source.
struct PackageTemplate {
    /// The name of the package, its executable and its version.
    let name: String
    /// The version to derive from, one that ``DirectIO`` has.
    let base: ProtocolVersion
    /// The path or address of the package that it depends on.
    let endio: String

    /// Whether text is an address rather than a path.
    static func isAddress(_ text: String) -> Bool { text.contains("://") || text.hasPrefix("git@") }

    /// `Package.swift`.
    var manifest: String {
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
                        .product(name: "DirectIOModel", package: "\(identity)"),
                        .product(name: "EndioCommand", package: "\(identity)"),
                        .product(name: "TransitionSystems", package: "\(identity)"),
                    ])
            ],
            swiftLanguageModes: [.v6]
        )

        """
    }

    private var dependency: String {
        let place = Self.literal(endio)
        return Self.isAddress(endio)
            ? ".package(url: \(place), branch: \"main\")" : ".package(name: \"endio\", path: \(place))"
    }

    /// How the manifest names the package depended on: one at an address by the last part of it.
    private var identity: String {
        guard Self.isAddress(endio) else { return "endio" }
        let last = endio.split { $0 == "/" || $0 == ":" }.last.map(String.init) ?? "endio"
        return last.hasSuffix(".git") ? String(last.dropLast(4)) : last
    }

    /// Text as a Swift literal.
    private static func literal(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// `main.swift`.
    var program: String {
        let move = Self.move(of: base.id)
        return """
            // \(base.id), \(base.title), with one axis moved.
            //
            //     swift run -c release \(name) diff \(base.id) \(name)
            //
            // prints the verdicts that change, each with a run. With 'explain' in place of 'diff' it lists all axes, actions
            // and properties; 'explain \(move.axis)' says what the values of an axis are, 'explain clear_unwritten_flag' prints an action.
            import DirectIOModel
            import EndioCommand
            import TransitionSystems

            EndioCommand.runAdding {
                let patched = try DirectIO.version("\(base.id)").derived(as: "\(name)", title: "my patch") { version in
                    try version.set("\(move.axis)", to: "\(move.value)")

                    // What no axis moves is an action replaced: the same name and parameters, its guards and updates anew.
                    // These are the model's own; without '//' they change nothing until you edit them.
                    //
            \(example.split(separator: "\n").map { "        // \($0)" }.joined(separator: "\n"))
                }
                return [patched]
            }

            """
    }

    /// An action of the version, replaced by itself.
    var example: String {
        let mirrored = base.system.action(named: "clear_unwritten_flag")?.mirrors.text(under: base.axes) ?? ""
        return """
            version.system = try version.system.replacing(
                Action(
                    "clear_unwritten_flag", Parameter<Request>("r"), Parameter<IOEnd>("e"), by: Actors.completion,
                    mirrors: \(Self.literal(mirrored))
                ) { r, e in
                    require(State.conversion[r].is(.clearing), "the conversion is over")
                    require(State.dying[r, e], "the io_end is the one converted for")
                    when(State.flagged[e]) {
                        State.flagged[e] <- false
                        State.unwrittenCount <- State.unwrittenCount - 1
                    }
                    State.conversion[r] <- .releasing
                })
            """
    }

    /// For each version an axis that changes some of its verdicts when it is moved so; `Specs/Axes.md` has them all.
    static let moves: [String: (axis: String, value: String)] = [
        "v2.6.35": ("acknowledgement", "after-conversion"),
        "v4.4": ("overwrite-path", "locked"),
        "v4.5-rc1": ("overwrite-path", "locked"),
        "v4.5": ("end-io-size", "result"),
        "seed": ("end-io-called", "always"),
        "half-merged": ("end-io-error", "clear-and-put"),
        "v4.6": ("end-io-called", "when-transferred"),
        "v5.5": ("defer-completion", "unwritten"),
        "v6.x": ("defer-completion", "unwritten"),
        "fixed": ("end-io-called", "when-transferred"),
    ]

    private static func move(of version: String) -> (axis: String, value: String) {
        guard let move = moves[version] else { preconditionFailure("each version has a move that changes verdicts") }
        return move
    }
}

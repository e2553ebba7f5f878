import DirectIOModel
import TransitionSystems

/// `Specs/Versions.md`: the versions, the axes, and where each version stands on each axis.
enum VersionsPage {
    static let page = SpecPage(
        file: "Versions.md",
        regions: [
            SpecPage.Region(name: "versions") { versions },
            SpecPage.Region(name: "positions") { positions },
            SpecPage.Region(name: "axes") { DirectIO.system.axes.map(section).joined(separator: "\n\n") },
        ])

    private static var versions: String {
        Markdown.table(
            ["Version", "What it is", "What is special about it"],
            DirectIO.versions.map { ["`\($0.id)`", $0.title, $0.summary] })
    }

    /// A value is written where it differs from that of the version before.
    private static var positions: String {
        Markdown.table(
            ["Axis"] + DirectIO.versions.map(\.id),
            DirectIO.system.axes.map { axis in
                let values = DirectIO.versions.map { name(of: $0.axes[axis], on: axis) }
                return ["`\(axis.name)`"]
                    + values.enumerated().map { index, value in
                        index > 0 && values[index - 1] == value ? "·" : value
                    }
            })
    }

    private static func section(_ axis: Setting) -> String {
        let rows = axis.valueNames.indices.map { value in
            let users = DirectIO.versions.filter { $0.axes[axis] == value }.map(\.id)
            return [
                "`\(axis.valueNames[value])`", axis.valueSummaries[value],
                users.isEmpty ? "none" : users.joined(separator: ", "),
            ]
        }
        return "### `\(axis.name)`\n\n\(Markdown.sentence(axis.summary))\n\n"
            + Markdown.table(["Value", "Meaning, and the commit that moved the kernel there", "Versions"], rows)
    }

    private static func name(of value: Int?, on axis: Setting) -> String {
        value.map { axis.valueNames[$0] } ?? "open"
    }
}

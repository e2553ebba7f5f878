package import DirectIOEngine

/// What several tasks do to a few small files, what fails meanwhile, and what must come of it: read from a text of the
/// language of `Specs/Scenarios.md`.
package struct Scenario: Sendable {
    /// A file, and what is in it before anything is done.
    package struct File: Sendable {
        package let name: String
        /// Bytes.
        package let size: Int
        /// Ranges of bytes that have blocks.
        package let parts: [(range: Range<Int>, isWritten: Bool)]
    }

    /// A kernel, or one with axes moved, and what is said of it.
    package struct Kernel: Sendable {
        /// Id of a version, or of one of the engine's mistakes.
        package let version: String
        package let moves: [(axis: String, value: String)]
        /// What is seen where the scenario goes wrong, one of these; empty where it must not go wrong.
        package let kinds: [Finding.Kind]
        package let position: Position

        /// As it is written.
        package var name: String { ([version] + moves.map { "\($0.axis)=\($0.value)" }).joined(separator: " ") }
        package var rules: ProtocolRules
    }

    /// In which order steps are taken.
    package enum Order: Sendable {
        /// In any: many are tried.
        case any
        /// As it is written: each operation goes as far as it can, and transfers end where that is said.
        case given
    }

    /// What it is about, in a line.
    package let title: String
    /// The regression tests, or commits, that it is made after.
    package let covers: [String]
    package let blockSize: Int
    package let sectorSize: Int
    package let deviceBlocks: Int
    package let files: [File]
    package let holds: [Kernel]
    package let breaks: [Kernel]
    /// Properties of the model that it is about.
    package let properties: [String]
    package let order: Order
    /// Orders that are tried on each kernel.
    package let runs: Int
    package let body: [Statement]
}

/// A place in a text, counted from 1.
package struct Position: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let line: Int
    package let column: Int

    package var description: String { "\(line):\(column)" }

    package static func < (left: Position, right: Position) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// Something in a text that is not as it must be.
package struct ScenarioError: Error, Sendable, CustomStringConvertible {
    package let position: Position
    package let message: String

    /// `12:7: no file 'b'; there is a`.
    package var description: String { "\(position): \(message)" }
}

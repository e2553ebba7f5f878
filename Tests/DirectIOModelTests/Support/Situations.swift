import StateExploration
import Testing
import TransitionSystems

@testable import DirectIOModel

/// The outcome of a search, for comparison with another: what was found, and by how many steps.
struct Findings: Equatable, CustomStringConvertible {
    /// The length of the run that decides a property; `nil` where none does.
    var lengths: [String: Int?] = [:]

    init(_ exploration: Exploration) {
        lengths = exploration.findings.mapValues { $0.trace?.steps.count }
        lengths[Properties.deadlock] = exploration.deadlock?.steps.count
    }

    var description: String {
        lengths.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.map(String.init) ?? "none")" }
            .joined(separator: ", ")
    }
}

extension GroundModel {
    /// The value of a cell in a state, as people read it.
    func value(of cell: String, in state: [Int]) throws -> String {
        let position = try #require(cells.firstIndex { $0.name == cell }, "no cell '\(cell)'")
        return cells[position].describe(state[position])
    }
}

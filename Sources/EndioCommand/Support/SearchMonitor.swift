import Foundation
import StateExploration
import Synchronization

/// Shows on the terminal what is being searched, and where the time of long searches went.
final class SearchMonitor: Sendable {
    private struct State {
        var running: [SearchEvent.Search: ExplorationProgress] = [:]
        var done = 0
        /// Searches that are to be made in all, as far as that is known.
        var planned = 0
    }

    private let state = Mutex(State())
    private let start = ContinuousClock.now
    /// Searches that take longer leave a line.
    private static let long = 1.0

    /// Takes note of an event, from any thread.
    func note(_ event: SearchEvent) {
        guard Console.showsProgress else { return }
        switch event {
        case .planned(let change): state.withLock { $0.planned += change }
        case .progressed(let search, let progress):
            Console.progress(
                state.withLock { state in
                    state.running[search] = progress
                    return line(state)
                })
        case .ended(let search, let exploration, let mostTaken):
            state.withLock { state in
                state.running[search] = nil
                state.done += 1
            }
            guard exploration.seconds >= Self.long else { return }
            Console.keep(Self.summary(search, exploration, mostTaken))
        }
    }

    private func line(_ state: State) -> String {
        Self.line(
            seconds: Int((ContinuousClock.now - start).components.seconds), done: state.done, of: state.planned,
            running: state.running)
    }

    /// One line: what all searches under way come to first, since a narrow terminal cuts off the rest. How many searches
    /// there are is not known for sure: what is decided early needs fewer, and a refutation by several failures may be
    /// tried again with some of them.
    static func line(
        seconds: Int, done: Int, of planned: Int, running: [SearchEvent.Search: ExplorationProgress]
    ) -> String {
        let searches = running.sorted { ($0.key.version, $0.key.scope) < ($1.key.version, $1.key.scope) }
        let states = searches.reduce(0) { $0 + $1.value.states }
        let rate = searches.reduce(0) { $0 + $1.value.rate }
        let texts = searches.map { search, progress in
            "\(search.version) \(search.scope) depth \(progress.depth), \(search.failures)"
        }
        let all = max(planned, done + running.count)
        return "\(seconds) s  \(done) of about \(all) done  \(states.formatted()) states  \(Int(rate).formatted())/s  "
            + texts.joined(separator: " | ")
    }

    private static func summary(
        _ search: SearchEvent.Search, _ exploration: Exploration, _ mostTaken: [(action: String, times: Int)]
    ) -> String {
        let steps = mostTaken.map(\.times).reduce(0, +)
        let shares = mostTaken.prefix(3).map { "\($0.action) \(100 * $0.times / max(1, steps)) %" }
        let bytes = exploration.bytes / max(1, exploration.states)
        return "\(search.name): \(exploration.states.formatted()) states, \(steps.formatted()) steps, depth "
            + "\(exploration.depth), \(String(format: "%.1f", exploration.seconds)) s, \(bytes) bytes a state; most steps: "
            + shares.joined(separator: ", ")
    }
}

extension SearchEvent.Search {
    /// The version, the scope and the failures that may happen.
    fileprivate var name: String { "\(version) \(scope), \(failures)" }

    fileprivate var failures: String {
        switch faults.count {
        case 0: "no failure"
        case 1: faults[0]
        case let count: "\(count) classes of failures"
        }
    }
}

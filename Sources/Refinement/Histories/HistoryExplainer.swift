import DirectIOEngine
import DirectIOModel
public import StateExploration
import TransitionSystems

/// Looks for a run of the model in which users see what those of a history saw.
///
/// A write is asked for in the run after its user has asked, and is told before its user was told; what a read finds in
/// a sector stands there at some moment of the read. Between that any steps are taken.
public struct HistoryExplainer {
    /// What came of it.
    public enum Explanation: Sendable, Equatable {
        /// A run of so many steps explains the history.
        case explained(steps: Int)
        /// No run explains more than what comes before this event, counted from 0.
        case unexplained(event: Int)
        /// The search was given up.
        case undecided
    }

    /// A moment of a run: the model's state, how many events are explained, and which sectors were found.
    private struct Moment: Hashable {
        var state: PackedState
        var content: BlockContent
        var hasFallocateFailed = false
        var events = 0
        var found: UInt64 = 0
    }

    /// A sector that a read has found.
    private struct Sector {
        let call: Int
        let block: Int
        let byte: UInt8
    }

    private let instance: AgreementInstance
    /// More moments than this are not looked at.
    private let most: Int
    private let cancellation: CancellationToken?

    /// An explainer of what an engine's users see.
    ///
    /// - Parameter cancellation: ends a search, which is undecided then.
    public init(_ instance: AgreementInstance, most: Int = 1_000_000, cancellation: CancellationToken? = nil) {
        (self.instance, self.most, self.cancellation) = (instance, most, cancellation)
    }

    /// Explains a history.
    public func explanation(of history: ThreadHistory) -> Explanation {
        explanation(of: HistoryFragment(whole: history))
    }

    /// Explains a part of what a history has seen. An event is counted among those that the part has.
    func explanation(of fragment: HistoryFragment) -> Explanation {
        var search = Search(self, fragment)
        return search.run()
    }

    private struct Search {
        let explainer: HistoryExplainer
        let history: ThreadHistory
        /// Those that must come in this order.
        private let events: [ThreadHistory.Event]
        /// Calls of which it is not said when they are made.
        private let unordered: Set<Int>
        private let sectors: [Sector]
        /// The model's classes of what has failed.
        private let failures: Set<FaultClass>
        private var seen: Set<Moment> = []
        private var furthest = 0

        init(_ explainer: HistoryExplainer, _ fragment: HistoryFragment) {
            let history = fragment.history
            (self.explainer, self.history) = (explainer, history)
            (events, unordered) = (fragment.events, fragment.unordered)
            sectors = fragment.facts.compactMap { fact in
                let event = history.events[fact.event]
                guard let place = fact.sector, case .found(let bytes) = event.kind else { return nil }
                let block = history.calls[event.call].blocks.lowerBound + place / EngineInstance.sectorsInBlock
                // No sector of the model is a mixture.
                return Sector(call: event.call, block: block, byte: bytes[place] ?? 0xFF)
            }
            precondition(sectors.count <= 64, "a history with at most 64 sectors that were read")
            let sites = StepLabel.allCases.flatMap(\.faults)
            failures = Set(sites.filter { !Set($0.value).isDisjoint(with: history.failures) }.map(\.key))
        }

        private var instance: AgreementInstance { explainer.instance }

        mutating func run() -> Explanation {
            var stack: [(moment: Moment, next: [Int32])] = []
            func begin(_ moment: Moment) -> (Moment, [Int32]) {
                (moment, moment.events == events.count ? [] : steps(from: moment))
            }
            let start = settled(
                Moment(
                    state: instance.initialStates[history.start],
                    content: BlockContent(mayBeZeroed: failures.contains(Faults.splitSpace))))
            seen.insert(start)
            stack.append(begin(start))
            while let last = stack.indices.last {
                if stack[last].moment.events == events.count { return .explained(steps: last) }
                furthest = max(furthest, stack[last].moment.events)
                guard let step = stack[last].next.popLast() else {
                    stack.removeLast()
                    continue
                }
                guard let state = instance.stepper.successor(of: stack[last].moment.state, by: step) else { continue }
                var moment = stack[last].moment
                moment.state = state
                if instance.steps[Int(step)].name == "fallocate_fails" { moment.hasFallocateFailed = true }
                moment = settled(moment)
                guard seen.insert(moment).inserted else { continue }
                guard seen.count < explainer.most else { return .undecided }
                if seen.count % 4096 == 0, explainer.cancellation?.isCancelled == true { return .undecided }
                stack.append(begin(moment))
            }
            return .unexplained(event: furthest)
        }

        /// What can be explained in a state is: that takes nothing away.
        private func settled(_ moment: Moment) -> Moment {
            var moment = moment
            moment.content.pass(moment.state, instance.cells)
            while true {
                observe(&moment)
                guard moment.events < events.count, isExplained(events[moment.events], moment) else {
                    return moment
                }
                moment.events += 1
            }
        }

        /// Takes note of sectors that stand there as somebody has found them who is reading now.
        private func observe(_ moment: inout Moment) {
            for (place, sector) in sectors.enumerated() where moment.found >> UInt64(place) & 1 == 0 {
                guard hasBegun(sector.call, moment),
                    moment.content.mayBe(sector.byte, in: sector.block, moment.state, instance)
                else { continue }
                moment.found |= 1 << UInt64(place)
            }
        }

        private func hasBegun(_ call: Int, _ moment: Moment) -> Bool {
            unordered.contains(call)
                || events.prefix(moment.events).contains { $0.call == call && $0.kind == .begins }
        }

        private func isExplained(_ event: ThreadHistory.Event, _ moment: Moment) -> Bool {
            let cells = instance.cells
            switch (event.kind, history.calls[event.call].kind) {
            case (.begins, _): return true
            case (.returns, .write(let r, _)): return moment.state[cells.submit.places[r]] == Submit.returned.code
            case (.reported(let outcome), .write(let r, _)):
                let told = moment.state[cells.acknowledged.places[r]]
                guard case .success(let bytes) = outcome else { return told == Acknowledged.error.code }
                let count = history.calls[event.call].blocks.count * EngineInstance.blockSize
                return told == Acknowledged.success.code && bytes == count
            case (.reported(let outcome), .fallocate):
                let hasFailed = if case .failure = outcome { true } else { false }
                return moment.state[cells.fallocate.places[0]] == Fallocate.Phase.done.code
                    && hasFailed == moment.hasFallocateFailed
            case (.found, _):
                return sectors.enumerated().allSatisfy {
                    $0.element.call != event.call || moment.found >> UInt64($0.offset) & 1 == 1
                }
            default: return false
            }
        }

        /// The steps that may come next; those last that lead to the next event.
        private func steps(from moment: Moment) -> [Int32] {
            var enabled: [Int32] = []
            instance.stepper.findEnabled(in: moment.state, into: &enabled)
            let wanted = wanted(moment)
            var (faults, others, first) = ([Int32](), [Int32](), [Int32]())
            for number in enabled {
                let step = instance.steps[Int(number)]
                if let fault = step.fault, !failures.contains(fault) { continue }
                if step.beginsTask, !isAskedFor(step, moment) { continue }
                if step.isFault {
                    faults.append(number)
                } else if step.owner == wanted {
                    first.append(number)
                } else {
                    others.append(number)
                }
            }
            return faults + others + first
        }

        private func isAskedFor(_ step: ModelStep, _ moment: Moment) -> Bool {
            for (number, call) in history.calls.enumerated() where hasBegun(number, moment) {
                switch (call.kind, step.owner) {
                case (.write(let r, let isSync), .request(let owner)) where owner == r:
                    return step.run == call.blocks && isSync == (step.name == "submit_sync_write")
                case (.fallocate, .fallocate): return step.run == call.blocks
                default: continue
                }
            }
            return false
        }

        /// Whose steps lead to the next event.
        private func wanted(_ moment: Moment) -> ModelStep.Owner {
            let event = events[moment.events]
            switch history.calls[event.call].kind {
            case .write(let r, _): return .request(r)
            case .fallocate: return .fallocate
            case .read:
                let missing = sectors.enumerated().first {
                    $0.element.call == event.call && moment.found >> UInt64($0.offset) & 1 == 0
                }
                guard let byte = missing?.element.byte, byte > 0, Int(byte) <= instance.cells.requests else {
                    return .other
                }
                return .request(Int(byte) - 1)
            }
        }
    }
}

/// Whether a history can be explained: whether each command could have taken effect at one moment between its being given
/// and its being answered, so that all answers are those of the model.
///
/// Operations are put in order one by one, only ever one that was given before every other one left was answered. What
/// was tried is remembered: the same operations put in order and the same state of the model lead to the same.
///
/// - Source: J. Wing, C. Gong, "Testing and verifying concurrent objects", JPDC 17 (1993); G. Lowe, "Testing for
///   linearizability", CCPE 29 (2017), for the memory; A. Athalye's Porcupine for its use on long histories.
public struct Linearizability<Model: Hashable, Command: Sendable, Response: Equatable & Sendable>: Sendable {
    /// A history's operation.
    public typealias Operation = History<Command, Response>.Operation

    /// The verdict on a history.
    public enum Verdict {
        /// It can be explained, and the model may end in these states: in one of them, or when all were asked for, in
        /// any.
        case explained(finalModels: [Model])
        /// No order explains it.
        case unexplained(Fragment)
    }

    /// The smallest part of a history that already cannot be explained.
    public struct Fragment {
        /// What the model may have been before it: all that went before is explained by each.
        public let models: [Model]
        /// The operations of the fragment, in the order in which they were given; the answer that nothing explains is the
        /// last. Answers after that one are left out.
        public let operations: [Operation]
        /// How many operations were answered before the fragment began.
        public let before: Int
    }

    private let apply: @Sendable (Command, inout Model) -> Response

    /// A checker of a model.
    ///
    /// - Parameter apply: does in the model what a command should do, and gives what it should answer.
    public init(_ apply: @escaping @Sendable (Command, inout Model) -> Response) {
        self.apply = apply
    }

    /// Explains a history, or finds the smallest part of it that cannot be explained.
    ///
    /// - Parameters:
    ///   - initial: the model at the beginning.
    ///   - all: whether all states are wanted that the model may end in.
    /// - Complexity: exponential in the number of commands in flight at a time, linear in the length of the history.
    public func check(
        _ history: History<Command, Response>, from initial: Model, allFinalModels all: Bool = false
    ) -> Verdict {
        let operations = history.operations
        if !all {
            let final = finalModels(of: operations[...], from: [initial], all: false)
            if !final.isEmpty { return .explained(finalModels: final) }
        }
        var models = [initial]
        var begin = 0
        for end in quietMoments(of: operations) {
            let part = operations[begin..<end]
            let final = finalModels(of: part, from: models, all: true)
            guard !final.isEmpty else { return .unexplained(fragment(of: part, from: models, before: begin)) }
            (models, begin) = (final, end)
        }
        return .explained(finalModels: models)
    }

    /// The places in the list before which everything given was answered, the end among them.
    private func quietMoments(of operations: [Operation]) -> [Int] {
        var latest = Int.min
        var quiet: [Int] = []
        for (index, operation) in operations.enumerated() {
            if index > 0, latest < operation.begin { quiet.append(index) }
            latest = max(latest, operation.end)
        }
        return quiet + (operations.isEmpty ? [] : [operations.count])
    }

    /// The shortest beginning of a part that cannot be explained.
    private func fragment(of part: ArraySlice<Operation>, from models: [Model], before: Int) -> Fragment {
        var search = PlacementSearch(part, from: models, apply)
        search.run(all: true)
        let answers = part.filter { $0.end < .max }.map(\.end).sorted()
        // What is answered later may have been anything, so that the beginning may be longer than the search came.
        var (low, high) = (answers.firstIndex { $0 >= search.furthest } ?? 0, answers.count - 1)
        var step = 0
        while low < high {
            let middle = min(low + step, (low + high) / 2)
            step = step * 2 + 1
            if finalModels(of: part.until(answers[middle]), from: models, all: false).isEmpty {
                high = middle
            } else {
                low = middle + 1
            }
        }
        return Fragment(models: models, operations: Array(part.until(answers[low])), before: before)
    }

    /// Where the model can be once all answered operations of a part are put in order; those without an answer may have
    /// taken effect or not.
    ///
    /// - Parameter all: whether one such state is not enough.
    private func finalModels(of part: ArraySlice<Operation>, from models: [Model], all: Bool) -> [Model] {
        var search = PlacementSearch(part, from: models, apply)
        search.run(all: all)
        return search.final
    }
}

extension ArraySlice {
    /// What was given before a moment; what was answered after it has no answer yet.
    fileprivate func until<Command, Response>(_ moment: Int) -> ArraySlice
    where Element == History<Command, Response>.Operation {
        ArraySlice(
            filter { $0.begin < moment }.map { operation in
                operation.end <= moment
                    ? operation
                    : Element(
                        lane: operation.lane, command: operation.command, response: nil, begin: operation.begin,
                        end: .max)
            })
    }
}

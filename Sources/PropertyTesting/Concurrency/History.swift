/// What a user of a concurrent system saw: when each command was given, when it was answered, and what with.
public struct History<Command, Response>: Sendable where Command: Sendable, Response: Sendable {
    /// One command.
    public struct Operation: Sendable {
        /// Who gave it, counted from 0.
        public let lane: Int
        /// What was asked.
        public let command: Command
        /// What was answered; nil when no answer has come.
        public let response: Response?
        /// The moment it was given: moments are counted, one for each giving and each answer.
        public let begin: Int
        /// The moment it was answered; `Int.max` when no answer has come.
        public let end: Int

        /// An operation.
        public init(lane: Int, command: Command, response: Response?, begin: Int, end: Int) {
            precondition(begin < end, "an answer comes after its command")
            (self.lane, self.command, self.response, self.begin) = (lane, command, response, begin)
            self.end = response == nil ? .max : end
        }
    }

    /// In the order in which they were given.
    public let operations: [Operation]

    /// A history.
    public init(_ operations: [Operation]) {
        self.operations = operations.sorted { $0.begin < $1.begin }
    }
}

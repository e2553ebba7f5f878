/// The choices of one run, in the order in which they were made: all that is needed to repeat it.
///
/// The simplest choice is 0. A record is simpler than another when it is shorter, or as long and smaller at the first
/// place where they differ (shortlex order); shrinking only ever goes to a simpler one.
///
/// - Source: D. MacIver, A. Donaldson, "Test-case reduction via test-case generation: insights from the Hypothesis
///   reducer", ECOOP 2020.
package struct ChoiceRecord: Sendable, Equatable {
    /// What was chosen.
    package var values: [UInt64] = []
    /// The largest number that could have been chosen instead.
    var bounds: [UInt64] = []
    /// Which choices belong together: those of one command, of one element of an array. In the order in which they
    /// began; a span lies inside another or beside it.
    var spans: [Span] = []

    /// Choices that belong together.
    struct Span: Sendable, Equatable {
        var start: Int32
        var end: Int32
        /// How many spans it lies in.
        var depth: Int32

        var range: Range<Int> { Int(start)..<Int(end) }
    }

    mutating func removeAll() {
        values.removeAll(keepingCapacity: true)
        bounds.removeAll(keepingCapacity: true)
        spans.removeAll(keepingCapacity: true)
    }

    /// Whether a sequence of choices is simpler than another.
    static func isSimpler(_ left: [UInt64], than right: [UInt64]) -> Bool {
        left.count != right.count ? left.count < right.count : left.lexicographicallyPrecedes(right)
    }
}

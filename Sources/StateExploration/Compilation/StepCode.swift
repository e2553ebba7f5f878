/// Passes when the masked word has the value.
struct MaskTest {
    var word: UInt32 = 0
    var mask: UInt64 = 0
    var value: UInt64 = 0
}

/// Keeps some bits of a word, sets others, and adds to fields.
struct WordUpdate {
    var word: UInt32 = 0
    var keep: UInt64 = ~0
    var set: UInt64 = 0
    var add: UInt64 = 0
}

/// Puts a diagram's value into a field.
struct FieldUpdate {
    var root: Int32
    var word: UInt32
    var shift: UInt32
    var clear: UInt64
}

/// A condition to evaluate, and what it belongs to: a conjunct's position.
struct ConditionCode {
    /// A diagram where not negative, else the complement of a flat expression's position.
    var root: Int32
    /// Whether a flat expression is to be negated.
    var isNegated = false
    /// The position of the property that the condition is a conjunct of.
    var property: Int32 = -1
}

/// What a progress claim says of one element: where the cause holds, the effect is owed.
struct ObligationCode {
    var cause: ConditionCode
    var effect: ConditionCode
}

/// The new value of a cell as a flat expression.
struct ExpressionUpdate {
    var root: Int32
    var cell: Int32
}

/// A run of a table.
struct Run {
    var start: Int32 = 0
    var end: Int32 = 0

    var isEmpty: Bool { start == end }
}

/// One possible step, as the search executes it: two inline tests and updates, which are all that most steps need, and
/// runs of tables for the rest.
struct StepCode {
    var action: Int32
    var test0 = MaskTest()
    var test1 = MaskTest()
    var conditions = Run()
    var update0 = WordUpdate()
    var update1 = WordUpdate()
    var moreTests = Run()
    var moreUpdates = Run()
    var fieldUpdates = Run()
    var expressionUpdates = Run()
    var stepChecks = Run()
    var checks = Run()
}

/// A few neighbouring cells whose values select the steps that may be possible.
struct Window {
    var word: UInt32
    var shift: UInt32
    var mask: UInt64
    /// Where the window's entries start; an entry is the start of a list of steps that ends with -1.
    var firstEntry: Int
}

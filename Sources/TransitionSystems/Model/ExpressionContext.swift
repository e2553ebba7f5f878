/// Where an expression stands, which decides what it may contain.
struct ExpressionContext {
    /// The nearest line.
    var location: SourceLocation
    /// Parameters and quantified variables that may be used.
    var bound: Set<Binder> = []
    /// How `next` may be used here.
    var next = Next.forbidden
    /// Whether variables of the state may be read.
    var readsState = true
    /// Who would depend on a ghost that is read here; `nil` where ghosts may be read.
    var ghostReader: String?

    enum Next {
        case allowed, forbidden
        /// Already inside one.
        case inside
    }

    func binding(_ binder: Binder) -> ExpressionContext {
        var inner = self
        inner.bound.insert(binder)
        return inner
    }
}

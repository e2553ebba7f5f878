/// A machine that another one has do something for it, and that says what came of it.
package protocol Part: Machine<FileSystem> {
    /// What came of it, once it is done.
    var end: PartEnd { get }
}

/// What came of a part.
package struct PartEnd {
    /// What the user would be told.
    var outcome = Outcome.success(0)
    /// The io_end that the iocb still names: end_io was not called.
    var leftOver: Slab<IOEnd>.ID?

    /// What went wrong.
    var error: ErrorNumber? {
        if case .failure(let error) = outcome { error } else { nil }
    }

    /// All went well, or it did not.
    init(_ error: ErrorNumber?) { if let error { outcome = .failure(error) } }

    init(_ outcome: Outcome, leftOver: Slab<IOEnd>.ID? = nil) { (self.outcome, self.leftOver) = (outcome, leftOver) }
}

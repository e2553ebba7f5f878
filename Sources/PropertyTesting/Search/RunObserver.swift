/// Somebody who learns of failures in another way than by what is thrown: of a test library's expectations, for instance.
public protocol RunObserver: Sendable {
    /// A run begins.
    func begin()

    /// What has failed since this was last asked, or since the run began.
    ///
    /// - Parameter thrown: what the code under test threw, if it did.
    /// - Returns: the failure to go by; nil when nothing failed.
    func failure(thrown: (any Error)?) -> (any Error)?

    /// A run is at its end.
    func end()
}

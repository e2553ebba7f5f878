/// Why work on a graph of states was given up.
struct StoppedSearch: Error {
    let interruption: Interruption
}

/// Looks now and then whether work on a graph of states is to go on.
final class SearchWatch {
    /// What ends the work, given the bytes that it holds.
    private let interruption: (Int) -> Interruption?
    private var calls = 0
    /// Calls between two looks.
    private static let interval = 1 << 10

    init(_ interruption: @escaping (Int) -> Interruption?) {
        self.interruption = interruption
    }

    /// Goes on, or throws.
    func check(bytes: @autoclosure () -> Int) throws(StoppedSearch) {
        calls &+= 1
        guard calls & (Self.interval - 1) == 1 else { return }
        if let interruption = interruption(bytes()) { throw StoppedSearch(interruption: interruption) }
    }
}

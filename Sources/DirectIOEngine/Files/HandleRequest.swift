/// Asks for a handle until there is one, or an error: a part of many operations.
package struct HandleRequest {
    package private(set) var handle: Journal.Handle?
    private(set) var error: ErrorNumber?
    private(set) var isWaiting = false

    func need(for file: Int) -> Next<FileSystem> { isWaiting ? .journalTakesHandles(for: file) : .metadata }

    /// - Parameter mayFail: whether there may be no memory for it.
    /// - Returns: whether there is an answer.
    mutating func ask(for file: Int, mayFail: Bool = true, _ turn: inout Turn<FileSystem>) -> Bool {
        (isWaiting, error) = (false, nil)
        switch turn.world.startHandle(for: file, mayFail: mayFail, &turn) {
        case .wait:
            isWaiting = true
            return false
        case .failed(let error): self.error = error
        case .started(let handle): self.handle = handle
        }
        return true
    }

    /// Changes a file under the handle.
    mutating func change<Result>(
        _ file: Int, in system: FileSystem, _ body: (inout Inode, inout VolumeSpace) throws -> Result
    ) rethrows -> Result {
        try system.volume.change(file, under: &handle!, body)
    }

    /// Changes a file under the handle.
    mutating func withHandle<Result>(_ body: (inout Journal.Handle) throws -> Result) rethrows -> Result {
        try body(&handle!)
    }

    mutating func stop(in system: FileSystem) {
        system.volume.journal.stop(handle!)
        handle = nil
    }
}

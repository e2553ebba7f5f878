// What others ask for most of a file system's operations, compiled for just that.

extension SteppedRuntime<FileSystem> {
    /// An operation as it stands.
    package func operation(_ task: Int) -> any Machine<FileSystem> { machine(of: task) }

    /// Whether an operation can go on.
    package func canGoOn(_ task: Int) -> Bool { isEnabled(task) }

    /// Takes a step of an operation that can go on.
    ///
    /// - Parameter chance: says what fails in it.
    package func take(_ task: Int, _ chance: any Chance) { step(task, chance) }

    /// Whether an operation is at its end.
    package func hasEnded(_ task: Int) -> Bool { isDone(task) }
}

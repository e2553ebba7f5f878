public import TransitionSystems

/// Who takes steps.
public enum Actors {
    /// The task that issues the request.
    public static let submitter = Actor("submitter", "the task that issues the request")
    /// Bio completion, in interrupt context.
    public static let device = Actor("device", "bio completion, in interrupt context")
    /// Whoever runs the request's completion: interrupt, worker or submitter.
    public static let completion = Actor(
        "completion", "whoever runs the request's completion: interrupt, worker or submitter")
    /// A workqueue's thread.
    public static let worker = Actor("worker", "a workqueue's thread")
    /// A task that preallocates a range, once.
    public static let fallocate = Actor("fallocate", isEnvironment: true, "a task that preallocates a range, once")
    /// A task that reads one block, direct without lock or buffered, once.
    public static let reader = Actor(
        "reader", isEnvironment: true, "a task that reads one block, direct without lock or buffered, once")
    /// Writeback of one dirty range, once, and its worker.
    public static let writeback = Actor(
        "writeback", isEnvironment: true, "writeback of one dirty range, once, and its worker")
    /// Closing the file and evicting the inode.
    public static let eviction = Actor("eviction", isEnvironment: true, "closing the file and evicting the inode")

    /// A write of parts of blocks, which waits until no io_end owes a conversion, once.
    public static let waiter = Actor(
        "waiter", isEnvironment: true, "a write of parts of blocks, which waits until no io_end owes a conversion, once"
    )

    static let all = [submitter, device, completion, worker, fallocate, reader, writeback, eviction, waiter]
}

/// Classes of failures.
public enum Faults {
    /// No memory for an io_end.
    public static let ioEndMemory = FaultClass("io_end-memory", "no memory for an io_end")
    /// No memory for the dio.
    public static let dioMemory = FaultClass("dio-memory", "no memory for the dio")
    /// No memory for the completion workqueue.
    public static let workqueueMemory = FaultClass("workqueue-memory", "no memory for the completion workqueue")
    /// A mapping call or its journal handle fails: ENOSPC, EDQUOT, ENOMEM, EIO.
    public static let mapping = FaultClass(
        "mapping", "a mapping call or its journal handle fails: ENOSPC, EDQUOT, ENOMEM, EIO")
    /// The device fails a bio.
    public static let eio = FaultClass("eio", "the device fails a bio")
    /// A user page cannot be pinned.
    public static let efault = FaultClass("efault", "a user page cannot be pinned")
    /// A conversion or its journal handle fails.
    public static let conversion = FaultClass("conversion", "a conversion or its journal handle fails")
    /// No block for the extent tree, not even from the reserve.
    public static let splitSpace = FaultClass("split-space", "no block for the extent tree, not even from the reserve")

    static let all = [ioEndMemory, dioMemory, workqueueMemory, mapping, eio, efault, conversion, splitSpace]
    package static let core = [ioEndMemory, dioMemory, workqueueMemory, mapping, eio, efault, conversion]
}

/// Parts of the protocol.
public enum Parts {
    /// Request life, references, io_end, completion, conversion.
    public static let core = Part("core", "request life, references, io_end, completion, conversion")
    /// Extent boundaries: split, merge, zero-out, space for the tree.
    public static let extents = Part("extents", "extent boundaries: split, merge, zero-out, space for the tree")
    /// Tasks that wait until no io_end owes a conversion.
    public static let waiters = Part("waiters", "tasks that wait until no io_end owes a conversion")

    static let all = [core, extents, waiters]
}

/// Bounds that scopes set.
public enum Limits {
    /// Most bios of one request.
    public static let bios = Limit("bios", "most bios of one request")
}

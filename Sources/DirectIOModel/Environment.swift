import TransitionSystems

/// Who takes steps.
enum Actors {
    static let submitter = Actor("submitter", "the task that issues the request")
    static let device = Actor("device", "bio completion, in interrupt context")
    static let completion = Actor("completion", "whoever runs the request's completion: interrupt, worker or submitter")
    static let worker = Actor("worker", "a workqueue's thread")
    static let fallocate = Actor("fallocate", isEnvironment: true, "a task that preallocates a range, once")
    static let reader = Actor(
        "reader", isEnvironment: true, "a task that reads one block, direct without lock or buffered, once")
    static let writeback = Actor("writeback", isEnvironment: true, "writeback of one dirty range, once, and its worker")
    static let eviction = Actor("eviction", isEnvironment: true, "closing the file and evicting the inode")

    static let all = [submitter, device, completion, worker, fallocate, reader, writeback, eviction]
}

/// Classes of failures.
enum Faults {
    static let ioEndMemory = FaultClass("io_end-memory", "no memory for an io_end")
    static let dioMemory = FaultClass("dio-memory", "no memory for the dio")
    static let workqueueMemory = FaultClass("workqueue-memory", "no memory for the completion workqueue")
    static let mapping = FaultClass(
        "mapping", "a mapping call or its journal handle fails: ENOSPC, EDQUOT, ENOMEM, EIO")
    static let eio = FaultClass("eio", "the device fails a bio")
    static let efault = FaultClass("efault", "a user page cannot be pinned")
    static let conversion = FaultClass("conversion", "a conversion or its journal handle fails")
    static let splitSpace = FaultClass("split-space", "no block for the extent tree, not even from the reserve")

    static let all = [ioEndMemory, dioMemory, workqueueMemory, mapping, eio, efault, conversion, splitSpace]
    static let core = [ioEndMemory, dioMemory, workqueueMemory, mapping, eio, efault, conversion]
}

/// Parts of the protocol.
enum Parts {
    static let core = Part("core", "request life, references, io_end, completion, conversion")
    static let extents = Part("extents", "extent boundaries: split, merge, zero-out, space for the tree")

    static let all = [core, extents]
}

/// Bounds that scopes set.
enum Limits {
    static let bios = Limit("bios", "most bios of one request")
}

extension Ledger {
    /// Compares a file system with what must be once nothing is under way: requests reported, counters at zero, nothing
    /// allocated, trees and bitmaps agreed, the content as promised.
    public func checkQuiescence(of system: FileSystem) {
        for request in unreported { note(Violation(.reports, "\(request) is never reported")) }
        for (file, state) in system.files.enumerated() {
            for leak in state.leaks { note(Violation(.leak, "file \(file): \(leak)")) }
        }
        if system.volume.journal.handles != 0 {
            note(Violation(.leak, "\(system.volume.journal.handles) handles are open"))
        }
        if let fault = system.volume.fault { note(Violation(.metadata, fault)) }
        checkContent(of: system)
    }
}

extension Ledger {
    /// Compares trees, bitmaps, journal and counters with each other, at any moment at which no step is under way.
    public func checkSoundness(of system: FileSystem) {
        for fault in [system.volume.fault, system.volume.journal.fault] {
            if let fault { note(Violation(.metadata, fault)) }
        }
        for (file, state) in system.files.enumerated() {
            if let fault = state.fault { note(Violation(.metadata, "file \(file): \(fault)")) }
        }
    }
}

extension FileState {
    /// Which counter cannot be, in words; nil when all can.
    var fault: String? {
        if dioCount < 0 { return "i_dio_count is \(dioCount)" }
        if ioEndCount < 0 { return "i_ioend_count is \(ioEndCount)" }
        return readersKeptOut < 0 ? "DIOREAD_LOCK was cleared once too often" : nil
    }

    /// What is not as it was before anything was asked for.
    var leaks: [String] {
        var leaks: [String] = []
        if dioCount != 0 { leaks.append("i_dio_count is \(dioCount)") }
        if unwrittenCount != 0 { leaks.append("i_unwritten is \(unwrittenCount)") }
        if ioEndCount != 0 { leaks.append("i_ioend_count is \(ioEndCount)") }
        if ioEnds.count != 0 { leaks.append("\(ioEnds.count) io_ends are allocated") }
        if dios.count != 0 { leaks.append("\(dios.count) dios are allocated") }
        if dioUnwritten { leaks.append("DIO_UNWRITTEN is set") }
        if readersKeptOut != 0 { leaks.append("DIOREAD_LOCK is set") }
        if pages.contains(where: { $0.value.isFilling || $0.value.isUnderWriteback }) {
            leaks.append("a page is locked")
        }
        if references > 1 { leaks.append("\(references - 1) references to the file are left") }
        return leaks
    }
}

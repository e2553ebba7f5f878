/// The inode of a file that nobody has any more is freed, when none of its pages is on its way to the device.
///
/// - Source: ext4_evict_inode(), fs/ext4/inode.c, from delayed_fput(), fs/file_table.c; inode_wait_for_writeback(),
///   fs/fs-writeback.c, and truncate_inode_pages_final(), mm/truncate.c, which evict(), fs/inode.c, comes to.
package struct Eviction: Machine {
    private let file: Int
    private var isOver = false

    init(of file: Int) { self.file = file }

    package var nextStep: String { isOver ? "done" : "evict_inode" }

    package var need: Next<FileSystem> {
        guard !isOver else { return .done }
        return .until("no page is being written", file) { !$0.hasPage(in: 0..<UInt32.max, \.isUnderWriteback) }
    }

    package mutating func step(_ turn: inout Turn<FileSystem>) {
        let system = turn.world
        system.files[file].isEvicted = true
        if system.files[file].ioEnds.count > 0 { system.observer.noticed(.evictedInUse) }
        isOver = true
    }
}

/// The inode of a file that nobody has any more is freed.
///
/// - Source: ext4_evict_inode(), fs/ext4/inode.c, from delayed_fput(), fs/file_table.c.
package struct Eviction: Machine {
    private let file: Int
    private var isOver = false

    init(of file: Int) { self.file = file }

    package var nextStep: String { isOver ? "done" : "evict_inode" }

    package var need: Next<FileSystem> { isOver ? .done : .state(of: file) }

    package mutating func step(_ turn: inout Turn<FileSystem>) {
        let system = turn.world
        system.files[file].isEvicted = true
        if system.files[file].ioEnds.count > 0 { system.observer.noticed(.evictedInUse) }
        isOver = true
    }
}

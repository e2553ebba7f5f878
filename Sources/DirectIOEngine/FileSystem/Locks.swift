/// The locks of a file system. Where a step needs two, they are taken in the order in which they stand here.
package enum Locks {
    /// i_mutex, i_rwsem since 4.7.
    package static func inode(of file: Int) -> LockID { LockID(2 + 5 * file) }
    /// The mutex that serializes unaligned async writes (ext4_aio_mutex).
    static func unaligned(of file: Int) -> LockID { LockID(3 + 5 * file) }
    /// invalidate_lock: no page is added to the cache while blocks are taken away (730633f0b7f9).
    static func invalidate(of file: Int) -> LockID { LockID(4 + 5 * file) }
    /// i_data_sem: extents.
    package static func dataSem(of file: Int) -> LockID { LockID(5 + 5 * file) }
    /// What memory knows of a file.
    static func state(of file: Int) -> LockID { LockID(6 + 5 * file) }
    /// Journal and space.
    static let metadata = LockID(0)
    /// The mount.
    static let superblock = LockID(1)

    /// Whether a lock is only ever held for a step.
    static func isShort(_ lock: LockID) -> Bool {
        lock == metadata || lock == superblock || (lock.index - 2) % 5 == 4
    }

    static func count(files: Int) -> Int { 2 + 5 * files }
}

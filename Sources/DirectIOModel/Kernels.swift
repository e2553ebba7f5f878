import TransitionSystems

extension Mirror {
    /// A function of Linux 4.6, and those that do its work in kernels that are built otherwise.
    ///
    /// - Parameters:
    ///   - usual: In the kernels that hand the io_end over in b_private, and in every one that is not named.
    ///   - v2635: Where ext4's own worker converts: before fs/ext4/page-io.c, and with names of fs/direct-io.c's that
    ///     were changed later.
    ///   - pointer: In the later kernels with an io_end pointer in the inode.
    ///   - iomap: Where fs/iomap/direct-io.c does what fs/direct-io.c did. Functions that stayed from 5.5 to 6.18.
    init(_ usual: String, v2635: String? = nil, pointer: String? = nil, iomap: String? = nil) {
        let others = [
            (Axes.conversionVenue.is(.ownWorker), v2635), (Axes.home.is(.dioFlag), iomap),
            (Axes.home.is(.inodePointer), pointer),
        ]
        self.init(usual, or: others.compactMap { condition, text in text.map { (condition, $0) } })
    }
}

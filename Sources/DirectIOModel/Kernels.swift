import TransitionSystems

extension Mirror {
    /// A function of Linux 4.6, and those that do its work in kernels that are built otherwise.
    ///
    /// - Parameters:
    ///   - usual: In 4.6, and in every kernel that is not named.
    ///   - v2635: Where ext4's own worker converts: before fs/ext4/page-io.c, and with names of fs/direct-io.c's that
    ///     were changed later.
    ///   - v44: Where an overwrite holds i_data_sem over its submission, if that is not as in 4.5.
    ///   - pointerTest: Up to 4.5, where one function opens the handle, maps and looks at the inode's io_end pointer.
    ///   - before46: Before 74c66bcb7eda: up to the seed and the seed half merged, where no other name is given.
    ///   - iomap: Where fs/iomap/direct-io.c does what fs/direct-io.c did. Functions that stayed from 5.5 to 6.18.
    init(
        _ usual: String, v2635: String? = nil, v44: String? = nil, pointerTest: String? = nil, before46: String? = nil,
        iomap: String? = nil
    ) {
        let others = [
            (Axes.conversionVenue.is(.ownWorker), v2635), (Axes.home.is(.dioFlag), iomap),
            (Axes.dataSemHold.is(.submission), v44), (Axes.deferRule.is(.pointerTest), pointerTest),
            (!Axes.endIOError.is(.clearAndPut), before46),
        ]
        self.init(usual, or: others.compactMap { condition, text in text.map { (condition, $0) } })
    }
}

import TransitionSystems

extension Writeback {
    /// Up to 4.5 the mapping code does not know for whom it maps. In writeback's stead, too, it flags the io_end that the
    /// inode's pointer named at its entry, or the inode itself.
    static let pointerActions: [Action] = [
        Action(
            "writeback_flag_other", Parameter<IOEnd>("e"), by: Actors.writeback,
            mirrors: Mirror(
                "ext4_ext_handle_unwritten_extents(), fs/ext4/extents.c",
                v2635: "ext4_ext_handle_uninitialized_extents(), fs/ext4/extents.c"),
            steps: ["writeback/2a-pointer", "io-end/flag"],
            "Still inside i_data_sem the mapping code flags the io_end that it saw: that of a direct write."
        ) { e in
            require(state.is(.usingPointer), "the mapping code is about to use what it read")
            require(seen[e], "the pointer named the io_end")
            when(!State.allocated[e]) { usedFreed <- true }
            when(State.allocated[e] && !State.flagged[e]) { flaggedOther[e] <- true }
            when(!State.flagged[e] || !State.allocated[e]) { State.unwrittenCount <- State.unwrittenCount + 1 }
            when(State.allocated[e]) { State.flagged[e] <- true }
            seen[e] <- false
            leavePointer()
        },
        Action(
            "writeback_flag_inode", by: Actors.writeback,
            mirrors: Mirror(
                "ext4_ext_handle_unwritten_extents(), fs/ext4/extents.c",
                v2635: "ext4_ext_handle_uninitialized_extents(), fs/ext4/extents.c"), steps: ["writeback/2a-inode"],
            "Still inside i_data_sem the mapping code found no io_end and sets DIO_UNWRITTEN."
        ) {
            require(state.is(.usingPointer), "the mapping code is about to use what it read")
            require(forAll("e", in: IOEnd.self) { e in !seen[e] }, "the pointer named no io_end")
            State.dioUnwritten <- true
            leavePointer()
        },
    ]

    private static func leavePointer() -> Update {
        state <- ifThenElse(Axes.writebackFlag.is(.insideDataSem), afterRun, .constant(.flagging))
    }
}

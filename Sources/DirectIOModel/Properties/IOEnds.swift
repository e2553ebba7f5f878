import TransitionSystems

extension Properties {
    /// References, release and counters: INV1–INV3, INV9–INV12, INV18.
    static let ioEnds: [Property] = [
        .invariant(
            "no-lost-io-end", "no io_end outlives its request", parts: [Parts.core], applies: hasIOEnd,
            source:
                "the waiters for i_unwritten and i_ioend_count, which a lost io_end blocks for ever: ext4_unwritten_wait(), ext4_evict_inode()"
        ) {
            forAll("r", in: Request.self) { r in
                isOver(r) ==> forAll("e", in: IOEnd.self) { e in !State.owns[r, e] || !State.allocated[e] }
            }
        },
        .invariant(
            "no-use-after-free", "no direct write uses an io_end that was freed", parts: [Parts.core],
            applies: hasIOEnd,
            source: "slab use after free of an io_end: KASAN, or a corrupted ext4_io_end_cachep"
        ) {
            !State.usedFreed
        },
        .invariant(
            "deferral-no-use-after-free", "the test whether to defer looks into no io_end that was freed",
            parts: [Parts.core], applies: hasIOEnd,
            source: "_ext4_get_block() reads the inode's pointer without a reference, fs/ext4/inode.c up to 4.5"
        ) {
            !State.testedFreed
        },
        .invariant(
            "writeback-no-use-after-free", "writeback's mapping uses no io_end that was freed", parts: [Parts.core],
            source: "ext4_ext_handle_unwritten_extents() keeps the inode's pointer over the split, fs/ext4/extents.c"
        ) {
            !Writeback.usedFreed
        },
        .invariant(
            "no-inode-use-after-free", "no inode that was freed is used by a direct write", parts: [Parts.core],
            source: "a freed inode under the submit path or a worker: 091e26dfc156, 0b944d3a4bba"
        ) {
            Eviction.evicted
                ==> forAll("r", in: Request.self) { r in
                    State.submit[r].is(.idle, .returned)
                    State.completion[r].is(.idle, .done)
                    State.conversion[r].is(.idle)
                }
        },
        .invariant(
            "release-discipline", "an io_end that owes a conversion is not released", parts: [Parts.core],
            source: "BUG_ON(io_end->flag & EXT4_IO_END_UNWRITTEN) in ext4_release_io_end(), fs/ext4/page-io.c"
        ) {
            !State.badRelease
        },
        .invariant(
            "unwritten-count", "i_unwritten is the number of io_ends that owe a conversion", parts: [Parts.core],
            applies: hasCounters,
            source: "ext4_set_io_unwritten_flag(), fs/ext4/ext4.h, and ext4_clear_io_unwritten_flag()"
        ) {
            State.unwrittenCount == count("e", in: IOEnd.self) { e in State.flagged[e] }
        },
        .invariant(
            "io-end-count", "i_ioend_count is the number of live io_ends", parts: [Parts.core], applies: hasCounters,
            source: "ext4_init_io_end() and ext4_release_io_end(), fs/ext4/page-io.c"
        ) {
            State.ioEndCount == count("e", in: IOEnd.self) { e in State.allocated[e] }
        },
        .invariant(
            "dio-unwritten-flag", "a direct write that may allocate finds DIO_UNWRITTEN clear at its entry",
            parts: [Parts.core],
            applies: hasInodeBit,
            source: "the bit says that the current sync write touched unwritten extents: fs/ext4/ext4.h"
        ) {
            forAll("r", in: Request.self) { r in
                (State.submit[r].is(.entering) && !State.overwrite[r]) ==> !State.dioUnwritten
            }
        },
        .invariant(
            "dio-unwritten-harmless", "a submitting task converts only blocks of its own that reached the medium",
            parts: [Parts.core],
            applies: hasInodeBit,
            source: "ext4_convert_unwritten_extents(NULL, inode, offset, ret) in ext4_ext_direct_IO()"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("b", in: Block.self) { b in
                    (State.submit[r].is(.converting) && State.toConvert[r, b])
                        ==> (State.covers[r, b] && State.landed[r, b])
                }
            }
        },
        .invariant(
            "handle-discipline", "a journal handle is open exactly during a mapping call or a conversion's round",
            parts: [Parts.core],
            source: "WARN_ON_ONCE(ext4_journal_current_handle()) in the get_block functions, fs/ext4/inode.c"
        ) {
            forAll("r", in: Request.self) { r in
                State.handle[r]
                    <=> (State.submit[r].is(.mapping, .readingPointer, .flagging, .stopping)
                        || State.conversion[r].is(.mapping, .stopping))
            }
        },
        .invariant(
            "dio-count-covers-conversion", "while a conversion is pending i_dio_count is not 0", parts: [Parts.core],
            source: "truncate and punch wait for i_dio_count: inode_dio_wait(); 266991b13890"
        ) {
            forAll("r", in: Request.self) { r in converts(r) ==> (State.dioCount > 0) }
        },
        .invariant(
            "frugal-io-end", "an io_end is allocated only for an async write that met an unwritten extent",
            parts: [Parts.core],
            applies: hasIOEnd,
            source:
                "the seed's commit message: io_end is allocated unnecessarily in case where we don't need to convert"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("e", in: IOEnd.self) { e in
                    (State.owns[r, e] && State.submit[r].isNot(.returned)) ==> State.metUnwritten[r]
                }
            }
        },
    ]
}

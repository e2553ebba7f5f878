import TransitionSystems

/// The claims of the seed's commit message, P1 to P12, and what each means.
enum SeedClaims {
    static let all = [
        SeedClaim(
            number: 1, title: "whoever uses the inode's io_end pointer must hold i_mutex",
            says: [
                .init("claim-pointer-locked", on: "v4.5", is: .holds),
                .init("claim-pointer-locked", on: "v4.4", "v4.5-rc1", is: .refuted),
                .init("no-use-after-free", on: "v4.5", is: .holds),
                .init("no-use-after-free", on: "v4.5-rc1", is: .refuted),
            ],
            suggests: [.init("writeback-no-use-after-free", on: "v4.5", is: .holds)],
            meaning: """
                The lock was necessary: where an overwrite touches the pointer without it, another write may use an \
                io_end that was freed. It was never enough: writeback's mapping takes no i_mutex and meets the \
                pointer too, so that the seed's parent, in which every direct write keeps the rule, still lets \
                writeback flag a freed io_end.
                """),
        SeedClaim(
            number: 2, title: "overwrites with dioread_nolock corrupted io_end pointers",
            says: [
                .init("claim-pointer-raced", on: "v4.4", "v4.5-rc1", is: .holds),
                .init("acked-data-lost", on: "v4.4", "v4.5-rc1", is: .refuted),
            ],
            meaning: """
                The races need no failure, only an overwrite beside another write, and cost acknowledged data; the \
                runs are in [Traces](Traces/README.md). The i_data_sem hold of `v4.4` keeps mapping code out while \
                the overwrite works, and does not keep its way out from clearing a pointer that another write has \
                just set.
                """),
        SeedClaim(
            number: 3, title: "before the patch an io_end is allocated before mapping, needed or not",
            says: [
                .init("claim-eager-io-end", on: "v4.5", is: .holds),
                .init("frugal-io-end", on: "v4.5", is: .refuted),
            ],
            meaning: """
                Every async write that may allocate pays for an io_end before it knows whether it has anything to \
                convert.
                """),
        SeedClaim(
            number: 4, title: "with the patch an io_end is allocated exactly when an unwritten extent is met",
            says: [
                .init("claim-frugal", on: "seed", "v4.6", is: .holds),
                .init("frugal-io-end", on: "seed", "v4.6", is: .holds),
            ],
            meaning: """
                Both ways: an async write that met none has no io_end, and one that met some and goes on mapping has \
                one. Where the allocation fails, the write does not go on.
                """),
        SeedClaim(
            number: 5, title: "b_private is set once and kept",
            says: [.init("claim-single-io-end", on: "seed", "v4.6", is: .holds)],
            meaning: """
                One write has one io_end however many mapping calls it takes. This rests on code outside ext4, which \
                must not clear b_private between calls: with the axis `b_private-life` at `reset`, every io_end but \
                the last is lost.
                """),
        SeedClaim(
            number: 6, title: "the generic code passes b_private to end_io",
            says: [.init("claim-private-passed", on: "seed", "v4.6", is: .holds)],
            suggests: [.init("no-lost-io-end", on: "seed", is: .holds)],
            meaning: """
                What end_io is given is right; but the seed's generic code does not always call it. When the io_end \
                is there and nothing was submitted, because no memory is left for the workqueue, nobody drops it, \
                and whoever waits until no io_end owes a conversion waits for ever. The seed needs 187372a3b9fa \
                *and* 74c66bcb7eda: with the first alone (`half-merged`) end_io is called and returns too early.
                """),
        SeedClaim(
            number: 7, title: "no pointer that all writes share is left, and so the races are gone",
            says: [
                .init("claim-no-global", on: "v4.5", is: .refuted),
                .init("claim-no-global", on: "seed", "v4.6", is: .holds),
                .init("no-use-after-free", on: "seed", "v4.6", is: .holds),
                .init("deferral-no-use-after-free", on: "seed", "v4.6", is: .holds),
                .init("writeback-no-use-after-free", on: "seed", "v4.6", is: .holds),
            ],
            suggests: [.init("dio-unwritten-flag", on: "seed", "v4.6", is: .holds)],
            beside: ["dio-unwritten-harmless"],
            meaning: """
                No async write finds another's io_end in the inode any more, and the races for the pointer are gone, \
                writeback's among them. Sync writes have no io_end ([P12](#p12)) and still share one bit of the \
                inode, DIO_UNWRITTEN: one that fails leaves it set for the next. That harms nobody as far as \
                `dio-unwritten-harmless` goes, because the submitter converts only blocks of its own whose data \
                reached the medium.
                """),
        SeedClaim(
            number: 8, title: "the merge check is racier for direct writes",
            says: [
                .init("claim-merge-window", on: "v4.5", is: .refuted),
                .init("claim-merge-window", on: "seed", is: .holds),
            ],
            suggests: [.init("claim-window-unreachable", on: "seed", is: .refuted)],
            beside: ["merge-safety"],
            meaning: """
                The window is there: between i_data_sem and i_unwritten a merger would see no I/O in flight. But no \
                merge comes into it ([P11](#p11)), so that for direct writes the downside of which the message warns \
                is none.
                """),
        SeedClaim(
            number: 9, title: "the merge check was racy before, because of writeback",
            says: [.init("claim-writeback-window", on: "v4.5", "seed", is: .holds)],
            suggests: [
                .init("writeback-merge-safety", on: "v4.5", is: .refuted, without: "stop_conversion"),
                .init("writeback-merge-safety", on: "seed", is: .refuted),
            ],
            meaning: """
                The window was there before, and not for the reason given alone: up to the parent, mapping code sets \
                DIO_UNWRITTEN inside i_data_sem for writeback too, so that a sync direct write has to end and clear \
                the bit before anything merges. The seed removes that setter, and since then writeback and fallocate \
                suffice. What the patch makes racier is writeback.
                """),
        SeedClaim(
            number: 10, title: "reserved blocks save the conversion from ENOSPC",
            says: [.init("claim-reserve-suffices", on: "v4.5", "seed", is: .holds)],
            beside: ["merge-safety"],
            meaning: """
                fallocate joins what writeback has mapped to unwritten neighbours, so that its conversion must split \
                again; and the class of failures `split-space` is a split for which no block of the tree can be had. \
                The reserve is shared and can be empty, and the split at conversion does not take from it before \
                01942af95ab6 ([Corrections.md](Corrections.md)). What is left is to zero what lies beside the range, \
                inside i_size only; before 1bf6974822d1 old content could show there \
                ([run](Traces/v6.x-writeback-no-stale-exposure.txt)). Direct writes are spared, as far as \
                `merge-safety` goes. Raising i_unwritten inside i_data_sem (axis `writeback-flag`) prevents the \
                merge, and with it the need.
                """),
        SeedClaim(
            number: 11, title: "no merge comes into a direct write's window", origin: "Not in the message",
            says: [.init("claim-window-unreachable", on: "v4.5", "seed", "v4.6", is: .holds)],
            beside: ["merge-safety"],
            meaning: """
                The window is shut twice: whoever merges unwritten extents needs i_mutex, which the submitter holds \
                over the window, and waits for direct I/O. Either alone suffices; without both (axes `mapping-lock`, \
                `fallocate-dio-wait`) a merge gets in. Only fallocate merges in the model; the others take the same \
                lock and wait alike ([Extents.md](Extents.md)).
                """),
        SeedClaim(
            number: 12, title: "a sync write needs neither io_end nor workqueue", origin: "A comment in the patch",
            says: [.init("claim-sync-lean", on: "v4.5", "seed", "v4.6", is: .holds)],
            meaning: """
                The submitting task waits for its bios and converts by itself, so that nothing has to outlive the \
                call. It was so before the patch.
                """),
    ]
}

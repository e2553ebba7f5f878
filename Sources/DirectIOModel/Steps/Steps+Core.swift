extension StepCatalogue {
    private static let submitFunction = "do_blockdev_direct_IO(), fs/direct-io.c"
    private static let loopFunction = "do_direct_IO(), fs/direct-io.c"
    private static let mapsFunction = "get_more_blocks(), fs/direct-io.c"
    private static let endFunction = "dio_bio_end_aio(), fs/direct-io.c"
    private static let completeFunction = "dio_complete(), fs/direct-io.c"

    /// The direct-I/O core of fs/direct-io.c, which all versions before iomap share.
    static let core: [StepSection] = [submit, bioEnd, complete]

    private static let submit = StepSection(
        "submit", "The direct-I/O core: submission",
        [
            StepEntry("1", submitFunction, "The dio is allocated."),
            StepEntry("1-enomem", submitFunction, "There is no memory for it; end_io is never called for the request."),
            StepEntry(
                "1-einval", submitFunction, "A request that is not aligned to the device's sectors is refused.",
                .part(.unaligned, "requests cover whole blocks")),
            StepEntry(
                "2", submitFunction,
                "A request is async if its caller does not wait and, for a write, its end is not beyond i_size."),
            StepEntry(
                "2-dsync", submitFunction,
                "An async write with O_DSYNC is deferred at once, which may need the workqueue.",
                .part(.crash, "durability is not modelled; no step of it touches an io_end")),
            StepEntry(
                "2-dsync-enomem", submitFunction, "There is no memory for the workqueue: the dio is freed.",
                .part(
                    .crash,
                    "durability is not modelled; the failure precedes i_dio_count and mapping and leaves nothing behind"
                )),
            StepEntry("3", submitFunction, "The core raises i_dio_count; the dio has one reference and no private."),
            StepEntry(
                "4a", "dio_refill_pages(), fs/direct-io.c", "User pages are pinned.",
                .inside("submit_bio", why: "pinning touches nothing shared; its failure is an action")),
            StepEntry(
                "4a-zero-page", "dio_refill_pages(), fs/direct-io.c",
                "A page of a write cannot be pinned while mapped blocks are left: the error is noted and the zero page uses them up."
            ),
            StepEntry(
                "4a-error", "dio_refill_pages(), fs/direct-io.c",
                "A page cannot be pinned and no mapped block is left: the loop ends with EFAULT."),
            StepEntry(
                "4b", mapsFunction,
                "With no mapped block left get_block is called; the dio takes over b_private, also when the call failed."
            ),
            StepEntry(
                "4b-defer", "dio_set_defer_completion(), fs/direct-io.c",
                "A mapping that asks for it has completion deferred, for good; the first to need the workqueue creates it."
            ),
            StepEntry(
                "4b-enomem", "sb_init_dio_done_wq(), fs/direct-io.c",
                "There is no memory for the workqueue: the loop ends although the mapping call succeeded."),
            StepEntry(
                "4b-wq-race", "sb_init_dio_done_wq(), fs/direct-io.c",
                "Two creators race; the loser throws its workqueue away.",
                .inside("latch_defer", why: "whoever wins, the workqueue exists afterwards and no request can tell")),
            StepEntry(
                "4b-page-errors", mapsFunction, "After a page error the loop ends instead of mapping more."),
            StepEntry(
                "4c", loopFunction, "A write whose block comes back unmapped leaves the rest to buffered I/O.",
                .leftOut(
                    why:
                        "ext4 returns it for inline data and in the extending path only; neither is modelled: see `seed/row-n`"
                )
            ),
            StepEntry(
                "4d", "dio_zero_block(), fs/direct-io.c", "The head of a new block that is written in part is zeroed.",
                .part(.unaligned, "requests cover whole blocks")),
            StepEntry(
                "4e", "dio_bio_submit(), fs/direct-io.c",
                "A full or discontiguous bio is submitted, which takes a reference to the dio; the bytes count as result."
            ),
            StepEntry(
                "5", submitFunction, "The last bio is submitted."),
            StepEntry(
                "5-zero", submitFunction, "The tail of a new block that is written in part is zeroed.",
                .part(.unaligned, "requests cover whole blocks")),
            StepEntry(
                "6", "dio_await_completion(), fs/direct-io.c",
                "An async submission without error stays queued if all was submitted; any other waits until its bios have ended."
            ),
            StepEntry(
                "7", "drop_refcount(), fs/direct-io.c",
                "The submitter drops its reference; if it was the last, completion runs here, else the bios own the dio."
            ),
        ])

    private static let bioEnd = StepSection(
        "bio-end", "The direct-I/O core: the end of a bio, in interrupt context",
        [
            StepEntry(
                "1", endFunction, "The data are on the medium; the pages and a reference to the dio are released."),
            StepEntry("1-error", endFunction, "The bio failed: io_error becomes -EIO, whatever the device said."),
            StepEntry("2", endFunction, "One reference is left and its owner sleeps: it is woken."),
            StepEntry("3", endFunction, "No reference is left and nothing asks for deferral: completion runs here."),
            StepEntry("4", endFunction, "No reference is left and completion was deferred: it is queued."),
            StepEntry("5", "dio_aio_complete_work(), fs/direct-io.c", "The workqueue runs the completion."),
            StepEntry(
                "6", "dio_bio_end_io(), fs/direct-io.c", "A bio of a sync request is put on a list for the waiter.",
                .inside(
                    "bio_end", "bio_end_error",
                    why: "only the waiting task reads what the bio's end writes, and not before it has seen them all")),
        ])

    private static let complete = StepSection(
        "complete", "The direct-I/O core: completion of a request",
        [
            StepEntry("1", completeFunction, "What was transferred is the bytes submitted, whatever became of them."),
            StepEntry(
                "2", completeFunction,
                "The result is the first of: the submission's error, the page error, the bios' error, the bytes transferred."
            ),
            StepEntry(
                "3", completeFunction,
                "The file system's end_io is called: until 187372a3b9fa only if something was transferred, and told so; from then on always, and told the result."
            ),
            StepEntry(
                "3-skipped", completeFunction, "Nothing was transferred: until 187372a3b9fa end_io is not called."),
            StepEntry("4", completeFunction, "i_dio_count is lowered and whoever waits for 0 woken."),
            StepEntry(
                "4-first", completeFunction,
                "i_dio_count is lowered before end_io is called: the order that 266991b13890 did away with."
            ),
            StepEntry(
                "5", completeFunction,
                "A queued request is reported by ki_complete(); else the result goes back to the submitting task."),
            StepEntry(
                "5-dsync", completeFunction, "A write with O_DSYNC is made durable before it is reported.",
                .part(.crash, "durability is not modelled; for other writes the call does nothing")),
            StepEntry("6", completeFunction, "The dio is freed."),
            StepEntry(
                "dax", "dax_do_io(), fs/dax.c",
                "On DAX the copy is synchronous and, until 187372a3b9fa, end_io is called only after progress.",
                .leftOut(why: "DAX has no bios; its one loss of an io_end is `seed/row-q`")),
        ])
}

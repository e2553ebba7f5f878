import TransitionSystems

extension Properties {
    /// Requirements on direct I/O of which no verdict speaks.
    static let notCovered = [
        NotCovered(
            "truncate-exclusion",
            "blocks are freed only when no direct I/O to them is in flight and no conversion is pending",
            lacks: "truncate and punch hole", source: "1c9114f9c0f1, 1f555cfa29e8, 266991b13890"),
        NotCovered(
            "read-your-ack",
            "a read that begins after a write was acknowledged returns that write's data or newer",
            lacks: "the page cache", source: "332391a9935d, 5e25c269e17d"),
        NotCovered(
            "unaligned-exclusion",
            "while a write of a part of a new block is in flight, no other write to that block is",
            lacks: "writes of less than a block, and their zeroing", source: "e9e3bcecf44c, e142d05263a4, 57a0da28ced8"),
        NotCovered(
            "crash-safety",
            "after a crash no written block holds old content, and what was acknowledged and synced is there",
            lacks: "journal commits, flushes and recovery", source: "06bd3c36a733, 02afc27faec9"),
        NotCovered(
            "size-ordering", "i_size never covers a written block whose content is old",
            lacks: "writes past the end of the file", source: "91562895f803"),
    ]
}

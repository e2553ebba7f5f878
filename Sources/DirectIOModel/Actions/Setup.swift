import TransitionSystems

/// What happens before the core's loop: the early io_end, the inode's pointer, the dio. See Specs/Steps.md,
/// `v2.6.35/1`, `v4.5/async-1` and `-2`, `submit/1` to `/3`.
enum Setup {
    private typealias C = Conditions

    static let actions: [Action] = [
        Action(
            "clear_pointer", Parameter<Request>("r"), by: Actors.submitter,
            mirrors: Mirror(
                "ext4_inode_aio_set(inode, NULL), fs/ext4/inode.c", v2635: "ext4_ext_direct_IO(), fs/ext4/inode.c"),
            steps: ["v4.5/async-1", "v4.5/sync-1", "v4.4/touch-1", "v2.6.35/1"],
            "The inode's io_end pointer is cleared at the entry."
        ) { r in
            require(State.submit[r].is(.clearingPointer), "the writer is about to clear the pointer")
            forEach("e", in: IOEnd.self) { e in State.pointer[e] <- false }
            State.submit[r]
                <- ifThenElse(
                    C.allocatesEarly(r), .constant(.allocatingIOEnd), .constant(.allocatingDIO))
        },

        Action(
            "alloc_io_end", Parameter<Request>("r"), Parameter<IOEnd>("e"), by: Actors.submitter,
            mirrors: Mirror(
                "ext4_init_io_end() and ext4_get_io_end(), fs/ext4/page-io.c",
                v2635: "ext4_init_io_end(), fs/ext4/inode.c"),
            steps: ["v4.5/async-1", "v4.5/async-2", "v4.4/touch-2", "v2.6.35/1", "io-end/create"],
            "An async write allocates its io_end, before it knows whether it needs one."
        ) { r, e in
            require(State.submit[r].is(.allocatingIOEnd), "the writer is about to allocate its io_end")
            require(!State.allocated[e], "the object is free")
            State.allocated[e] <- true
            State.owns[r, e] <- true
            State.ioEndCount <- State.ioEndCount + 1
            State.references[e] <- ifThenElse(Axes.submitterReference.is(.held), 2, 1)
            State.local[r, e] <- true
            when(Axes.home.is(.inodePointer)) {
                State.dioPrivate[r, e] <- true
                State.submit[r] <- .settingPointer
            } otherwise: {
                State.bPrivate[r, e] <- true
                State.submit[r] <- .allocatingDIO
            }
        },

        Action(
            "alloc_io_end_fails", Parameter<Request>("r"), by: Actors.submitter, fault: Faults.ioEndMemory,
            mirrors: "ext4_ext_direct_IO(), fs/ext4/inode.c", steps: ["v4.5/async-1-enomem", "v2.6.35/1-enomem"],
            "There is no memory for the io_end: nothing is submitted."
        ) { r in
            require(State.submit[r].is(.allocatingIOEnd), "the writer is about to allocate its io_end")
            State.submitError[r] <- true
            State.submit[r] <- .uncounting
        },

        Action(
            "set_pointer", Parameter<Request>("r"), Parameter<IOEnd>("e"), by: Actors.submitter,
            mirrors: Mirror(
                "ext4_inode_aio_set(inode, io_end), fs/ext4/inode.c", v2635: "ext4_ext_direct_IO(), fs/ext4/inode.c"),
            steps: ["v4.5/async-2", "v4.4/touch-3", "v2.6.35/1"],
            "The inode's pointer names the writer's io_end."
        ) { r, e in
            require(State.submit[r].is(.settingPointer), "the writer is about to set the pointer")
            require(State.local[r, e], "the io_end is the writer's")
            forEach("f", in: IOEnd.self) { f in State.pointer[f] <- (f == e) }
            State.submit[r] <- .allocatingDIO
        },

        Action(
            "alloc_dio", Parameter<Request>("r"), by: Actors.submitter,
            mirrors: Mirror(
                "do_blockdev_direct_IO(), fs/direct-io.c", v2635: "__blockdev_direct_IO_newtrunc(), fs/direct-io.c",
                iomap: "iomap_dio_rw(), fs/iomap/direct-io.c"),
            steps: ["submit/1", "submit/3", "iomap/submit-2", "iomap/submit-3"],
            "The dio is allocated; the core raises i_dio_count. Where completion is always deferred the workqueue is made here."
        ) { r in
            require(State.submit[r].is(.allocatingDIO), "the writer is about to allocate the dio")
            State.coreCount[r] <- true
            State.dioCount <- State.dioCount + 1
            when(Axes.workqueueCreation.is(.beforeMapping) && !State.isSync[r]) { State.workqueue <- true }
            when(Axes.deferRule.is(.always) && !State.isSync[r]) { State.deferred[r] <- true }
            State.submit[r] <- .looping
        },

        Action(
            "alloc_dio_fails", Parameter<Request>("r"), by: Actors.submitter, fault: Faults.dioMemory,
            mirrors: Mirror(
                "do_blockdev_direct_IO(), fs/direct-io.c", v2635: "__blockdev_direct_IO_newtrunc(), fs/direct-io.c",
                iomap: "iomap_dio_rw(), fs/iomap/direct-io.c"), steps: ["submit/1-enomem"],
            "There is no memory for the dio: end_io is never called for the request."
        ) { r in
            require(State.submit[r].is(.allocatingDIO), "the writer is about to allocate the dio")
            State.submitError[r] <- true
            State.submit[r] <- C.afterSubmission(r)
        },

        Action(
            "create_workqueue_early_fails", Parameter<Request>("r"), by: Actors.submitter,
            fault: Faults.workqueueMemory,
            mirrors: "sb_init_dio_done_wq() in iomap_dio_rw(), fs/iomap/direct-io.c", steps: ["iomap/submit-2-enomem"],
            "There is no memory for the completion workqueue: nothing was mapped yet."
        ) { r in
            require(State.submit[r].is(.allocatingDIO), "the writer is about to allocate the dio")
            require(Axes.workqueueCreation.is(.beforeMapping), "the workqueue is made before mapping")
            require(!State.isSync[r], "the write is async")
            require(!State.workqueue, "the workqueue does not exist yet")
            State.submitError[r] <- true
            State.submit[r] <- C.afterSubmission(r)
        },
    ]
}

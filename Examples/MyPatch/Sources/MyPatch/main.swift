// 74c66bcb7eda, "ext4: Fix data exposure after failed AIO DIO", on top of the seed.
import DirectIOModel
import EndioCommand
import TransitionSystems

EndioCommand.runAdding {
    // What it needs, 187372a3b9fa: end_io is always called, told the result, and returns early on errors.
    let told = try DirectIO.version("seed").derived(as: "told", title: "the seed with 187372a3b9fa") { version in
        try version.set("end-io-called", to: "always")
        try version.set("end-io-size", to: "result")
        try version.set("end-io-error", to: "early-return")
    }

    // The patch: on an error end_io clears the flag and forgets the range. What no axis moves is an action replaced.
    let patched = try told.derived(as: "my-patch", title: "and with 74c66bcb7eda") { version in
        version.system = try version.system.replacing(
            Action(
                "end_io", Parameter<Request>("r"), Parameter<IOEnd>("e"), by: Actors.completion,
                mirrors: "ext4_end_io_dio(), fs/ext4/inode.c"
            ) { r, e in
                let none = forAll("b", in: Block.self) { b in !State.submitted[r, b] }
                let failed = none || State.submitError[r] || State.pageError[r] || State.ioError[r]
                require(State.completion[r].is(.endIO), "completion is at end_io")
                require(State.dioPrivate[r, e], "private names the io_end")
                when(failed && State.flagged[e]) {
                    State.flagged[e] <- false
                    State.unwrittenCount <- State.unwrittenCount - 1
                }
                forEach("b", in: Block.self) { b in
                    State.range[e, b] <- State.submitted[r, b] && !failed
                }
                when(!State.allocated[e]) { State.usedFreed <- true }
                State.dioPrivate[r, e] <- false
                State.dying[r, e] <- true
                State.completion[r] <- .putting
            })
    }
    return [told, patched]
}

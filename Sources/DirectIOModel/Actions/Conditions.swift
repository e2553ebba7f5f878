import TransitionSystems

/// Conditions that several actions share, each named for what the kernel tests.
enum Conditions {
    typealias R = Term<Request>
    typealias E = Term<IOEnd>
    typealias B = Term<Block>

    /// The request uses the inode's io_end pointer.
    static func usesPointer(_ r: R) -> Term<Bool> {
        Axes.home.is(.inodePointer) && (!State.overwrite[r] || Axes.overwritePointer.is(.touched))
    }

    /// The request allocates its io_end before it maps anything.
    static func allocatesEarly(_ r: R) -> Term<Bool> {
        all {
            Axes.birth.is(.beforeMapping)
            Axes.home.is(.inodePointer, .bPrivate)
            !State.isSync[r]
            !State.overwrite[r] || Axes.overwritePointer.is(.touched)
        }
    }

    /// The submission or one of its bios met an error.
    static func failed(_ r: R) -> Term<Bool> {
        any {
            State.submitError[r]
            State.pageError[r]
            State.ioError[r]
        }
    }

    /// The result is not zero: something was submitted.
    static func transferred(_ r: R) -> Term<Bool> {
        exists("b", in: Block.self) { b in State.submitted[r, b] }
    }

    /// Some bio of the request has not ended.
    static func outstanding(_ r: R) -> Term<Bool> {
        exists("b", in: Block.self) { b in
            State.submitted[r, b]
            !State.ended[r, b]
        }
    }

    /// A block is mapped and not yet in a bio.
    static func unsubmitted(_ r: R) -> Term<Bool> {
        exists("b", in: Block.self) { b in
            State.mapped[r, b]
            !State.submitted[r, b]
        }
    }

    /// Every block of the range was submitted: the result is the count.
    static func allSubmitted(_ r: R) -> Term<Bool> {
        forAll("b", in: Block.self) { b in State.covers[r, b] ==> State.submitted[r, b] }
    }

    /// Nobody holds the inode's lock in a way that excludes a writer.
    static func lockIsFree() -> Term<Bool> {
        all {
            forAll("q", in: Request.self) { q in
                !State.inodeLock[q] || Axes.writeLock.is(.shared)
                State.conversion[q].is(.idle, .queued) || State.performer[q].isNot(.worker)
            }
            Fallocate.state.is(.idle, .done)
            !Actors.reader.takesPart || !Reader.locked || Axes.writeLock.is(.shared)
        }
    }

    /// No page of the blocks is locked because somebody reads it.
    static func pagesAreUnlocked(_ isWanted: (B) -> Term<Bool>) -> Term<Bool> {
        !Actors.reader.takesPart
            || forAll("b", in: Block.self) { b in isWanted(b) ==> (!Reader.page || !Reader.target[b]) }
    }

    /// Nobody holds i_data_sem: it can be taken exclusively.
    static func dataSemIsFree() -> Term<Bool> {
        all {
            forAll("q", in: Request.self) { q in !State.dataSem[q] }
            dataSemIsShareable()
        }
    }

    /// Nobody holds i_data_sem exclusively: it can be taken shared.
    static func dataSemIsShareable() -> Term<Bool> {
        all {
            forAll("q", in: Request.self) { q in State.submit[q].isNot(.readingPointer, .flagging) }
            Writeback.state.isNot(.usingPointer)
        }
    }

    /// Where the submitting task goes from the core's direct-I/O function.
    static func afterSubmission(_ r: R) -> Term<Submit> {
        ifThenElse(
            usesPointer(r) && allocatesEarly(r), .constant(.clearingAfter),
            ifThenElse(
                allocatesEarly(r) && Axes.submitterReference.is(.held), .constant(.putting), .constant(.checkingSync)))
    }

    /// Where the submitting task goes when its loop ends: with an error it waits, unless errors stay queued.
    static func afterLoop(_ r: R, error: Term<Bool>) -> Term<Submit> {
        ifThenElse(
            State.isSync[r] || (error && Axes.errorReturn.is(.waits)), .constant(.waiting), .constant(.dropping))
    }

    /// The step with which completion begins.
    static func firstOfCompletion() -> Term<Completion> {
        ifThenElse(Axes.countDrop.is(.beforeEndIO), .constant(.uncountingFirst), .constant(.endIO))
    }

    /// The step after end_io.
    static func afterEndIO() -> Term<Completion> {
        ifThenElse(Axes.countDrop.is(.beforeEndIO), .constant(.reporting), .constant(.uncounting))
    }

    /// Whether a conversion error of the request reaches its user.
    static func reportsConversionError(_ r: R) -> Term<Bool> {
        State.isSync[r] || Axes.conversionError.is(.returned)
    }

    /// The request fails in the user's eyes.
    static func failsForUser(_ r: R) -> Term<Bool> {
        failed(r) || (State.conversionFailed[r] && reportsConversionError(r))
    }
}

/// Lines that several actions share.
enum Lines {
    /// The request is finished: cells that no property needs any more take canonical values. What the user was told,
    /// and of what range, stays if it was success.
    static func retire(_ r: Term<Request>, success: Term<Bool>) -> [Line] {
        [
            forEach("b", in: Block.self) { b in
                State.covers[r, b] <- (State.covers[r, b] && success)
                State.mapped[r, b] <- false
                State.submitted[r, b] <- false
                State.bioStart[r, b] <- false
                State.owed[r, b] <- false
                when(State.conversion[r].is(.idle)) {
                    State.ended[r, b] <- false
                    State.landed[r, b] <- false
                }
            },
            forEach("e", in: IOEnd.self) { e in
                State.local[r, e] <- false
                State.bPrivate[r, e] <- false
                State.seen[r, e] <- false
            },
        ] + retireFlags(r, success: success)
    }

    @ActionBuilder
    private static func retireFlags(_ r: Term<Request>, success: Term<Bool>) -> [Line] {
        State.isSync[r] <- false
        State.overwrite[r] <- false
        State.roundUnwritten[r] <- false
        State.metUnwritten[r] <- false
        State.submitError[r] <- (State.submitError[r] && success)
        State.pageError[r] <- (State.pageError[r] && success)
        State.ioError[r] <- (State.ioError[r] && success)
        // A conversion by ext4's own worker may outlive its request, and is not over yet.
        State.conversionFailed[r]
            <- (State.conversionFailed[r]
                && (success || (Axes.conversionVenue.is(.ownWorker) && State.conversion[r].isNot(.idle))))
        State.deferred[r] <- false
        State.dioUnwrittenFlag[r] <- false
        State.dropped[r] <- false
        State.queued[r] <- false
        State.context[r] <- .process
    }

    /// The mapping call ends: the core copies b_private, whatever the call returned.
    static func copyPrivate(_ r: Term<Request>) -> Line {
        when(Axes.home.is(.bPrivate)) {
            forEach("e", in: IOEnd.self) { e in State.dioPrivate[r, e] <- State.bPrivate[r, e] }
        }
    }
}

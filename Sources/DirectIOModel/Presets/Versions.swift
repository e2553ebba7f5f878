import TransitionSystems

extension DirectIO {
    /// A choice of every axis, with the id that the command line takes.
    struct Preset {
        let id: String
        let title: String
        let summary: String
        var axes: [Setting: Int]

        init(_ id: String, _ title: String, _ summary: String, from base: [Setting: Int], _ moves: Move...) {
            self.id = id
            self.title = title
            self.summary = summary
            axes = base
            for move in moves { axes[move.setting] = move.value }
        }
    }

    /// One axis at one value.
    struct Move {
        let setting: Setting
        let value: Int

        init<Value: Enumeration>(_ axis: Axis<Value>, _ value: Value) {
            setting = axis.setting
            self.value = value.ordinal
        }
    }

    private static let v2635 = Preset(
        "v2.6.35", "Linux 2.6.35", "completion is reported before the conversion, which ext4's own worker does",
        from: [:],
        Move(Axes.home, .inodePointer), Move(Axes.birth, .beforeMapping), Move(Axes.submitterReference, .none),
        Move(Axes.overwritePath, .absent), Move(Axes.overwritePointer, .untouched), Move(Axes.dataSemHold, .none),
        Move(Axes.writeLock, .exclusive), Move(Axes.mappingLock, .held), Move(Axes.endIOCalled, .whenTransferred),
        Move(Axes.endIOSize, .transferred), Move(Axes.endIOError, .convert), Move(Axes.conversionVenue, .ownWorker),
        Move(Axes.acknowledgement, .beforeConversion), Move(Axes.conversionError, .discarded),
        Move(Axes.deferRule, .never),
        Move(Axes.workqueueCreation, .duringMapping), Move(Axes.syncConversion, .submitter),
        Move(Axes.flagOnError, .stays),
        Move(Axes.errorReturn, .waits), Move(Axes.countDrop, .afterEndIO), Move(Axes.privateLife, .persists),
        Move(Axes.fileReference, .own), Move(Axes.ioEndPin, .inodeReference),
        Move(Axes.fallocateWait, .doesNotWait), Move(Axes.mergeCheck, .none),
        Move(Axes.preSplit, .zeroesAll), Move(Axes.partialZeroOut, .marksAll), Move(Axes.writebackError, .converts),
        Move(Axes.writebackFlag, .afterDataSem), Move(Axes.readLock, .none))

    private static let v44 = Preset(
        "v4.4", "Linux 4.4", "an overwrite without i_mutex touches the inode's io_end pointer, holding i_data_sem",
        from: v2635.axes,
        Move(Axes.submitterReference, .held), Move(Axes.overwritePath, .unlocked),
        Move(Axes.overwritePointer, .touched),
        Move(Axes.dataSemHold, .submission), Move(Axes.conversionVenue, .endIO),
        Move(Axes.acknowledgement, .afterConversion),
        Move(Axes.deferRule, .pointerTest), Move(Axes.fallocateWait, .waits), Move(Axes.mergeCheck, .counters),
        Move(Axes.preSplit, .claimsData), Move(Axes.fileReference, .borrowed), Move(Axes.ioEndPin, .counters),
        Move(Axes.readLock, .whenTold))

    private static let v45rc1 = Preset(
        "v4.5-rc1", "Linux 4.5-rc1", "the same, without i_data_sem", from: v44.axes, Move(Axes.dataSemHold, .none))

    private static let v45 = Preset(
        "v4.5", "the seed's parent, Linux 4.5 but for the deferral",
        "one io_end pointer in the inode, guarded by i_mutex",
        from: v45rc1.axes,
        Move(Axes.overwritePointer, .untouched), Move(Axes.deferRule, .unwritten))

    private static let seed = Preset(
        "seed", "the seed alone", "the io_end is allocated when an unwritten extent is met and travels in b_private",
        from: v45.axes,
        Move(Axes.home, .bPrivate), Move(Axes.birth, .onUnwritten), Move(Axes.submitterReference, .none),
        Move(Axes.deferRule, .unwrittenAsync))

    private static let halfMerged = Preset(
        "half-merged", "the seed with 187372a3b9fa alone",
        "end_io is always called, with the result, and returns early on errors",
        from: seed.axes, Move(Axes.endIOCalled, .always), Move(Axes.endIOSize, .result),
        Move(Axes.endIOError, .earlyReturn))

    private static let v46 = Preset(
        "v4.6", "Linux 4.6", "the seed with 187372a3b9fa and 74c66bcb7eda", from: halfMerged.axes,
        Move(Axes.endIOError, .clearAndPut))

    private static let v55 = Preset(
        "v5.5", "Linux 5.5", "iomap: no io_end for direct writes", from: v46.axes,
        Move(Axes.home, .dioFlag), Move(Axes.overwritePath, .locked), Move(Axes.writeLock, .shared),
        Move(Axes.conversionError, .returned), Move(Axes.deferRule, .always),
        Move(Axes.workqueueCreation, .beforeMapping),
        Move(Axes.syncConversion, .endIO), Move(Axes.errorReturn, .queued), Move(Axes.mergeCheck, .none),
        Move(Axes.fileReference, .own), Move(Axes.readLock, .shared))

    private static let v6x = Preset(
        "v6.x", "Linux 6.15 to 6.18", "iomap, and failed writeback is no longer converted", from: v55.axes,
        Move(Axes.writebackError, .skips))

    private static let fixed = Preset(
        "fixed", "Linux 4.6 mended", "v4.6 with every known defect of these parts mended: the positive control",
        from: v46.axes,
        Move(Axes.conversionError, .returned), Move(Axes.flagOnError, .cleared), Move(Axes.preSplit, .zeroesAll),
        Move(Axes.partialZeroOut, .keepsUnwritten), Move(Axes.writebackError, .skips),
        Move(Axes.writebackFlag, .insideDataSem), Move(Axes.fileReference, .own))

    static let presets: [Preset] = [v2635, v44, v45rc1, v45, seed, halfMerged, v46, v55, v6x, fixed]
}

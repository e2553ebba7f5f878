/// A kernel, or a hypothetical one, by the rules that it follows. The ids are those of `Specs/Versions.md`.
public struct KernelVersion: Sendable {
    /// What it is called on the command line.
    public let id: String
    /// What it does.
    public let rules: ProtocolRules

    private init(_ id: String, from base: ProtocolRules, _ moves: (inout ProtocolRules) -> Void) {
        self.id = id
        var rules = base
        moves(&rules)
        self.rules = rules
    }

    private static let v2635 = KernelVersion("v2.6.35", from: ProtocolRules()) {
        ($0.home, $0.birth, $0.overwritePath) = (.inodePointer, .beforeMapping, .absent)
        ($0.endIOCalled, $0.endIOSize, $0.endIOError) = (.whenTransferred, .transferred, .convert)
        ($0.conversionVenue, $0.acknowledgement, $0.conversionError) = (.ownWorker, .beforeConversion, .discarded)
        ($0.deferral, $0.flagOnError, $0.ioEndPin) = (.never, .stays, .inodeReference)
        ($0.fallocateWait, $0.mergeCheck, $0.partialZeroOut) = (.doesNotWait, .none, .marksAll)
        ($0.writebackError, $0.writebackFlag) = (.converts, .afterDataSem)
        ($0.unalignedWait, $0.unalignedEnd, $0.invalidation) = (.none, .queued, .atReturn)
        ($0.invalidateLock, $0.splitZeroOut, $0.eofBlock) = (.none, .always, .created)
        $0.readLock = .none
    }
    private static let v44 = KernelVersion("v4.4", from: v2635.rules) {
        ($0.submitterReference, $0.overwritePath, $0.overwritePointer) = (.held, .unlocked, .touched)
        ($0.dataSemHold, $0.conversionVenue, $0.acknowledgement) = (.submission, .endIO, .afterConversion)
        ($0.deferral, $0.fallocateWait, $0.mergeCheck) = (.pointerTest, .waits, .counters)
        ($0.preSplit, $0.fileReference, $0.ioEndPin) = (.claimsData, .borrowed, .counters)
        ($0.unalignedWait, $0.unalignedPastSize, $0.readLock) = (.beforeLock, .size, .whenTold)
    }
    private static let v45rc1 = KernelVersion("v4.5-rc1", from: v44.rules) { $0.dataSemHold = .none }
    private static let v45 = KernelVersion("v4.5", from: v45rc1.rules) {
        ($0.overwritePointer, $0.deferral) = (.untouched, .unwritten)
    }
    private static let seed = KernelVersion("seed", from: v45.rules) {
        ($0.home, $0.birth, $0.submitterReference, $0.deferral) = (.bPrivate, .onUnwritten, .none, .unwrittenAsync)
    }
    private static let halfMerged = KernelVersion("half-merged", from: seed.rules) {
        ($0.endIOCalled, $0.endIOSize, $0.endIOError) = (.always, .result, .earlyReturn)
    }
    private static let v46 = KernelVersion("v4.6", from: halfMerged.rules) { $0.endIOError = .clearAndPut }
    private static let v55 = KernelVersion("v5.5", from: v46.rules) {
        ($0.home, $0.overwritePath, $0.writeLock) = (.dioFlag, .locked, .shared)
        ($0.conversionError, $0.deferral, $0.workqueueCreation) = (.returned, .always, .beforeMapping)
        ($0.syncConversion, $0.errorReturn, $0.mergeCheck, $0.fileReference) = (.endIO, .queued, .none, .own)
        ($0.unalignedWait, $0.unalignedEnd, $0.invalidation) = (.underLock, .waits, .afterEndIO)
        ($0.unalignedPastSize, $0.durableSize, $0.readLock) = (.block, .beforeSize, .shared)
    }
    private static let v6x = KernelVersion("v6.x", from: v55.rules) {
        ($0.writebackError, $0.invalidateLock, $0.durableSize) = (.skips, .held, .afterSize)
    }
    private static let fixed = KernelVersion("fixed", from: ProtocolRules()) { _ in }

    /// All of them, in the order of history.
    public static let all = [v2635, v44, v45rc1, v45, seed, halfMerged, v46, v55, v6x, fixed]

    /// The one with an id.
    public static func named(_ id: String) -> KernelVersion? { all.first { $0.id == id } }

    /// `fixed`, but for the blocks that writeback allocates, which are marked written at once, and whose data no commit
    /// waits for (until 06bd3c36a733). A power cut brings that to light, or a write that fails.
    public static let unordered = KernelVersion("b25", from: fixed.rules) { $0.writebackAllocation = .written }

    // MARK: Mistakes

    /// One mistake, of a class that history knows, made in ``fixed``.
    ///
    /// - Source: the list of mutants in the record of historical bugs, m1 to m20.
    private static func mistake(_ number: Int, _ move: (inout ProtocolRules) -> Void) -> KernelVersion {
        KernelVersion("m\(number)", from: fixed.rules, move)
    }

    /// m1 to m20: `fixed` with one mistake each.
    public static let mistakes: [KernelVersion] = [
        mistake(1) { ($0.acknowledgement, $0.conversionVenue) = (.beforeConversion, .ownWorker) },
        mistake(2) {
            ($0.home, $0.birth, $0.submitterReference) = (.inodePointer, .beforeMapping, .held)
            ($0.overwritePointer, $0.deferral) = (.touched, .pointerTest)
        },
        mistake(3) { $0.endIOCalled = .whenTransferred },
        mistake(4) { ($0.endIOSize, $0.endIOError) = (.transferred, .convert) },
        mistake(5) { $0.endIOError = .earlyReturn },
        mistake(6) { $0.unwrittenCounting = .neverRaised },
        mistake(7) { $0.unwrittenCounting = .neverDropped },
        mistake(8) { $0.deferral = .never },
        mistake(9) { $0.countDrop = .beforeEndIO },
        mistake(10) { $0.overwriteCount = .afterUnlock },
        mistake(11) { $0.truncateOrder = .waitFirst },
        mistake(12) { ($0.mergeCheck, $0.fallocateWait, $0.convertedPart) = (.none, .doesNotWait, .wholeExtent) },
        mistake(13) { $0.preSplit = .claimsData },
        mistake(14) { $0.unalignedWait = .beforeLock },
        mistake(15) { $0.unalignedEnd = .queued },
        mistake(16) { $0.invalidation = .beforeEndIO },
        mistake(17) { $0.privateLife = .reset },
        mistake(18) { $0.conversionError = .discarded },
        mistake(19) { $0.flagOnError = .stays },
        mistake(20) { $0.extraPut = .once },
    ]
}

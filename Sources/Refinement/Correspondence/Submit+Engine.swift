import DirectIOEngine
import DirectIOModel

extension Submit {
    /// Where the model has what the submitting task does next.
    init(_ write: DirectWrite) {
        if write.hasPart {
            switch write.purpose {
            case .completion: self = .completing
            case .ownPut: self = .putting
            case .leftoverPut: self = .puttingLeftover
            case .putAgain: self = .checkingSync
            case .conversion: self = .converting
            case .flush, .rest, .restFlush, .sync: self = .entering
            }
            return
        }
        self = Self.places[write.place.code]
    }

    private static let places = DirectWrite.Place.allCases.map(Submit.init(at:))

    private init(at place: DirectWrite.Place) {
        self =
            switch place {
            case .submitting, .lockingUnaligned, .waitingForConversions, .lockingInode, .relaxing: .locking
            case .checking, .waitingForDIO: .checking
            case .flushing, .entering: .entering
            case .takingDataSem: .takingDataSem
            case .unlockingEarly, .countingLate: .unlockingEarly
            case .clearingPointer: .clearingPointer
            case .allocatingIOEnd: .allocatingIOEnd
            case .settingPointer: .settingPointer
            case .allocatingDIO: .allocatingDIO
            case .pinningPages, .lookingUp, .startingHandle, .submittingBio, .finishing: .looping
            case .lookingBeforeMapping, .lookingForDebts, .lockingDataSem, .mapping: .mapping
            case .readingPointer: .readingPointer
            case .flagging: .flagging
            case .unlockingDataSem, .stoppingHandle, .noting: .stopping
            case .readingPointerAgain: .testingPointer
            case .allocatingLate, .keepingIOEnd, .markingSync: .allocatingLate
            case .flaggingLate: .flaggingLate
            case .latching, .creatingWorkqueue: .latching
            case .waitingForBios: .waiting
            case .dropping: .dropping
            case .clearingAfter: .clearingAfter
            case .puttingSubmitter: .putting
            case .puttingLeftover, .skippingLeftover: .puttingLeftover
            case .checkingSync, .puttingAgain: .checkingSync
            case .clearingSync: .converting
            case .uncounting: .uncounting
            case .releasingDataSem: .releasingDataSem
            case .relocking: .relocking
            case .releasingLate: .releasingLate
            case .invalidating, .unlocking, .waitingForOwnConversion, .unlockingUnaligned, .returning: .unlocking
            case .orphanStart, .orphanAdd, .orphanStop, .cuttingStart, .cutting, .cuttingStop: .entering
            case .sizeStart, .sizeUpdate, .sizeStop: .uncounting
            case .done: .returned
            }
    }

    /// The loop is over.
    var isPastLoop: Bool { code >= Submit.waiting.code }
}

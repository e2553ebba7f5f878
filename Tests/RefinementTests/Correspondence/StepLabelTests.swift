import DirectIOEngine
import DirectIOModel
import Testing
import TransitionSystems

@testable import Refinement

@Suite("Steps of the engine and of the model")
struct StepLabelTests {
    private static let actions = DirectIO.system.actions

    @Test("of the engine are actions of the model", arguments: StepLabel.allCases)
    func known(label: StepLabel) {
        for action in label.actions {
            #expect(Self.actions.contains { $0.name == action }, "\(label.rawValue): no action '\(action)'")
        }
    }

    @Test("of the model are all steps of the engine")
    func complete() {
        let labelled = Set(StepLabel.allCases.flatMap(\.actions))
        // What is left begins a task.
        let begins: Set = [
            "submit_async_write", "submit_sync_write", "fallocate_lock", "writeback_begin", "read_direct",
            "read_buffered", "begin_wait", "close_file",
        ]
        #expect(Set(Self.actions.map(\.name)).subtracting(labelled) == begins.subtracting(labelled))
    }

    @Test("of a direct write each have a role")
    func roles() {
        let silent: Set<DirectWrite.Place> = [
            .submitting, .lockingUnaligned, .waitingForConversions, .relaxing, .waitingForDIO, .flushing, .countingLate,
            .pinningPages, .lookingBeforeMapping, .lookingForDebts, .lockingDataSem, .unlockingDataSem, .noting,
            .creatingWorkqueue, .puttingAgain, .clearingSync, .invalidating, .waitingForOwnConversion,
            .unlockingUnaligned, .returning, .orphanStart, .orphanAdd, .orphanStop, .cuttingStart, .cutting,
            .cuttingStop,
            .sizeStart, .sizeUpdate, .sizeStop, .done,
        ]
        for place in DirectWrite.Place.allCases {
            #expect(DirectWrite.isKnown(place) != silent.contains(place), "\(place.rawValue)")
            #expect(DirectWrite.Place.allCases[place.code] == place)
        }
    }
}

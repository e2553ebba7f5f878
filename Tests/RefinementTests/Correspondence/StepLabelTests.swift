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

    @Test("of the model are steps of the engine, but for what the engine is not asked for")
    func complete() {
        let admitted = Set(StepLabel.allCases.flatMap(\.actions)).union(["submit_async_write", "submit_sync_write"])
        let others = Self.actions.filter { !admitted.contains($0.name) }
        // Writeback, readers, eviction and those who wait are not held together with the engine yet.
        let environment = others.filter {
            [Actors.writeback, Actors.reader, Actors.eviction, Actors.waiter].contains($0.actor)
        }
        #expect(others.map(\.name) == environment.map(\.name))
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

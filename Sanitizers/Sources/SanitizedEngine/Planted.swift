import DirectIOEngine
import Foundation
import Synchronization

/// What threads share: a device, blocks that one lock guards, and how often each was written.
final class Disk {
    let device = MemoryDevice(blockCount: 64, blockSize: 512)
    var writes = [Int](repeating: 0, count: 64)

    static let lock = LockID(0)
}

/// Writes a block and counts that.
struct Writing: Machine {
    let block: Int
    /// Whether the count is changed under the lock that guards it.
    let locking: Bool
    private var state = 0

    init(block: Int, locking: Bool) { (self.block, self.locking) = (block, locking) }

    var nextStep: String { ["write", "count", "end"][min(state, 2)] }

    var need: Next<Disk> {
        switch state {
        case 0: .go
        case 1: locking ? .locked(Hold(Disk.lock)) : .go
        default: .done
        }
    }

    mutating func step(_ turn: inout Turn<Disk>) {
        switch state {
        case 0: if !turn.chance.fails(.device) { write(to: turn.world.device) }
        default: turn.world.writes[block] += 1
        }
        state += 1
    }

    private func write(to device: MemoryDevice) {
        withUnsafeTemporaryAllocation(byteCount: 512, alignment: 512) { buffer in
            buffer.initializeMemory(as: UInt8.self, repeating: UInt8(block))
            do { try device.write(UInt64(block), from: UnsafeRawBufferPointer(buffer)) } catch {
                fatalError("\(error)")
            }
        }
    }
}

enum Planted {
    /// Four threads, each of which writes blocks of its own; all count in one list. They begin together and let each other
    /// go on, so that they meet on a busy machine, too.
    static func run(locking: Bool) {
        let runtime = ThreadedRuntime(Disk(), lockCount: 1, isShort: { _ in true })
        let rounds = 2_000
        let arrived = Atomic(0)
        runtime.onThreads(4) { number in
            arrived.add(1, ordering: .relaxed)
            while arrived.load(ordering: .relaxed) < 4 { sched_yield() }
            for round in 0..<rounds {
                sched_yield()
                let block = 4 * (round % 16) + number
                runtime.run(
                    Writing(block: block, locking: locking),
                    SeededFaults(seed: 1, operation: UInt64(4 * round + number), rates: [.device: 0.1]))
            }
        }
        let total = runtime.world.writes.reduce(0, +)
        print("\(total) of \(4 * rounds) writes are counted")
        if locking { precondition(total == 4 * rounds, "a write was not counted") }
    }
}

enum Mistakes {
    /// Reads memory that was given back.
    static func useAfterFree() {
        let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: 64)
        bytes.initialize(repeating: 1, count: 64)
        bytes.deallocate()
        print("found \(bytes[7])")
    }
}

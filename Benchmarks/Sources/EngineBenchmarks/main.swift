import DirectIOEngine
import Foundation

/// How long it takes to copy 4 KiB to a random place of 256 MiB, with nothing around it: the floor under every write.

let size = 4096
let count = 65_536
let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: size * count, alignment: size)
memory.initializeMemory(as: UInt8.self, repeating: 0)
let source = UnsafeMutableRawBufferPointer.allocate(byteCount: 32 * size, alignment: size)
source.initializeMemory(as: UInt8.self, repeating: 1)
var random = RandomNumbers(seed: 1)
let rounds = 2_000_000
let begin = ContinuousClock.now
for round in 0..<rounds {
    let place = random.below(count) * size
    (memory.baseAddress! + place).copyMemory(from: source.baseAddress! + round % 32 * size, byteCount: size)
}
let seconds = (ContinuousClock.now - begin) / .seconds(1)
print("copy of 4 KiB to a random place: \(Int(Double(rounds) / seconds)) a second")

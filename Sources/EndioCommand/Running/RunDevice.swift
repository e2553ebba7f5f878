import DirectIOEngine
import Foundation

/// What a workload runs on.
struct RunDevice {
    /// A file; memory when there is none.
    let path: String?
    /// Whether a file is formatted that holds something else.
    let erase: Bool

    /// Memory with room for a workload, or the file.
    func opened(for workload: Workload) throws -> any BlockDevice {
        guard let path else {
            let data = workload.files * workload.fileBlocks
            let blocks = data + data / 16 + workload.journalBlocks + 1_024
            let sector = workload.mix.unaligned > 0 ? 512 : workload.blockSize
            return MemoryDevice(blockCount: blocks * workload.blockSize / sector, blockSize: sector)
        }
        let device = try failingAsBadData { () throws(DeviceError) in
            try FileDevice(path: path, blockSize: workload.mix.unaligned > 0 ? 512 : workload.blockSize)
        }
        guard try erase || mayBeFormatted(path) else {
            throw CommandFailure.badData(
                "\(path) holds something that is not endio's; '--erase' formats it all the same, and that is lost."
            )
        }
        return device
    }

    /// Whether the beginning is empty, or that of a volume.
    private func mayBeFormatted(_ path: String) throws -> Bool {
        guard let file = FileHandle(forReadingAtPath: path), let head = try file.read(upToCount: 4096) else {
            return true
        }
        return head.allSatisfy { $0 == 0 } || Volume.isBeginning(head)
    }
}

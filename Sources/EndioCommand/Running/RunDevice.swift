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

    /// Whether it is a volume, or empty all over.
    private func mayBeFormatted(_ path: String) throws -> Bool {
        guard let file = FileHandle(forReadingAtPath: path) else { return false }
        defer { try? file.close() }
        var isFirst = true
        while let part = try file.read(upToCount: 1 << 20), !part.isEmpty {
            if isFirst, Volume.isBeginning(part) { return true }
            isFirst = false
            // The bytes are all the same as their neighbours, and the first is 0.
            if part[part.startIndex] != 0 || part.dropFirst() != part.dropLast() { return false }
        }
        return true
    }
}

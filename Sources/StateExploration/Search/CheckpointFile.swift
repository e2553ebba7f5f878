#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A file of 64-bit words with a checksum at its end.
struct CheckpointFile {
    private let file: UnsafeMutablePointer<FILE>
    private let path: String
    private var checksum: UInt64 = 0xcbf2_9ce4_8422_2325

    private init(_ file: UnsafeMutablePointer<FILE>, path: String) {
        self.file = file
        self.path = path
    }

    private mutating func add(_ words: UnsafePointer<UInt64>, _ count: Int) {
        for position in 0..<count {
            checksum = (checksum ^ words[position]) &* 0xd6e8_feb8_6659_fd93
            checksum ^= checksum >> 31
        }
    }

    private static func reason() -> String { String(cString: strerror(errno)) }

    // MARK: Writing

    /// Replaces a file by what the body writes, as a whole or not at all.
    static func write(
        to path: String, _ body: (inout CheckpointFile) throws(ExplorationError) -> Void
    ) throws(ExplorationError) {
        let temporary = path + ".part"
        guard let stream = fopen(temporary, "wb") else { throw .unusableCheckpoint(path: temporary, reason: reason()) }
        var file = CheckpointFile(stream, path: temporary)
        do {
            try body(&file)
            try file.write([file.checksum])
        } catch {
            fclose(stream)
            unlink(temporary)
            throw error
        }
        let isWritten = fflush(stream) == 0 && fsync(fileno(stream)) == 0
        guard fclose(stream) == 0, isWritten, rename(temporary, path) == 0 else {
            let reason = reason()
            unlink(temporary)
            throw .unusableCheckpoint(path: path, reason: reason)
        }
    }

    /// Deletes a file, if it is there.
    static func remove(_ path: String) { unlink(path) }

    /// Adds words to the file.
    mutating func write(_ words: [UInt64]) throws(ExplorationError) {
        try words.withUnsafeBufferPointer { buffer throws(ExplorationError) in
            if let first = buffer.baseAddress { try write(first, buffer.count) }
        }
    }

    /// Adds words to the file.
    mutating func write(_ words: UnsafePointer<UInt64>, _ count: Int) throws(ExplorationError) {
        add(words, count)
        guard fwrite(words, 8, count, file) == count else {
            throw .unusableCheckpoint(path: path, reason: Self.reason())
        }
    }

    // MARK: Reading

    /// Reads a file; false when there is none.
    static func read(
        from path: String, _ body: (inout CheckpointFile) throws(ExplorationError) -> Void
    ) throws(ExplorationError) -> Bool {
        guard let stream = fopen(path, "rb") else {
            if errno == ENOENT { return false }
            throw .unreadableCheckpoint(path: path, reason: reason())
        }
        defer { fclose(stream) }
        var file = CheckpointFile(stream, path: path)
        try body(&file)
        let expected = file.checksum
        guard try file.read(1)[0] == expected else { throw file.damaged("its checksum does not match") }
        guard fgetc(stream) == EOF else { throw file.damaged("something follows its end") }
        return true
    }

    /// The next words of the file.
    mutating func read(_ count: Int) throws(ExplorationError) -> [UInt64] {
        var words = [UInt64](repeating: 0, count: count)
        try words.withUnsafeMutableBufferPointer { buffer throws(ExplorationError) in
            if let first = buffer.baseAddress { try read(into: first, count) }
        }
        return words
    }

    /// Reads the next words of the file to a place with room for them.
    mutating func read(into words: UnsafeMutablePointer<UInt64>, _ count: Int) throws(ExplorationError) {
        guard fread(words, 8, count, file) == count else { throw damaged("it ends too early") }
        add(words, count)
    }

    /// A number of the file that lies in a range.
    mutating func readCount(upTo most: Int) throws(ExplorationError) -> Int {
        let value = try read(1)[0]
        guard value <= UInt64(most) else { throw damaged("a number in it is out of range") }
        return Int(value)
    }

    /// The error for a file that makes no sense.
    func damaged(_ reason: String) -> ExplorationError { .damagedCheckpoint(path: path, reason: reason) }
}

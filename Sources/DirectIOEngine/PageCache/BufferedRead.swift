/// A read through the page cache, page by page, without the inode's lock.
///
/// - Source: generic_file_read_iter(), mm/filemap.c.
package struct BufferedRead: Call {
    private let file: Int
    private let offset: UInt64
    private let buffer: UserBuffer
    /// Bytes that were copied.
    package private(set) var done = 0
    package private(set) var fill: PageFill?
    private var isOver = false
    package private(set) var outcome = Outcome.success(0)

    init(_ file: Int, offset: UInt64, _ buffer: UserBuffer) {
        (self.file, self.offset, self.buffer) = (file, offset, buffer)
    }

    package var nextStep: String { fill?.nextStep ?? "read_buffered" }

    package var need: Next<FileSystem> { fill?.need ?? (isOver ? .done : .state(of: file)) }

    package mutating func step(_ turn: inout Turn<FileSystem>) {
        if fill != nil {
            fill!.step(&turn)
            guard fill!.isDone else { return }
            if let error = fill!.error { (outcome, isOver) = (.failure(error), true) }
            fill = nil
            return
        }
        let system = turn.world
        let position = offset + UInt64(done)
        let end = min(offset + UInt64(buffer.count), system.size(of: file))
        guard position < end else {
            (outcome, isOver) = (.success(done), true)
            return
        }
        let block = UInt32(position / system.blockSize)
        guard let page = system.files[file].pages[block], !page.isFilling else {
            fill = PageFill(file, block, system.rules)
            return
        }
        let inPage = Int(position % system.blockSize)
        let count = min(system.layout.blockSize - inPage, Int(end - position))
        page.bytes.withUnsafeBytes { buffer.put($0[inPage..<inPage + count], at: done) }
        done += count
    }
}

extension UserBuffer {
    /// Copies bytes to a place.
    func put(_ bytes: Slice<UnsafeRawBufferPointer>, at place: Int) {
        var source = bytes
        for slice in slices(place..<place + bytes.count) {
            slice.copyMemory(from: UnsafeRawBufferPointer(rebasing: source.prefix(slice.count)))
            source = source.dropFirst(slice.count)
        }
    }

    /// The bytes of a range.
    func bytes(_ range: Range<Int>) -> [UInt8] { slices(range).flatMap { Array($0) } }
}

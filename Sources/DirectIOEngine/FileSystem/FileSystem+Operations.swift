extension FileSystem {
    /// What runs when a file's dirty pages are written for nobody in particular.
    package func flusher(of file: Int, _ blocks: Range<UInt32>) -> any Machine<FileSystem> {
        Writeback(file, blocks, rules)
    }

    /// What runs when the journal's time is over.
    package var commitTimer: any Machine<FileSystem> { CommitTimer() }

    /// What runs when a user asks for something.
    ///
    /// - Parameters:
    ///   - file: the file's number, counted from 0.
    ///   - buffer: what is written, or where what is read goes: as many bytes as the operation says.
    public func task(
        _ request: RequestID, _ operation: Operation, file: Int, _ buffer: UserBuffer? = nil
    ) -> any Machine<FileSystem> {
        switch operation {
        case .write(let offset, _, let isSync, let isDurable):
            DirectWrite(request, file: file, offset: offset, buffer!, isSync: isSync, isDurable: isDurable, rules)
        case .read(let offset, _):
            UserCall(request, operation, file: file, DirectRead(file, offset: offset, buffer!, rules), buffer: buffer)
        case .bufferedWrite(let offset, _):
            UserCall(request, operation, file: file, BufferedWrite(file, offset: offset, buffer!), buffer: buffer)
        case .bufferedRead(let offset, _):
            UserCall(request, operation, file: file, BufferedRead(file, offset: offset, buffer!), buffer: buffer)
        case .fallocate(let offset, let count):
            UserCall(request, operation, file: file, Fallocate(file, offset: offset, count: count, in: self))
        case .truncate(let size): UserCall(request, operation, file: file, Truncate(file, size: size, in: self))
        case .punch(let offset, let count):
            UserCall(request, operation, file: file, PunchHole(file, offset: offset, count: count, rules))
        case .sync: UserCall(request, operation, file: file, Sync(file))
        case .close: Close(request, file: file)
        }
    }
}

/// Drops a reference to an io_end. With the last one what it owes is done and it is freed; or ext4's own worker is
/// asked to do that.
///
/// - Source: ext4_put_io_end(), fs/ext4/page-io.c.
package struct IOEndPut: Part {
    private enum Place { case putting, releasing, done }

    package let ioEnd: Slab<IOEnd>.ID
    private let request: RequestID
    private let file: Int
    private let name: String
    private let handsOn: Bool
    private let report: Outcome?
    private var place = Place.putting
    /// What follows the last reference.
    package private(set) var release: IOEndRelease?

    /// - Parameters:
    ///   - name: of the step that drops the reference.
    ///   - handsOn: whether ext4's own worker converts.
    ///   - report: what that worker tells the user; nil where the user is told before.
    init(
        _ ioEnd: Slab<IOEnd>.ID, for request: RequestID, of file: Int, name: String = "put_io_end",
        handingOn handsOn: Bool = false, _ report: Outcome? = nil
    ) {
        (self.ioEnd, self.request, self.file, self.name) = (ioEnd, request, file, name)
        (self.handsOn, self.report) = (handsOn, report)
    }

    package var end: PartEnd { PartEnd(release?.error) }

    package var isDone: Bool { place == .done }

    package var nextStep: String {
        switch place {
        case .putting: name
        case .releasing: release!.nextStep
        case .done: "done"
        }
    }

    package var need: Next<FileSystem> {
        switch place {
        case .putting: .state(of: file)
        case .releasing: release!.need
        case .done: .done
        }
    }

    package mutating func step(_ turn: inout Turn<FileSystem>) {
        switch place {
        case .putting: put(&turn)
        case .releasing:
            release!.step(&turn)
            if release!.isDone { place = .done }
        case .done: break
        }
    }

    private mutating func put(_ turn: inout Turn<FileSystem>) {
        let system = turn.world
        place = .done
        guard system.put(ioEnd, of: file) else { return }
        if handsOn, system.files[file].ioEnds[ioEnd].isUnwritten, !system.files[file].ioEnds[ioEnd].blocks.isEmpty {
            turn.begin(OwnWorker(ioEnd, for: request, of: file, report, system), in: .workqueue)
        } else {
            release = IOEndRelease(ioEnd, of: file, system)
            place = .releasing
        }
    }
}

/// What follows when the last reference to an io_end is gone: the range is converted, the flag cleared, the io_end
/// freed.
///
/// - Source: ext4_put_io_end(), ext4_release_io_end(), fs/ext4/page-io.c.
package struct IOEndRelease: Machine {
    /// Which step comes next.
    package enum Place { case converting, clearing, releasing, done }

    package let ioEnd: Slab<IOEnd>.ID
    private let file: Int
    private let staysOnError: Bool
    package private(set) var place: Place
    package private(set) var conversion: Conversion?
    /// What the conversion said.
    package private(set) var error: ErrorNumber?

    /// - Parameter staysOnError: whether the io_end is left as it is when the conversion fails.
    init(_ ioEnd: Slab<IOEnd>.ID, of file: Int, _ system: FileSystem, staysOnError: Bool = false) {
        (self.ioEnd, self.file, self.staysOnError) = (ioEnd, file, staysOnError)
        guard let object = system.files[file].ioEnds.object(at: ioEnd.place), object.isUnwritten else {
            place = .releasing
            return
        }
        conversion = Conversion(file, object.blocks)
        place = conversion!.isDone ? .clearing : .converting
    }

    package var isDone: Bool { place == .done }

    package var nextStep: String {
        switch place {
        case .converting: conversion!.nextStep
        case .clearing: "clear_unwritten_flag"
        case .releasing: "release_io_end"
        case .done: "done"
        }
    }

    package var need: Next<FileSystem> {
        switch place {
        case .converting: conversion!.need
        case .clearing, .releasing: .state(of: file)
        case .done: .done
        }
    }

    package mutating func step(_ turn: inout Turn<FileSystem>) {
        let system = turn.world
        switch place {
        case .converting:
            conversion!.step(&turn)
            guard conversion!.isDone else { return }
            (error, conversion) = (conversion!.error, nil)
            place = error != nil && staysOnError ? .done : .clearing
        case .clearing:
            system.clearFlag(ioEnd, of: file)
            place = .releasing
        case .releasing:
            system.release(ioEnd, of: file, &turn)
            place = .done
        case .done: break
        }
    }
}

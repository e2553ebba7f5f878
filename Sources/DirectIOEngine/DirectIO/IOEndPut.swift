/// Drops a reference to an io_end; with the last one the range is converted, the flag cleared, and the io_end freed.
///
/// - Source: ext4_put_io_end(), fs/ext4/page-io.c.
struct IOEndPut: Part {
    private enum Place { case putting, converting, clearing, releasing, done }

    private let ioEnd: Slab<IOEnd>.ID
    private let file: Int
    private let name: String
    private let staysOnError: Bool
    private var place = Place.putting
    private var conversion: Conversion?
    /// What the conversion said.
    private(set) var error: ErrorNumber?

    /// - Parameters:
    ///   - name: of the step that drops the reference.
    ///   - staysOnError: whether the io_end is left as it is when the conversion fails.
    init(_ ioEnd: Slab<IOEnd>.ID, of file: Int, name: String = "put_io_end", staysOnError: Bool = false) {
        (self.ioEnd, self.file, self.name, self.staysOnError) = (ioEnd, file, name, staysOnError)
    }

    var end: PartEnd { PartEnd(error) }

    var isDone: Bool { place == .done }

    var nextStep: String {
        switch place {
        case .putting: name
        case .converting: conversion!.nextStep
        case .clearing: "clear_unwritten_flag"
        case .releasing: "release_io_end"
        case .done: "done"
        }
    }

    var need: Next<FileSystem> {
        switch place {
        case .putting, .clearing, .releasing: .state(of: file)
        case .converting: conversion!.need
        case .done: .done
        }
    }

    mutating func step(_ turn: inout Turn<FileSystem>) {
        let system = turn.world
        switch place {
        case .putting: place = put(system)
        case .converting:
            conversion!.step(&turn)
            guard conversion!.isDone else { return }
            (error, conversion) = (conversion!.error, nil)
            place = error != nil && staysOnError ? .done : .clearing
        case .clearing:
            system.clearFlag(ioEnd, of: file)
            place = .releasing
        case .releasing:
            system.release(ioEnd, of: file)
            place = .done
        case .done: break
        }
    }

    private mutating func put(_ system: FileSystem) -> Place {
        guard system.put(ioEnd, of: file) else { return .done }
        let object = system.files[file].ioEnds[ioEnd]
        guard object.isUnwritten else { return .releasing }
        conversion = Conversion(file, object.blocks)
        return conversion!.isDone ? .clearing : .converting
    }
}

import DirectIOEngine
import DirectIOModel

/// What goes on for a request beside its submission: completion, conversion, release of its io_end; whoever does it.
struct Work {
    /// Where completion is; nil where it has not begun, or is over.
    private(set) var completion: DirectIOModel.Completion?
    /// The context that completion runs in, once it has begun.
    private(set) var context: CompletionContext?
    private(set) var conversion = DirectIOModel.Conversion.idle
    private(set) var performer = Performer.submitter
    private(set) var toConvert = Members.none
    private(set) var dying = Members.none
    private(set) var hasHandle = false
    /// What the conversion said.
    private(set) var error: ErrorNumber?
    /// ext4's own worker has given up: the io_end stays as it is.
    private(set) var hasFailed = false

    init(_ engine: EngineSide, _ r: Int, _ write: DirectWrite) {
        error = write.conversionError
        if let id = engine.ownWorkers[r] { take(engine.runtime.operation(id) as! OwnWorker) }
        switch write.hasPart ? write.part : nil {
        case let completion as DirectIOEngine.Completion:
            context = .process
            take(completion)
        case let put as IOEndPut:
            if let release = put.release { take(release, by: .submitter) }
        case let conversion as DirectIOEngine.Conversion: take(conversion, by: .submitter)
        default: break
        }
        for task in engine.live where task.request == r {
            switch task.kind {
            case .bio:
                guard let completion = (engine.runtime.operation(task.id) as! BioEnd).completion else { continue }
                context = .irq
                take(completion)
            case .completionWork:
                let work = engine.runtime.operation(task.id) as! CompletionWork
                guard work.hasBegun else {
                    completion = .queued
                    continue
                }
                context = .workqueue
                take(work.completion)
            default: continue
            }
        }
    }

    private mutating func take(_ completion: DirectIOEngine.Completion) {
        self.completion = DirectIOModel.Completion(completion)
        if let failure = completion.conversionError { error = failure }
        switch completion.part {
        case let put as IOEndPut:
            dying = Members(put.ioEnd.place)
            if let release = put.release { take(release, by: .completion) }
        case let conversion as DirectIOEngine.Conversion: take(conversion, by: .completion)
        default: break
        }
    }

    private mutating func take(_ worker: OwnWorker) {
        guard !worker.isDone || worker.release.error != nil else { return }
        // What the submitting task's own attempt has said is over.
        if worker.place != .locking { error = nil }
        take(worker.release, by: .worker)
        if worker.place == .locking { conversion = .queued }
        guard worker.release.isDone else { return }
        (conversion, hasFailed) = (.idle, true)
    }

    private mutating func take(_ release: IOEndRelease, by performer: Performer) {
        if let failure = release.error { error = failure }
        dying = Members(release.ioEnd.place)
        self.performer = performer
        switch release.place {
        case .converting: take(release.conversion!, by: performer)
        case .clearing: conversion = .clearing
        case .releasing: conversion = .releasing
        case .done: break
        }
    }

    private mutating func take(_ conversion: DirectIOEngine.Conversion, by performer: Performer) {
        self.performer = performer
        if let failure = conversion.error { error = failure }
        hasHandle = conversion.handle != nil
        toConvert = conversion.error == nil ? conversion.blocks.members : .none
        switch conversion.place {
        case .starting: self.conversion = .starting
        case .mapping: self.conversion = .mapping
        case .stopping: self.conversion = .stopping
        case .done: break
        }
    }
}

extension DirectIOModel.Completion {
    /// Where the model has what the engine's completion does next.
    init(_ completion: DirectIOEngine.Completion) {
        if let part = completion.part {
            let isPutting = (part as? IOEndPut).map { $0.release == nil } ?? false
            self = isPutting ? .putting : .converting
            return
        }
        let isUncounted = completion.rules.countDrop == .beforeEndIO
        switch completion.place {
        case .uncountingFirst: self = .uncountingFirst
        case .endIO: self = .endIO
        case .invalidating where completion.rules.invalidation == .beforeEndIO: self = .endIO
        case .invalidating, .uncounting: self = isUncounted ? .reporting : .uncounting
        case .reporting: self = .reporting
        case .done: self = .done
        }
    }
}

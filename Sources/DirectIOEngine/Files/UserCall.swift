/// A part that can be all of an operation: a user is told its outcome.
package protocol Call: Part {
    /// What came of it, once it is done.
    var outcome: Outcome { get }
}

extension Call {
    package var end: PartEnd { PartEnd(outcome) }
}

/// An operation that its caller waits for, from the call to its return.
package struct UserCall<Body: Call>: Machine {
    private enum Place { case beginning, body, ending, done }

    private let request: RequestID
    private let file: Int
    private let operation: Operation
    private let buffer: UserBuffer?
    private var place = Place.beginning
    package private(set) var body: Body

    init(_ request: RequestID, _ operation: Operation, file: Int, _ body: Body, buffer: UserBuffer? = nil) {
        (self.request, self.operation, self.file) = (request, operation, file)
        (self.buffer, self.body) = (buffer, body)
    }

    /// Whether the call has begun, and whether it is the body whose step comes next.
    package var hasBegun: Bool { place != .beginning }
    package var isInBody: Bool { place == .body }

    package var nextStep: String {
        switch place {
        case .beginning: "call"
        case .body: body.nextStep
        case .ending: "return"
        case .done: "done"
        }
    }

    package var need: Next<FileSystem> {
        switch place {
        case .beginning, .ending: .state(of: file)
        case .body: body.need
        case .done: .done
        }
    }

    package mutating func step(_ turn: inout Turn<FileSystem>) {
        switch place {
        case .beginning:
            turn.world.files[file].references += 1
            turn.world.observer.began(request, operation, file: file, buffer)
            place = body.isDone ? .ending : .body
        case .body:
            body.step(&turn)
            if body.isDone { place = .ending }
        case .ending:
            turn.world.observer.ended(request, body.outcome)
            turn.world.dropReference(to: file, &turn)
            place = .done
        case .done: break
        }
    }
}

/// The file is closed. What is in flight keeps it alive.
package struct Close: Machine {
    private let request: RequestID
    private let file: Int
    private(set) var isOver = false

    init(_ request: RequestID, file: Int) { (self.request, self.file) = (request, file) }

    package var nextStep: String { isOver ? "done" : "close_file" }

    package var need: Next<FileSystem> { isOver ? .done : .state(of: file) }

    package mutating func step(_ turn: inout Turn<FileSystem>) {
        let system = turn.world
        system.observer.began(request, .close, file: file, nil)
        system.observer.ended(request, .success(0))
        system.dropReference(to: file, &turn)
        isOver = true
    }
}

/// States that walks have come through, how they were reached first, and in which of them steps are possible that no
/// walk has taken: a walk that goes there takes one. By fingerprints, so that one state may be taken for another.
struct Frontier {
    private struct Place {
        /// The state before it; for an initial state nil.
        let parent: UInt64?
        /// The step that has led to it; for an initial state its number.
        let step: Int32
        /// Steps that no walk has taken from here; nil until somebody has looked.
        var untaken: Int?
    }

    private var places: [UInt64: Place] = [:]
    /// Steps taken, and from which states.
    private var taken: Set<UInt64> = []
    /// States from which not all steps were taken when they were left, and others.
    private var open: [UInt64] = []
    /// Of more states, and more steps, than this it is not remembered whether they were seen.
    static let most = 1 << 20

    /// How many states there are.
    var count: Int { places.count }

    /// Takes note of an initial state in which a walk begins.
    mutating func begin(at state: UInt64, number: Int) {
        if places[state] == nil { places[state] = Place(parent: nil, step: Int32(number)) }
    }

    /// Takes note of how many steps are possible in a state that a walk is in.
    mutating func look(at state: UInt64, _ steps: [Int32]) {
        guard let place = places[state], place.untaken == nil else { return }
        places[state]!.untaken = steps.count { !isTaken($0, from: state) }
        open.append(state)
    }

    /// Whether a walk has taken a step from a state.
    func isTaken(_ step: Int32, from state: UInt64) -> Bool { taken.contains(Self.mark(state, step)) }

    /// Takes note of a step, and of the state that it leads to.
    mutating func take(_ step: Int32, from state: UInt64, to next: UInt64) {
        if taken.count < Self.most, taken.insert(Self.mark(state, step)).inserted { places[state]?.untaken? -= 1 }
        if places.count < Self.most, places[next] == nil { places[next] = Place(parent: state, step: step) }
    }

    /// A way to a state from which not all steps were taken.
    ///
    /// - Returns: the initial state, and the steps from there; nil when there is no such state.
    mutating func wayToOpenState() -> (start: Int, steps: [Int32])? {
        // When no more is remembered nobody knows what is left.
        guard taken.count < Self.most else { return nil }
        while let state = open.last {
            guard let untaken = places[state]?.untaken, untaken > 0 else {
                open.removeLast()
                continue
            }
            var (steps, place) = ([Int32](), places[state]!)
            while let parent = place.parent {
                steps.append(place.step)
                place = places[parent]!
            }
            return (Int(place.step), steps.reversed())
        }
        return nil
    }

    private static func mark(_ state: UInt64, _ step: Int32) -> UInt64 { state &* 31 &+ UInt64(step) }
}

/// Objects that are named by number, so that a name can outlive its object and that shows.
struct Slab<Value> {
    /// The name of an object.
    struct ID: Hashable, Sendable {
        fileprivate let place: Int
        fileprivate let generation: Int
    }

    private var values: [Value?] = []
    private var generations: [Int] = []
    private var free: [Int] = []

    /// How many objects there are.
    var count: Int { values.count - free.count }

    mutating func insert(_ value: Value) -> ID {
        guard let place = free.popLast() else {
            values.append(value)
            generations.append(0)
            return ID(place: values.count - 1, generation: 0)
        }
        values[place] = value
        return ID(place: place, generation: generations[place])
    }

    /// Frees an object: its name names nothing from here on, also when the place is used again.
    mutating func remove(_ id: ID) {
        precondition(contains(id), "an object is freed twice")
        values[id.place] = nil
        generations[id.place] += 1
        free.append(id.place)
    }

    func contains(_ id: ID) -> Bool { generations[id.place] == id.generation && values[id.place] != nil }

    /// The object of a name that is known to have one.
    subscript(id: ID) -> Value {
        get {
            precondition(generations[id.place] == id.generation, "a freed object is used")
            return values[id.place]!
        }
        _modify {
            precondition(generations[id.place] == id.generation, "a freed object is used")
            yield &values[id.place]!
        }
    }
}

/// Objects that are named by number, so that a name can outlive its object and that shows.
package struct Slab<Value> {
    /// The name of an object.
    package struct ID: Hashable, Sendable {
        /// Where the object is: another one may have the place when it is freed.
        package let place: Int
        fileprivate let generation: Int
    }

    @usableFromInline package private(set) var values: [Value?] = []
    private var generations: [Int] = []
    private var free: [Int] = []

    init() {}

    /// Places for so many objects; more are made when they are needed.
    package init(places: Int) {
        values = Array(repeating: nil, count: places)
        generations = Array(repeating: 0, count: places)
        free = (0..<places).reversed()
    }

    /// How many objects there are.
    package var count: Int { values.count - free.count }

    /// How many places are free.
    var freePlaces: Int { free.count }

    /// Which of the free places a place is, counted from 1.
    package func number(ofFree place: Int) -> Int? { free.firstIndex(of: place).map { $0 + 1 } }

    /// - Parameter number: of the free place that is taken, counted from 1; the last one unless said otherwise.
    mutating func insert(_ value: Value, at number: Int? = nil) -> ID {
        guard let last = free.indices.last else {
            values.append(value)
            generations.append(0)
            return ID(place: values.count - 1, generation: 0)
        }
        let place = free.remove(at: number.map { $0 - 1 } ?? last)
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

    package func contains(_ id: ID) -> Bool { generations[id.place] == id.generation && values[id.place] != nil }

    /// The object that has a place now.
    @inlinable package func object(at place: Int) -> Value? { values.indices.contains(place) ? values[place] : nil }

    /// The name of the object that has a name's place now: that object, or another one that was given its memory.
    func successor(of id: ID) -> ID? {
        values[id.place] == nil ? nil : ID(place: id.place, generation: generations[id.place])
    }

    /// The object of a name that is known to have one.
    package subscript(id: ID) -> Value {
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

/// A queue of at most so many elements, in slots that are used over and over. It has a mistake.
struct BoundedQueue {
    private var slots: [Int]
    private var first = 0
    private var count = 0

    init(capacity: Int) { slots = Array(repeating: 0, count: capacity) }

    mutating func push(_ element: Int) {
        // The mistake: behind the last slot comes the first.
        slots[min(first + count, slots.count - 1)] = element
        count += 1
    }

    mutating func pop() -> Int {
        defer { (first, count) = ((first + 1) % slots.count, count - 1) }
        return slots[first]
    }
}

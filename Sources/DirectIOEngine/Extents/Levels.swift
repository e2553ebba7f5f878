/// A number for each level of a tree, from the root down; a tree of blocks of 4 KiB has six at most, one of tiny blocks
/// more.
struct Levels {
    private var numbers = InlineArray<16, Int>(repeating: 0)
    private(set) var count = 0

    subscript(level: Int) -> Int {
        get { numbers[level] }
        set { numbers[level] = newValue }
    }

    mutating func append(_ number: Int) {
        numbers[count] = number
        count += 1
    }

    /// Those down to a level.
    func prefix(through level: Int) -> Levels {
        var prefix = self
        prefix.count = level + 1
        return prefix
    }
}

/// How long things took: counted in classes that grow with the time, about six per cent wide, so that memory does not
/// grow with how much is counted.
public struct Histogram: Equatable, Sendable {
    private var counts = [Int](repeating: 0, count: 16 * 61)
    /// How many were counted.
    public private(set) var count = 0
    private var sum: UInt64 = 0
    /// The longest, in nanoseconds.
    public private(set) var most: UInt64 = 0

    /// Nothing.
    public init() {}

    /// Counts one.
    public mutating func add(nanoseconds: UInt64) {
        counts[Self.place(of: nanoseconds)] += 1
        count += 1
        sum &+= nanoseconds
        most = max(most, nanoseconds)
    }

    /// Adds what another one counted.
    public mutating func add(_ other: Histogram) {
        for place in counts.indices { counts[place] += other.counts[place] }
        count += other.count
        sum &+= other.sum
        most = max(most, other.most)
    }

    /// In nanoseconds; 0 when nothing was counted.
    public var mean: Double { count == 0 ? 0 : Double(sum) / Double(count) }

    /// At most how long a part of all took, in nanoseconds; exact to six per cent.
    ///
    /// - Parameter part: from 0 to 1.
    public func quantile(_ part: Double) -> UInt64 {
        let wanted = Int((Double(count) * part).rounded(.up))
        var seen = 0
        for (place, number) in counts.enumerated() where number > 0 {
            seen += number
            if seen >= wanted { return min(Self.end(of: place), most) }
        }
        return most
    }

    /// The classes that hold something: up to how many nanoseconds, and how many.
    public var classes: [(end: UInt64, count: Int)] {
        counts.enumerated().filter { $0.element > 0 }.map { (Self.end(of: $0.offset), $0.element) }
    }

    // Sixteen classes between a power of two and the next; below 16 one for each number.
    private static func place(of number: UInt64) -> Int {
        guard number >= 16 else { return Int(number) }
        let exponent = 63 - number.leadingZeroBitCount
        return 16 * (exponent - 3) + Int(number >> UInt64(exponent - 4)) - 16
    }

    private static func end(of place: Int) -> UInt64 {
        guard place >= 16 else { return UInt64(place) }
        let (exponent, step) = (place / 16 + 3, UInt64(place % 16))
        let end = (17 + step).multipliedReportingOverflow(by: 1 << UInt64(exponent - 4))
        return end.overflow ? .max : end.partialValue - 1
    }
}

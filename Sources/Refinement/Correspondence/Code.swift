import TransitionSystems

extension Enumeration {
    /// The position of the case, as ``ordinal``, without looking for it: enumerations without associated values are
    /// laid out in the order of their cases. ``Cells`` checks that.
    @inline(__always)
    var code: Int { MemoryLayout<Self>.size == 1 ? Int(unsafeBitCast(self, to: UInt8.self)) : 0 }

    /// Whether each case's code is its position.
    static var isCoded: Bool { zip(allCases, 0...).allSatisfy { $0.code == $1 } }
}

/// Says what fails, where something may, and which way things go that may go several ways.
public protocol Chance {
    /// Whether something fails, this time.
    ///
    /// - Parameter site: what may fail.
    mutating func fails(_ site: FaultSite) -> Bool

    /// A length or a place, of those that are possible.
    ///
    /// - Parameters:
    ///   - alternative: of what.
    ///   - most: the greatest that is possible, 1 at least.
    /// - Returns: from 1 to `most`.
    mutating func pick(_ alternative: Alternative, upTo most: Int) -> Int
}

/// What may go several ways, none of which is a failure.
public enum Alternative: String, Hashable, Sendable, CaseIterable {
    /// Blocks that one mapping call returns.
    case mapping
    /// Blocks of one bio.
    case bio
    /// Blocks that one round of a conversion marks written.
    case conversion
    /// Which of the free objects memory gives, the one that was freed last being the greatest.
    case object
}

/// What may fail.
public enum FaultSite: String, Hashable, Sendable, CaseIterable {
    /// Memory for the dio.
    case dioMemory = "dio-memory"
    /// Memory for an io_end.
    case ioEndMemory = "io_end-memory"
    /// Memory for the workqueue.
    case workqueueMemory = "workqueue-memory"
    /// Starting a journal handle.
    case handle
    /// A block for data (ENOSPC).
    case dataBlock = "data-block"
    /// A block for the extent tree.
    case treeBlock = "tree-block"
    /// Reading a block of the extent tree (EIO), where what asks for it fails.
    case treeRead = "tree-read"
    /// Reading a block of the extent tree, where what asks for it goes another way.
    case lookUp = "look-up"
    /// The quota (EDQUOT).
    case quota
    /// A page of the user's buffer (EFAULT).
    case userPage = "user-page"
    /// The device (EIO).
    case device
}

/// Nothing fails, and everything is as long as it can be.
public struct NoFaults: Chance, Sendable {
    /// Nothing fails.
    public init() {}

    /// Never.
    public mutating func fails(_ site: FaultSite) -> Bool { false }

    /// The greatest.
    public mutating func pick(_ alternative: Alternative, upTo most: Int) -> Int { most }
}

/// Fails at random, the same for the same seed, operation and number of earlier questions: however threads run.
public struct SeededFaults: Chance {
    private let rates: FaultRates
    private let picksLengths: Bool
    private var state: UInt64

    /// Faults of one operation.
    ///
    /// - Parameters:
    ///   - rates: how often each site fails.
    ///   - picksLengths: whether lengths are random too; otherwise everything is as long as it can be.
    public init(seed: UInt64, operation: UInt64, rates: FaultRates, picksLengths: Bool = false) {
        (self.rates, self.picksLengths) = (rates, picksLengths)
        state = mixed(seed &+ mixed(operation))
    }

    /// Whether the hash of what was asked so far says so.
    public mutating func fails(_ site: FaultSite) -> Bool {
        let rate = rates[site]
        guard rate > 0 else { return false }
        state = mixed(state)
        return Double(state >> 11) * 0x1p-53 < rate
    }

    /// As the hash of what was asked so far says.
    public mutating func pick(_ alternative: Alternative, upTo most: Int) -> Int {
        guard picksLengths, most > 1, alternative != .object else { return most }
        state = mixed(state)
        return 1 + Int(state % UInt64(most))
    }
}

/// How often each site fails, from 0 to 1.
public struct FaultRates: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    private var rates = [Double](repeating: 0, count: FaultSite.allCases.count)

    /// Nothing fails.
    public init() {}

    /// Those of a few sites; the others never fail.
    public init(dictionaryLiteral elements: (FaultSite, Double)...) {
        for (site, rate) in elements { self[site] = rate }
    }

    /// How often a site fails.
    public subscript(site: FaultSite) -> Double {
        get { rates[Self.place(of: site)] }
        set {
            precondition((0...1).contains(newValue), "\(newValue) of 1")
            rates[Self.place(of: site)] = newValue
        }
    }

    private static func place(of site: FaultSite) -> Int {
        switch site {
        case .dioMemory: 0
        case .ioEndMemory: 1
        case .workqueueMemory: 2
        case .handle: 3
        case .dataBlock: 4
        case .treeBlock: 5
        case .quota: 6
        case .userPage: 7
        case .device: 8
        case .treeRead: 9
        case .lookUp: 10
        }
    }
}

/// A hash of a number (the finalizer of SplitMix64).
func mixed(_ number: UInt64) -> UInt64 {
    var mixed = number &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
}

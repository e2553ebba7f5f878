import DirectIOEngine

/// What options of `endio run` say.
enum RunOption {
    static func positive(_ number: Int, _ option: String, most: Int) throws(CommandFailure) -> Int {
        guard (1...most).contains(number) else {
            throw .usage("'\(option)' must be from 1 to \(most), not \(number).")
        }
        return number
    }

    /// The operations of a mix, by the names that the option takes.
    private static let shares: [(name: String, path: any WritableKeyPath<OperationMix, Int> & Sendable)] = [
        ("async-write", \.asyncWrites), ("sync-write", \.syncWrites), ("read", \.reads),
        ("buffered-write", \.bufferedWrites), ("buffered-read", \.bufferedReads), ("fallocate", \.fallocates),
        ("truncate", \.truncates), ("punch", \.punches), ("sync", \.syncs),
    ]

    /// The parts of direct writes, by the names that the option takes.
    private static let parts: [(name: String, path: any WritableKeyPath<OperationMix, Double> & Sendable)] = [
        ("unaligned", \.unaligned), ("durable", \.durable), ("scattered", \.scattered),
    ]

    static var operationNames: String { shares.map(\.name).joined(separator: ", ") }
    static var partNames: String { parts.map(\.name).joined(separator: ", ") }
    static var siteNames: String { FaultSite.allCases.map(\.rawValue).joined(separator: ", ") }

    static func mix(_ text: String) throws(CommandFailure) -> OperationMix {
        var mix = OperationMix()
        if text == "mixed" { return mix }
        for share in shares { mix[keyPath: share.path] = 0 }
        for part in parts { mix[keyPath: part.path] = 0 }
        mix.mostBlocks = 1
        if text == "write" || text == "read" {
            if text == "write" { mix.asyncWrites = 1 } else { mix.reads = 1 }
            return mix
        }
        for (name, value) in try pairs(text, "--mix") {
            if let share = shares.first(where: { $0.name == name }) {
                guard let number = Int(value), (0...1_000_000).contains(number) else {
                    throw .usage("'--mix \(name)=\(value)': a share is a whole number.")
                }
                mix[keyPath: share.path] = number
            } else if let part = parts.first(where: { $0.name == name }) {
                mix[keyPath: part.path] = try rate(value, "--mix \(name)")
            } else {
                throw unknown("operation", name, known: shares.map(\.name) + parts.map(\.name))
            }
        }
        guard shares.contains(where: { mix[keyPath: $0.path] > 0 }) else {
            throw .usage("'--mix \(text)' asks for nothing: give at least one operation a share.")
        }
        return mix
    }

    static func faults(_ text: String) throws(CommandFailure) -> FaultRates {
        var rates: FaultRates = [:]
        for (name, value) in try pairs(text, "--faults") {
            let rate = try rate(value, "--faults \(name)")
            if name == "all" {
                for site in FaultSite.allCases { rates[site] = rate }
            } else if let site = FaultSite(rawValue: name) {
                rates[site] = rate
            } else {
                throw unknown("fault", name, known: FaultSite.allCases.map(\.rawValue) + ["all"])
            }
        }
        return rates
    }

    private static func rate(_ text: String, _ option: String) throws(CommandFailure) -> Double {
        guard let rate = Double(text), (0...1).contains(rate) else {
            throw .usage("'\(option)=\(text)': a rate is a number from 0 to 1.")
        }
        return rate
    }

    private static func pairs(_ text: String, _ option: String) throws(CommandFailure) -> [(String, String)] {
        var pairs: [(String, String)] = []
        for item in text.split(separator: ",") {
            let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2 else { throw .usage("'\(option) \(text)': '\(item)' does not say name=number.") }
            pairs.append((parts[0], parts[1]))
        }
        guard !pairs.isEmpty else { throw .usage("'\(option)' names nothing.") }
        return pairs
    }
}

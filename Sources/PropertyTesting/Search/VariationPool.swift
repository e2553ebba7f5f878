/// Runs worth varying: those that came closest to a target, and those that were the first to visit a state.
struct VariationPool: Sendable {
    private var best: [String: (score: Double, values: [UInt64])] = [:]
    private var discoverers: [[UInt64]] = []
    private var visited: Set<Int> = []
    private static let capacity = 512

    /// Takes note of a run that passed.
    mutating func consider(_ choices: Choices) {
        let observations = choices.observations
        for (name, score) in observations.scores where score > best[name]?.score ?? -.infinity {
            best[name] = (score, choices.record.values)
        }
        var isFirst = false
        for state in observations.states where visited.insert(state).inserted { isFirst = true }
        guard isFirst else { return }
        if discoverers.count == Self.capacity { discoverers.removeFirst(Self.capacity / 4) }
        discoverers.append(choices.record.values)
    }

    /// A variation of one of the runs, or nil, which asks for a run that is random from its beginning.
    mutating func variation(_ random: inout SeededGenerator) -> Variation? {
        guard !best.isEmpty || !discoverers.isEmpty, random.next() % 4 != 0 else { return nil }
        let targets = best.keys.sorted()
        let picksTarget = !targets.isEmpty && (discoverers.isEmpty || random.next() % 2 == 0)
        let values =
            if picksTarget {
                best[targets[Int(random.next(through: UInt64(targets.count - 1)))]]!.values
            } else {
                // Later discoveries lie deeper.
                discoverers[
                    max(
                        Int(random.next(through: UInt64(discoverers.count - 1))),
                        Int(random.next(through: UInt64(discoverers.count - 1))))]
            }
        let other = discoverers.isEmpty ? values : discoverers[Int(random.next(through: UInt64(discoverers.count - 1)))]
        return Variation(of: values, and: other, &random)
    }
}

/// Choices like those of an earlier run.
struct Variation: Sendable {
    private(set) var values: [UInt64]

    /// Changes a few choices: another number, some left out, some twice, the rest drawn anew or taken from another run.
    init(of original: [UInt64], and other: [UInt64], _ random: inout SeededGenerator) {
        values = original
        for _ in 0...random.next(through: 2) where !values.isEmpty {
            let place = Int(random.next(through: UInt64(values.count - 1)))
            let count = min(Int(1 + random.next(through: 7)), values.count - place)
            switch random.next(through: 7) {
            case 0: values[place] = random.next(through: 3)
            // Near and far: steps of every order of magnitude.
            case 1, 5: values[place] += min(1 << random.next(through: 24), .max - values[place])
            case 6: values[place] -= min(1 << random.next(through: 24), values[place])
            case 2: values.removeSubrange(place..<place + count)
            case 3: values.insert(contentsOf: values[place..<place + count], at: place)
            case 4: values.removeSubrange(place...)
            default: values.replaceSubrange(place..., with: other.dropFirst(place))
            }
        }
    }
}

import DirectIOEngine
import PropertyTesting

/// The choices of one run, for all who draw some.
final class Draws {
    var choices: Choices

    init(_ choices: Choices) { self.choices = choices }
}

/// What fails, by the rates that a scenario sets.
final class ScenarioFaults: Chance {
    private let draws: Draws
    private let varies: Bool
    private var rates: [FaultSite: Rate] = [:]
    /// Whether the device fails whatever its rate is.
    var failsDevice = false

    /// - Parameter varies: whether what may go several ways goes in any; otherwise everything is as long as it can be.
    init(_ draws: Draws, varies: Bool) { (self.draws, self.varies) = (draws, varies) }

    func set(_ site: FaultSite, _ rate: Rate) { rates[site] = rate }

    func fails(_ site: FaultSite) -> Bool {
        if site == .device, failsDevice { return true }
        switch rates[site] ?? .never {
        case .never: return false
        case .always: return true
        case .once:
            rates[site] = .never
            return true
        case .oneIn(let number):
            let most = UInt64(number - 1)
            return draws.choices.draw(through: most) == most
        }
    }

    func pick(_ alternative: Alternative, upTo most: Int) -> Int {
        guard varies, most > 1, alternative == .mapping || alternative == .bio else { return most }
        let less = draws.choices.draw(through: UInt64(most - 1)) { random in
            random.next(through: 3) == 0 ? random.next(through: UInt64(most - 1)) : 0
        }
        return most - Int(less)
    }
}

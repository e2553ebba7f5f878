import TransitionSystems

/// A small generator, the same numbers for the same seed everywhere (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

enum Colour: String, Enumeration { case red, green, blue }
enum Peg: IndexSort {}

/// Random models of some hundred states over truth values, integers on both sides of zero, an enumeration, and cells
/// indexed by a sort of two elements.
struct RandomModel {
    private static let flag = variable("flag", initially: false)
    private static let low = variable("low", in: -3...1, initially: 0)
    private static let high = variable("high", in: 2...6, initially: 4)
    private static let colour = variable("colour", initially: Colour?.none)
    private static let raised = Relation<Peg>("raised", initially: false)
    private static let actor = Actor("someone")

    private var random: SeededGenerator

    private init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// The model of a seed.
    static func ground(seed: UInt64) throws -> GroundModel {
        var maker = RandomModel(seed: seed)
        return try GroundModel(Model(maker.system()), scope: Scope("random", sizes: ["Peg": 2]))
    }

    private mutating func system() -> TransitionSystem {
        let actions = (0..<4).map { action("act\($0)") }
        let finished = formula(2)
        let sometimesFalse = formula(3)
        return TransitionSystem(
            "random", variables: [Self.flag, Self.low, Self.high, Self.colour, Self.raised], actors: [Self.actor],
            actions: actions,
            properties: [
                .invariant("first", "") { sometimesFalse || Self.low < 1 },
                .invariant("second", "") { Self.low + Self.high < 7 },
                .invariant("third", "") { Self.high - Self.low != 8 },
                .step("fourth", "") { Self.low.next <= Self.low + 1 || Self.flag.next },
                .sometimes("fifth", "") { Self.colour.is(.blue) && Self.high == 6 },
                .invariant("always", "") { Self.flag || !Self.flag },
            ]
        ) { finished }
    }

    private mutating func action(_ name: String) -> Action {
        let (guardLine, condition, other) = (formula(2), formula(1), formula(2))
        let sum = number(2)
        let (staysLow, staysHigh) = (Bool.random(using: &random), Int.random(in: 0..<6, using: &random) > 0)
        let (newFlag, newColour) = (formula(2), Colour.allCases.randomElement(using: &random)!)
        let delta = Int.random(in: -2...2, using: &random)
        return Action(name, Parameter<Peg>("p"), by: Self.actor) { p in
            require(guardLine || Self.raised[p], "a random reason")
            when(condition) {
                Self.low <- Self.clamp(sum, -3, 1, staysLow, otherwise: Self.low)
                Self.raised[p] <- !Self.raised[p]
            } otherwise: {
                Self.high
                    <- Self.clamp(
                        Self.high + Term(integerLiteral: delta), 2, 6, staysHigh, otherwise: Self.high)
                Self.colour <- newColour
            }
            when(other) { Self.flag <- newFlag }
        }
    }

    private static func clamp(
        _ value: Term<Int>, _ lower: Int, _ upper: Int, _ clamps: Bool, otherwise: Term<Int>
    ) -> Term<Int> {
        guard clamps else { return ifThenElse(value < Term(integerLiteral: lower), otherwise, value) }
        let fits = value >= Term(integerLiteral: lower) && value <= Term(integerLiteral: upper)
        return ifThenElse(fits, value, otherwise)
    }

    private mutating func formula(_ depth: Int) -> Term<Bool> {
        switch Int.random(in: 0..<(depth == 0 ? 4 : 8), using: &random) {
        case 0: return Self.flag
        case 1: return Self.colour.is(Colour.allCases.randomElement(using: &random)!)
        case 2: return exists("q", in: Peg.self) { q in Self.raised[q] }
        case 3: return number(1) < number(1)
        case 4: return !formula(depth - 1)
        case 5: return formula(depth - 1) && formula(depth - 1)
        case 6: return formula(depth - 1) <=> formula(depth - 1)
        default: return ifThenElse(formula(depth - 1), formula(depth - 1), formula(depth - 1))
        }
    }

    /// Each leaf is a sum, since validation sees, and refuses, a variable beside a number out of its range.
    private mutating func number(_ depth: Int) -> Term<Int> {
        switch Int.random(in: 0..<(depth == 0 ? 3 : 6), using: &random) {
        case 0: return Self.low + 0
        case 1: return Self.high + 0
        case 2: return 0 + Term(integerLiteral: Int.random(in: -3...3, using: &random))
        case 3: return number(depth - 1) + number(depth - 1)
        case 4: return number(depth - 1) - number(depth - 1)
        default: return count("q", in: Peg.self) { q in Self.raised[q] } + number(depth - 1)
        }
    }
}

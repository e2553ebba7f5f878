import TransitionSystems

/// Numbers that follow from a seed.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 &+ 1 }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
        return z ^ z >> 31
    }
}

enum Item: IndexSort {}

enum Colour: String, Enumeration {
    case red, green, blue
}

/// Writes small models by chance: every kind of expression, update and property.
struct RandomModel {
    private var random: SeededGenerator
    private let level = variable("level", in: -1...5, initially: 0)
    private let mode = variable("mode", initially: Colour.red)
    private let wide = variable("wide", in: 0...200, initially: 7)
    private let flag: Indexed<Item, Bool>
    private let colour = Indexed<Item, Colour>("colour", initially: .red)
    private let stock = Indexed<Item, Int>("stock", in: 0...3, initially: 1)
    private let owns = Indexed2<Item, Item, Bool>("owns")
    private let reachesFar: Bool

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
        flag = Indexed<Item, Bool>("flag", initially: seed % 3 == 0 ? nil : false)
        reachesFar = seed % 4 == 1
    }

    private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

    // MARK: Expressions

    private mutating func number(_ items: [Term<Item>], _ depth: Int, next: Bool) -> Term<Int> {
        let item = items[below(items.count)]
        switch below(depth > 0 ? 8 : 4) {
        case 0: return next && below(2) == 0 ? level.next : level
        case 1: return next && below(2) == 0 ? stock[item].next : stock[item]
        case 2: return Term(integerLiteral: below(4))
        case 3: return reachesFar ? wide : level
        case 4:
            return number(items, depth - 1, next: next) + number(items, depth - 1, next: next)
        case 5:
            return number(items, depth - 1, next: next) - number(items, depth - 1, next: next)
        case 6:
            let condition = truth(items, depth - 1, next: next)
            return ifThenElse(condition, number(items, depth - 1, next: next), number(items, depth - 1, next: next))
        default:
            var copy = self
            let result = count("c", in: Item.self) { c in
                copy.truth(items + [c], 0, next: next)
            }
            self = copy
            return result
        }
    }

    private mutating func truth(_ items: [Term<Item>], _ depth: Int, next: Bool) -> Term<Bool> {
        let item = items[below(items.count)]
        let other = items[below(items.count)]
        switch below(depth > 0 ? 12 : 5) {
        case 0: return next && below(2) == 0 ? flag[item].next : flag[item]
        case 1: return (next && below(2) == 0 ? colour[item].next : colour[item]).is(Colour.allCases[below(3)])
        case 2: return next && below(2) == 0 ? owns[item, other].next : owns[item, other]
        case 3: return mode.isNot(Colour.allCases[below(3)])
        case 4: return colour[item] == (next && below(2) == 0 ? colour[other].next : mode)
        case 5: return !truth(items, depth - 1, next: next)
        case 6: return truth(items, depth - 1, next: next) && truth(items, depth - 1, next: next)
        case 7: return truth(items, depth - 1, next: next) || truth(items, depth - 1, next: next)
        case 8: return number(items, depth - 1, next: next) < number(items, depth - 1, next: next)
        case 9: return number(items, depth - 1, next: next) == number(items, depth - 1, next: next)
        case 10: return truth(items, depth - 1, next: next) ==> truth(items, depth - 1, next: next)
        default:
            var copy = self
            let isUniversal = below(2) == 0
            let body: (Term<Item>) -> [Expression] = { c in [copy.truth(items + [c], depth - 1, next: next).expression]
            }
            let result = isUniversal ? forAll("c", in: Item.self, body) : exists("c", in: Item.self, body)
            self = copy
            return result
        }
    }

    // MARK: Actions and properties

    /// A value that stays in a range, unless the model is one that may leave it.
    private mutating func bounded(_ value: Term<Int>, _ low: Int, _ high: Int) -> Term<Int> {
        // A sum, since validation refuses a variable beside a number out of its range.
        let (value, low, high) = (value + 0, Term<Int>(integerLiteral: low), Term<Int>(integerLiteral: high))
        return ifThenElse(value < low, low, ifThenElse(high < value, high, value))
    }

    private func line(@ActionBuilder _ body: () -> [Line]) -> [Line] { body() }

    private mutating func lines(_ r: Term<Item>, _ q: Term<Item>) -> [Line] {
        var lines: [Line] = []
        for _ in 0..<1 + below(2) { lines.append(require(truth([r, q], 2, next: false), "by chance")) }
        if below(2) == 0 { lines.append(require(colour[r].is(Colour.allCases[below(3)]), "by chance")) }
        if below(2) == 0 { lines += line { colour[r] <- .constant(Colour.allCases[below(3)]) } }
        if below(3) == 0 { lines += line { mode <- ifThenElse(truth([r, q], 1, next: false), colour[q], mode) } }
        if below(2) == 0 { lines += line { flag[r] <- truth([r, q], 2, next: false) } }
        if below(3) == 0 { lines += line { owns[r, q] <- truth([r, q], 1, next: false) } }
        switch below(4) {
        case 0: lines += line { stock[r] <- bounded(number([r, q], 2, next: false), 0, 3) }
        case 1:
            lines.append(require(stock[r] < 3, "room"))
            lines += line { stock[r] <- stock[r] + 1 }
        case 2: lines += line { when(stock[r] > 0) { stock[r] <- stock[r] - 1 } }
        default: break
        }
        if below(3) == 0 { lines += line { level <- bounded(number([r, q], 2, next: false), -1, 5) } }
        if reachesFar, below(2) == 0 { lines += line { wide <- bounded(wide + number([r], 1, next: false), 0, 20) } }
        return lines
    }

    /// The model of a seed, with two items, or nil where its quantifiers form a cycle, which validation refuses.
    static func ground(seed: UInt64, unsafe: Bool = false, progress: Bool = false) throws -> GroundModel? {
        var random = RandomModel(seed: seed)
        do {
            return try GroundModel(
                Model(random.system(unsafe: unsafe, progress: progress)), scope: Scope("chance", sizes: ["Item": 2]))
        } catch let invalid as InvalidModel where invalid.errors.allSatisfy({ $0.message.contains("form a cycle") }) {
            return nil
        }
    }

    mutating func system(unsafe: Bool = false, progress: Bool = false) -> TransitionSystem {
        let actor = Actor("someone")
        var copy = self
        var actions: [Action] = (0..<3 + below(3)).map { position in
            Action("a\(position)", Parameter<Item>("r"), Parameter<Item>("q"), by: actor) { r, q in
                copy.lines(r, q)
            }
        }
        if unsafe {
            actions.append(
                Action("overflow", Parameter<Item>("r"), by: actor) { r in
                    require(flag[r], "the flag is set")
                    stock[r] <- stock[r] + 1
                })
        }
        var properties: [Property] = []
        for position in 0..<4 {
            properties.append(
                .invariant("i\(position)", "by chance") {
                    forAll("x", in: Item.self) { x in copy.truth([x], 2, next: false) || copy.truth([x], 2, next: false)
                    }
                })
            properties.append(
                .sometimes("s\(position)", "by chance") {
                    exists("x", in: Item.self) { x in copy.truth([x], 2, next: false) && copy.truth([x], 2, next: false)
                    }
                })
            properties.append(
                .step("t\(position)", "by chance") {
                    forAll("x", in: Item.self) { x in copy.truth([x], 2, next: true) || copy.truth([x], 2, next: true) }
                })
        }
        if progress {
            for position in actions.indices { actions[position].fairness = Fairness.allCases[copy.below(3)] }
            properties = (0..<3).map { position in
                .leadsTo(
                    "p\(position)", "by chance", forEach: "x", in: Item.self,
                    cause: { x in copy.truth([x], 1, next: false) }, effect: { x in copy.truth([x], 2, next: false) })
            }
        }
        self = copy
        return TransitionSystem(
            "chance", variables: [level, mode, wide, flag, colour, stock, owns], actors: [actor], actions: actions,
            properties: properties
        ) {
            mode.is(.blue)
        }
    }
}

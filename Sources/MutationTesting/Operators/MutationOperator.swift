/// A way to make one small mistake in a protocol.
public enum MutationOperator: String, Sendable, CaseIterable, Codable {
    case dropGuard = "drop-guard"
    case negateGuard = "negate-guard"
    case dropUpdate = "drop-update"
    case negateCondition = "negate-condition"
    case forceCondition = "force-condition"
    case negate
    case dropPart = "drop-part"
    case weakenComparison = "weaken-comparison"
    case strengthenComparison = "strengthen-comparison"
    case changeQuantifier = "change-quantifier"
    case changeSign = "change-sign"
    case changeRule = "change-rule"
    case changeCase = "change-case"
    case swapSteps = "swap-steps"
    case changeContext = "change-context"
    case changeActor = "change-actor"
    case changeFault = "change-fault"

    /// One sentence: what the operator does.
    public var summary: String {
        switch self {
        case .dropGuard: "a guard line is left out"
        case .negateGuard: "a guard line asks for the opposite"
        case .dropUpdate: "an update is left out"
        case .negateCondition: "what a 'when' guards happens elsewhere, and only there"
        case .forceCondition: "a condition of a 'when' or of a chosen value always holds, or never"
        case .negate: "a truth value inside a condition or a new value is turned round"
        case .dropPart: "one part of a conjunction, disjunction or implication is left out"
        case .weakenComparison: "a comparison of what has an order admits one case more"
        case .strengthenComparison: "a comparison of what has an order admits one case less"
        case .changeQuantifier: "what is asked of all is asked of one, or the other way round"
        case .changeSign: "a sum becomes a difference, or the other way round"
        case .changeRule: "a test of the protocol's own decisions, such as its error rule, comes out the other way"
        case .changeCase: "an update sets another case: another context, another performer"
        case .swapSteps: "two steps that follow each other change places"
        case .changeContext: "the step runs in another context"
        case .changeActor: "another actor takes the step"
        case .changeFault: "the step belongs to another class of failures, or to none"
        }
    }
}

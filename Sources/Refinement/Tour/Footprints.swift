import StateExploration
import TransitionSystems

/// What each step of the model touches, so that it is known which may change places.
struct Footprints: Sendable {
    private typealias Bits = SIMD8<UInt64>

    private let reads: [Bits]
    private let writes: [Bits]
    /// Whether a step may depend on where extents begin, or change that, where the model does not say so.
    private let isOfExtents: [Bool]

    init(_ instance: AgreementInstance) {
        let (stepper, ground) = (instance.stepper, instance.stepper.model)
        isOfExtents = instance.steps.map { step in
            !instance.showsExtents && (step.run != nil && !step.beginsTask || step.name == "check_overwrite")
        }
        func bits(_ cells: some Sequence<Int>) -> Bits {
            cells.reduce(into: Bits.zero) { $0[stepper.places[$1].word] |= stepper.places[$1].mask }
        }
        let actions = stepper.actions.map { ground.actions[$0] }
        reads = actions.map { action in
            (action.guards.map(\.condition) + action.updates.map(\.value)).reduce(into: Bits.zero) {
                $0 |= bits(ground.arena.support(of: $1))
            }
        }
        writes = actions.map { bits($0.updates.map(\.cell)) }
    }

    /// Whether two steps can change places without a difference: neither changes what the other looks at or changes.
    func areIndependent(_ a: Int32, _ b: Int32) -> Bool {
        let (a, b) = (Int(a), Int(b))
        guard !isOfExtents[a] || !isOfExtents[b] else { return false }
        return (reads[a] | writes[a]) & writes[b] == .zero && reads[b] & writes[a] == .zero
    }
}

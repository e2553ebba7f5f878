import TransitionSystems

@testable import SymbolicProof

/// Tasks that wait for one lock and let go of it: a protocol whose runs end, at any size.
enum Errands {
    enum Task: IndexSort {}
    enum Place: String, Enumeration { case idle, waiting, holding, done }

    static let place = Indexed<Task, Place>("place", initially: .idle, "where the task is")
    static let holds = Relation<Task>("holds", initially: false, "the task has the lock")
    private static let worker = Actor("worker")

    /// What goes wrong.
    enum Defect {
        /// A task is done and has the lock still.
        case neverReleases
        /// A task may let go of the lock and wait again.
        case mayGiveUp
    }

    static func model(_ defect: Defect? = nil) throws -> AnySizeModel {
        var actions = [
            Action("begin", Parameter<Task>("t"), by: worker, fairness: .none) { t in
                require(place[t].is(.idle), "the task is idle")
                place[t] <- .waiting
            },
            Action("take", Parameter<Task>("t"), by: worker) { t in
                require(place[t].is(.waiting), "the task waits")
                require(forAll("u", in: Task.self) { u in !holds[u] }, "the lock is free")
                place[t] <- .holding
                holds[t] <- true
            },
            Action("finish", Parameter<Task>("t"), by: worker) { t in
                require(place[t].is(.holding), "the task has the lock")
                place[t] <- .done
                holds[t] <- Term(booleanLiteral: defect == .neverReleases)
            },
        ]
        if defect == .mayGiveUp {
            actions.append(
                Action("give_up", Parameter<Task>("t"), by: worker, fairness: .none) { t in
                    require(place[t].is(.holding), "the task has the lock")
                    place[t] <- .waiting
                    holds[t] <- false
                })
        }
        return try AnySizeModel(
            Model(
                TransitionSystem(
                    "errands", variables: [place, holds], actors: [worker], actions: actions, properties: [everyTaskEnds]
                ) {
                    forAll("t", in: Task.self) { t in place[t].is(.idle, .done) }
                }))
    }

    /// What must happen in the end.
    static let everyTaskEnds = Property.leadsTo(
        "every-task-ends", "a task that began is done in the end", forEach: "t", in: Task.self,
        cause: { t in place[t].isNot(.idle) }, effect: { t in place[t].is(.done) })

    /// What the claim needs: whoever has the lock is about to let go of it.
    static func lemma(_ model: AnySizeModel) throws -> [Conjunct] {
        let property = Property.invariant("holder-place", "whoever has the lock is there") {
            forAll("t", in: Task.self) { t in holds[t] ==> place[t].is(.holding) }
        }
        guard case .invariant(let formula) = property.kind else { return [] }
        return try Conjunct.all(of: property.id, formula, in: model)
    }
}

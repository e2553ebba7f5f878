import EndioCommand
import TransitionSystems

enum Task: IndexSort {}
enum Place: String, Enumeration { case holding, dropping, done }

let place = Indexed<Task, Place>("place", initially: .holding)
let seen = Indexed<Task, Int>("seen", in: 0...2, initially: 0)
let count = variable("count", in: 0...2, initially: 2)
let task = Actor("task")

/// Two tasks drop their references to one object; each reads the count, and then writes what it read, less one.
let careless = TransitionSystem(
    "reference-count", variables: [place, seen, count], actors: [task],
    actions: [
        Action("read_count", Parameter<Task>("t"), by: task) { t in
            require(place[t].is(.holding), "the task holds a reference")
            seen[t] <- count
            place[t] <- .dropping
        },
        Action("write_count", Parameter<Task>("t"), by: task) { t in
            require(place[t].is(.dropping), "the task has read the count")
            when(seen[t] > 0) { count <- seen[t] - 1 }
            place[t] <- .done
        },
    ],
    properties: [
        .invariant("no-leak", "when all tasks are done the count is 0") {
            forAll("t", in: Task.self) { t in place[t].is(.done) } ==> (count == 0)
        }
    ]
) {
    forAll("t", in: Task.self) { t in place[t].is(.done) }
}

EndioCommand.runOnly(
    in: [ScopeFamily("tasks", rungs: [Scope("tasks@2", sizes: ["Task": 2])], properties: ["no-leak", "no-deadlock"])]
) {
    // The same with one step for both: an atomic decrement.
    let atomic = try careless.removing(action: "read_count").replacing(
        Action("write_count", Parameter<Task>("t"), by: task) { t in
            require(place[t].is(.holding), "the task holds a reference")
            when(count > 0) { count <- count - 1 }
            place[t] <- .done
        })
    return [
        ProtocolVersion(id: "careless", title: "read, then write", system: careless),
        ProtocolVersion(id: "atomic", title: "an atomic decrement", system: atomic),
    ]
}

// A user's program whose versions each contain one mistake that only validation sees.
import DirectIOModel
import EndioCommand
import TransitionSystems

/// An element taken out of the quantifier that binds it.
func stray() -> Term<Request> {
    var element: Term<Request>?
    func keep(_ q: Term<Request>) -> Term<Bool> {
        element = q
        return State.submitError[q]
    }
    _ = forAll("q", in: Request.self) { q in keep(q) }
    return element!
}

func version(_ id: String, _ action: Action) throws -> ProtocolVersion {
    try DirectIO.version("seed").derived(as: id, title: "a mistake") { version in
        version.system = try version.system.adding(action)
    }
}

EndioCommand.run(adding: [
    try version(
        "sort-error",
        Action("stop", Parameter<Request>("r"), by: Actors.completion) { r in
            // Lines built from the tree rather than in the language are not checked by the compiler.
            Line.update(
                cell: State.completion[r].expression, value: .true, SourceLocation(file: #fileID, line: #line))
        }),
    try version(
        "unbound-variable",
        Action("stop", Parameter<Request>("r"), by: Actors.completion) { r in
            require(State.completion[stray()].is(.endIO), "completion is at end_io")
        }),
    try version(
        "double-update",
        Action("stop", Parameter<Request>("r"), by: Actors.completion) { r in
            State.completion[r] <- .putting
            State.completion[r] <- .endIO
        }),
])

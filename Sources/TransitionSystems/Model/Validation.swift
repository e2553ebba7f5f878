/// Finds what is wrong with a protocol before anything runs.
struct Validation {
    let system: TransitionSystem
    var diagnostics: [Diagnostic] = []

    init(_ system: TransitionSystem) {
        self.system = system
    }

    func run() -> [Diagnostic] { diagnostics }
}

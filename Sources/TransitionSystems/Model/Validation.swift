/// Finds what is wrong with a protocol before anything runs.
///
/// One pass over each kind of declaration. Every finding says where, what is wrong and what to do; a mistake in a helper
/// that several actions call is reported once.
struct Validation {
    let system: TransitionSystem
    private(set) var diagnostics: [Diagnostic] = []
    private var reported: Set<Diagnostic> = []

    init(_ system: TransitionSystem) {
        self.system = system
    }

    /// All findings, in the order of the protocol's lists.
    mutating func run() -> [Diagnostic] {
        checkNames()
        checkDeclarations()
        for action in system.actions { check(action) }
        for part in system.extensions { check(part) }
        for property in system.properties + system.lemmas { check(property) }
        checkFormulas()
        checkDoubleAssignments(in: system.actions)
        let hasErrors = !diagnostics.isEmpty
        checkSortGraph()
        if !hasErrors { checkUses() }
        return diagnostics
    }

    /// What is wrong with some of the actions, and with what parts add to them.
    mutating func run(on names: Set<String>) -> [Diagnostic] {
        let actions = system.actions.filter { names.contains($0.name) }
        for action in actions { check(action) }
        for part in system.extensions where names.contains(part.action) { check(part) }
        checkDoubleAssignments(in: actions)
        return diagnostics
    }

    /// Reports a mistake.
    mutating func error(_ message: String, at location: SourceLocation) {
        report(Diagnostic(severity: .error, message: message, location: location))
    }

    /// Reports something that works and is probably not meant.
    mutating func warning(_ message: String, at location: SourceLocation) {
        report(Diagnostic(severity: .warning, message: message, location: location))
    }

    private mutating func report(_ diagnostic: Diagnostic) {
        if reported.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
    }
}

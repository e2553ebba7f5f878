import CZ3

/// Limits and choices of a solver, set when it is made. A limit that is nil doesn't limit.
///
/// Of these, ``Z3Solver/setLimits(timeoutMilliseconds:resourceLimit:)`` changes the two that Z3 4.8.12 takes up
/// between checks; the others it takes up early, or, depending on the solver, not at all.
public struct Z3Options: Hashable, Sendable {
    /// The longest time that one check may take.
    public var timeoutMilliseconds: Int?

    /// How much memory Z3 may hold, **in all contexts of the process**, when this solver's search looks.
    ///
    /// Z3 4.8.12 counts memory for the process and has no account per solver. This is its parameter `max_memory`,
    /// which the search itself looks at and answers with ``Z3Answer/Reason/memoryLimit``; other solvers may go on.
    /// Z3's global `memory_max_size` is not offered: beyond it any call in any thread fails, so it can't be relied
    /// on to leave the other contexts in order.
    ///
    /// A solver may also meet it when it takes an assertion or opens a layer, which then throws an error of code
    /// ``Z3Error/Code/memory``. A solver that has met it may go on saying so: make another one.
    public var memoryLimitMegabytes: Int?

    /// How many of Z3's own units of work one check may take: a limit that doesn't depend on the machine's speed.
    public var resourceLimit: Int?

    /// The seed of the search's random choices.
    public var randomSeed: Int

    /// Whether unsat cores are shrunk until no element can be left out, which takes more checks.
    public var minimizesCores: Bool

    /// No limits and seed 0, unless said otherwise.
    public init(
        timeoutMilliseconds: Int? = nil, memoryLimitMegabytes: Int? = nil, resourceLimit: Int? = nil,
        randomSeed: Int = 0, minimizesCores: Bool = false
    ) {
        self.timeoutMilliseconds = timeoutMilliseconds
        self.memoryLimitMegabytes = memoryLimitMegabytes
        self.resourceLimit = resourceLimit
        self.randomSeed = randomSeed
        self.minimizesCores = minimizesCores
    }
}

extension Z3Context {
    /// The options as Z3's parameters.
    func parameters(for options: Z3Options) throws(Z3Error) -> Reference<ParametersKind> {
        let parameters = try parameters(
            timeoutMilliseconds: options.timeoutMilliseconds, resourceLimit: options.resourceLimit)
        if let limit = options.memoryLimitMegabytes { try set("max_memory", limit, in: parameters) }
        try set("random_seed", options.randomSeed, in: parameters)
        try set("core.minimize", options.minimizesCores, in: parameters)
        // Z3 would take the process's SIGINT for itself during a check. The program decides what that means.
        try set("ctrl_c", false, in: parameters)
        return parameters
    }

    /// The limits that can change from check to check, both given, so that they replace those set before.
    func parameters(timeoutMilliseconds: Int?, resourceLimit: Int?) throws(Z3Error) -> Reference<ParametersKind> {
        let parameters = try adopt(Z3_mk_params(raw), as: ParametersKind.self, Z3Options.attempted)
        if let timeoutMilliseconds {
            try set("timeout", timeoutMilliseconds, in: parameters)
        } else {
            Z3_params_set_uint(raw, parameters.raw, symbol("timeout"), .max)
        }
        // To Z3, 0 means no limit.
        try set("rlimit", resourceLimit.map { $0 == 0 ? 1 : $0 } ?? 0, in: parameters)
        return parameters
    }

    private func set(_ name: String, _ value: Int, in parameters: Reference<ParametersKind>) throws(Z3Error) {
        let number = try natural(value, "\(Z3Options.attempted) ('\(name)')")
        withExtendedLifetime(parameters) { Z3_params_set_uint(raw, parameters.raw, symbol(name), number) }
        try check(Z3Options.attempted)
    }

    private func set(_ name: String, _ value: Bool, in parameters: Reference<ParametersKind>) throws(Z3Error) {
        withExtendedLifetime(parameters) { Z3_params_set_bool(raw, parameters.raw, symbol(name), value) }
        try check(Z3Options.attempted)
    }
}

extension Z3Options {
    static var attempted: String { "set a solver's options" }
}

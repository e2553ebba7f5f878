import CZ3

/// Limits and choices of a solver. A limit that is nil doesn't limit.
public struct Z3Options: Hashable, Sendable {
    /// The longest time that one check may take.
    public var timeoutMilliseconds: Int?

    /// How much memory Z3 may hold, **in all contexts of the process**, when this solver's search looks.
    ///
    /// Z3 4.8.12 counts memory for the process and has no account per solver. This is its parameter `max_memory`,
    /// which the search itself looks at and answers with ``Z3Answer/Reason/memoryLimit``; other solvers may go on.
    /// Z3's global `memory_max_size` is not offered: beyond it any call in any thread fails, so it can't be relied
    /// on to leave the other contexts in order.
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
    /// The options as Z3's parameters, each given a value, so that they replace all those set before.
    func parameters(for options: Z3Options) throws(Z3Error) -> Reference<ParametersKind> {
        let parameters = try adopt(Z3_mk_params(raw), as: ParametersKind.self, Z3Options.attempted)
        try set("timeout", options.timeoutMilliseconds, unlimited: .max, in: parameters)
        try set("max_memory", options.memoryLimitMegabytes, unlimited: .max, in: parameters)
        try set("rlimit", options.resourceLimit.map { $0 == 0 ? 1 : $0 }, unlimited: 0, in: parameters)
        try set("random_seed", options.randomSeed, unlimited: 0, in: parameters)
        try set("core.minimize", options.minimizesCores, in: parameters)
        // Z3 would take the process's SIGINT for itself during a check. The program decides what that means.
        try set("ctrl_c", false, in: parameters)
        return parameters
    }

    private func set(
        _ name: String, _ value: Int?, unlimited: UInt32, in parameters: Reference<ParametersKind>
    ) throws(Z3Error) {
        var number = unlimited
        if let value { number = try natural(value, "\(Z3Options.attempted) ('\(name)')") }
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

import CZ3

extension Z3Solver {
    /// Whether all assertions, and the assumptions for this check only, can hold together.
    ///
    /// Assumptions are Boolean; literals (a constant or its negation) are the cheap ones. A limit or an interrupt is an
    /// ``Z3Answer/unknown(_:)``; what throws is a mistake in what was asked.
    public func check(assuming assumptions: [Z3Term] = []) throws(Z3Error) -> Z3Answer {
        lastAnswer = nil
        let start = ContinuousClock.now
        let verdict = context.interruption.checking {
            context.lend(assumptions) { Z3_solver_check_assumptions(context.raw, raw, $0, $1) }
        }
        let answer: Z3Answer =
            switch verdict {
            case nil: .unknown(.interrupted)
            case Z3_L_TRUE: .satisfiable
            case Z3_L_FALSE: .unsatisfiable
            default: .unknown(try reasonUnknown(elapsed: ContinuousClock.now - start))
            }
        lastAnswer = answer
        return answer
    }

    /// Why the check just made has no answer. Throws if it was because of a mistake in what was asked.
    ///
    /// Z3's solvers often say no more than "canceled" or "unknown" of an interrupt, a time-out and a resource limit
    /// alike, so what such a word means is told from what was in force.
    private func reasonUnknown(elapsed: Duration) throws(Z3Error) -> Z3Answer.Reason {
        if Z3_get_error_code(context.raw) != Z3_OK {
            let error = context.failure("check the assertions")
            // Once it works incrementally, Z3 reports its memory limit as an error.
            guard error.code == .memory else { throw error }
            return .memoryLimit
        }
        let words = Z3_solver_get_reason_unknown(context.raw, raw).map { String(cString: $0) } ?? ""
        if words.contains(Z3Error.memoryWords) { return .memoryLimit }
        switch words {
        case "max. resource limit exceeded":
            return .resourceLimit
        case "timeout", "canceled", "sat.canceled", "interrupted", "unknown", "no reason given":
            if context.interruption.isRequested { return .interrupted }
            if let limit = options.timeoutMilliseconds, words == "timeout" || elapsed >= .milliseconds(limit) {
                return .timeout(milliseconds: limit)
            }
            return options.resourceLimit == nil ? .incomplete(words) : .resourceLimit
        default:
            return .incomplete(words)
        }
    }

    /// Tracking literals and assumptions that can't hold together with the other assertions, in no special order.
    ///
    /// Throws unless the last thing this solver did was to answer ``Z3Answer/unsatisfiable``.
    public func unsatCore() throws(Z3Error) -> [Z3Term] {
        let attempted = "read an unsat core"
        guard lastAnswer == .unsatisfiable else {
            throw Z3Error(.usage, attempted: attempted, reason: "the solver has not just answered 'unsatisfiable'")
        }
        let vector = try context.adopt(
            Z3_solver_get_unsat_core(context.raw, raw), as: VectorKind.self, attempted)
        return try context.terms(of: vector, attempted)
    }

    /// Values under which the assertions and assumptions hold. It stays valid when the solver goes on.
    ///
    /// Throws unless the last thing this solver did was to answer ``Z3Answer/satisfiable``.
    public func model() throws(Z3Error) -> Z3Model {
        let attempted = "read a model"
        guard lastAnswer == .satisfiable else {
            throw Z3Error(.usage, attempted: attempted, reason: "the solver has not just answered 'satisfiable'")
        }
        return Z3Model(try context.adopt(Z3_solver_get_model(context.raw, raw), as: ModelKind.self, attempted))
    }
}

extension Z3Solver {
    /// What Z3 counted in its checks, by its own names, which differ between its solvers.
    public func statistics() throws(Z3Error) -> [String: Double] {
        let raw = context.raw
        let statistics = try context.adopt(
            Z3_solver_get_statistics(raw, self.raw), as: StatisticsKind.self, "read a solver's statistics")
        return withExtendedLifetime(statistics) {
            var values: [String: Double] = [:]
            for index in 0..<Z3_stats_size(raw, statistics.raw) {
                let value =
                    Z3_stats_is_uint(raw, statistics.raw, index)
                    ? Double(Z3_stats_get_uint_value(raw, statistics.raw, index))
                    : Z3_stats_get_double_value(raw, statistics.raw, index)
                values[String(cString: Z3_stats_get_key(raw, statistics.raw, index))] = value
            }
            return values
        }
    }

    /// The declarations and assertions of all layers as SMT-LIB 2 text, without `check-sat`.
    ///
    /// A tracked assertion is written as: its literal implies it.
    public func smtlib() throws(Z3Error) -> String {
        let text = Z3_solver_to_string(context.raw, raw).map { String(cString: $0) }
        try context.check("write a solver's assertions")
        return text ?? ""
    }
}

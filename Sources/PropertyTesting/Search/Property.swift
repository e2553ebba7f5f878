/// Searches for runs that fail.
public enum Property {
    /// Tries a property on generated values.
    ///
    /// - Parameters:
    ///   - name: what reports, tokens and kept failures call it.
    ///   - property: throws when it does not hold of a value.
    /// - Throws: ``PropertyUsageError`` when a kept failure cannot be read.
    public static func check<Value>(
        _ name: String, _ values: Generator<Value>, _ configuration: PropertyConfiguration = .init(),
        _ property: (Value, inout Observations) throws -> Void
    ) throws -> PropertyReport {
        try search(name, .value, configuration) { choices in
            let value = try values.draw(from: &choices)
            do {
                try property(value, &choices.observations)
            } catch {
                throw falsification(of: value, choices.observer?.failure(thrown: error) ?? error, choices)
            }
            if let error = choices.observer?.failure(thrown: nil) { throw falsification(of: value, error, choices) }
        }
    }

    /// Tries a property that waits on generated values.
    ///
    /// - Parameter property: throws when it does not hold of a value.
    /// - Throws: ``PropertyUsageError`` when a kept failure cannot be read.
    public static func check<Value>(
        _ name: String, _ values: Generator<Value>, _ configuration: PropertyConfiguration = .init(),
        isolation: isolated (any Actor)? = #isolation,
        _ property: (Value, inout Observations) async throws -> Void
    ) async throws -> PropertyReport {
        try await search(name, .value, configuration) { choices in
            let value = try values.draw(from: &choices)
            do {
                try await property(value, &choices.observations)
            } catch {
                throw falsification(of: value, choices.observer?.failure(thrown: error) ?? error, choices)
            }
            if let error = choices.observer?.failure(thrown: nil) { throw falsification(of: value, error, choices) }
        }
    }

    /// Tries runs of commands on a system that answers at once.
    ///
    /// - Throws: ``PropertyUsageError`` when a kept failure cannot be read.
    public static func check<Test: StateMachineTest>(
        _ test: Test, _ configuration: PropertyConfiguration = .init()
    ) throws -> PropertyReport {
        try search(test.name, .sequential, configuration) { try test.run(limit: configuration.commands, &$0) }
    }

    /// Runs `body` as often as the search asks for.
    ///
    /// - Parameters:
    ///   - promise: what the way of searching guarantees, for the report.
    ///   - ownPasses: ways of making a failing run simpler that know what it is a run of.
    package static func search(
        _ name: String, _ kind: ReplayToken.Kind, _ configuration: PropertyConfiguration, promise: String? = nil,
        shrinking ownPasses: [any ShrinkPass] = [], _ body: (inout Choices) throws -> Void
    ) throws -> PropertyReport {
        var search = try PropertySearch(name, kind: kind, configuration, shrinking: ownPasses)
        let long = configuration.announces ? LongSearch(search) : nil
        defer { long?.end() }
        while var choices = search.next() {
            choices.begin(observedBy: configuration.observer)
            var failure: (any Error)?
            do { try body(&choices) } catch { failure = error }
            search.learn(choices, choices.end(failing: failure))
            long?.note(search.elapsed)
        }
        return search.report(promise: promise)
    }

    /// Runs `body`, which may wait, as often as the search asks for.
    package static func search(
        _ name: String, _ kind: ReplayToken.Kind, _ configuration: PropertyConfiguration,
        isolation: isolated (any Actor)? = #isolation,
        _ body: (inout Choices) async throws -> Void
    ) async throws -> PropertyReport {
        var search = try PropertySearch(name, kind: kind, configuration)
        let long = configuration.announces ? LongSearch(search) : nil
        defer { long?.end() }
        while var choices = search.next() {
            choices.begin(observedBy: configuration.observer)
            var failure: (any Error)?
            do { try await body(&choices) } catch { failure = error }
            search.learn(choices, choices.end(failing: failure))
            long?.note(search.elapsed)
        }
        return search.report()
    }

    private static func falsification(of value: Any, _ error: any Error, _ choices: Choices) -> any Error {
        guard !(error is Rejection) else { return error }
        let identity = Falsification.identity(of: error)
        let reasons = ((error as? Falsification)?.details.reasons ?? ["\(error)"]).map { "→ \($0)" }
        guard choices.isExplaining else { return Falsification(identity, FailureDetails(run: [], reasons: reasons)) }
        return Falsification(
            identity,
            FailureDetails(
                run: ["value: \(SwiftExpression.of(value))"], reasons: reasons,
                snippet: "let value: \(type(of: value)) = \(SwiftExpression.of(value))"))
    }
}

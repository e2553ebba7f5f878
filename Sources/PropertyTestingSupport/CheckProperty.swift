public import PropertyTesting
public import Testing

/// Checks a property of generated values, in a test with the trait `.properties`. A failure is one issue, at this line.
///
/// - Parameters:
///   - name: what reports and tokens call it; the test's name, unless said otherwise.
///   - property: fails by an `#expect`, a `#require`, or by throwing.
/// - Returns: what was searched and found; nil when the search could not begin, which is an issue, too.
@discardableResult
public func checkProperty<Value>(
    _ values: Generator<Value>, named name: String? = nil, sourceLocation: SourceLocation = #_sourceLocation,
    _ property: (Value) throws -> Void
) -> PropertyReport? {
    checkProperty(values, named: name, sourceLocation: sourceLocation) { value, _ in try property(value) }
}

/// Checks a property of generated values that says something about each run: labels, what should be seen, how close it
/// came.
@discardableResult
public func checkProperty<Value>(
    _ values: Generator<Value>, named name: String? = nil, sourceLocation: SourceLocation = #_sourceLocation,
    _ property: (Value, inout Observations) throws -> Void
) -> PropertyReport? {
    PropertyIssue.reporting(at: sourceLocation) { configuration in
        guard configuration.observer != nil else { throw MissingTrait() }
        return try Property.check(name ?? PropertyIssue.nameOfTest(), values, configuration, property)
    }
}

/// Checks a property of generated values that has to be waited for.
@discardableResult
public func checkProperty<Value>(
    _ values: Generator<Value>, named name: String? = nil, sourceLocation: SourceLocation = #_sourceLocation,
    isolation: isolated (any Actor)? = #isolation, _ property: (Value) async throws -> Void
) async -> PropertyReport? {
    await checkProperty(values, named: name, sourceLocation: sourceLocation) { value, _ in try await property(value) }
}

/// Checks a property of generated values that has to be waited for, and says something about each run.
@discardableResult
public func checkProperty<Value>(
    _ values: Generator<Value>, named name: String? = nil, sourceLocation: SourceLocation = #_sourceLocation,
    isolation: isolated (any Actor)? = #isolation, _ property: (Value, inout Observations) async throws -> Void
) async -> PropertyReport? {
    await PropertyIssue.reporting(at: sourceLocation) { configuration in
        guard configuration.observer != nil else { throw MissingTrait() }
        return try await Property.check(name ?? PropertyIssue.nameOfTest(), values, configuration, property)
    }
}

/// Checks runs of commands, one after another, against a model. A failure is one issue, at this line.
@discardableResult
public func checkStateMachine<Test: StateMachineTest>(
    _ test: Test, sourceLocation: SourceLocation = #_sourceLocation
) -> PropertyReport? {
    PropertyIssue.reporting(at: sourceLocation) { try Property.check(test, $0) }
}

/// Checks runs of commands on a system that is waited for, one after another, against a model.
@discardableResult
public func checkStateMachine<Test: AsyncStateMachineTest>(
    _ test: Test, sourceLocation: SourceLocation = #_sourceLocation, isolation: isolated (any Actor)? = #isolation
) async -> PropertyReport? {
    await PropertyIssue.reporting(at: sourceLocation) { try await Property.check(test, $0) }
}

/// Checks commands given from several tasks at once: some order of them explains all answers.
@discardableResult
public func checkParallel<Test: AsyncStateMachineTest>(
    _ test: Test, lanes: Int = 2, sourceLocation: SourceLocation = #_sourceLocation,
    isolation: isolated (any Actor)? = #isolation
) async -> PropertyReport? where Test.Model: Hashable {
    await PropertyIssue.reporting(at: sourceLocation) { try await Property.checkParallel(test, lanes: lanes, $0) }
}

/// Checks commands whose steps a controlled scheduler interleaves: some order of them explains all answers.
@discardableResult
public func checkInterleavings<Test: InterleavedTest>(
    _ test: Test, lanes: Int = 2, schedule: Schedule = .random, sourceLocation: SourceLocation = #_sourceLocation
) -> PropertyReport? {
    PropertyIssue.reporting(at: sourceLocation) { try Property.check(test, lanes: lanes, schedule: schedule, $0) }
}

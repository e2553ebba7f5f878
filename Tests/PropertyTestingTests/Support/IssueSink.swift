import PropertyTestingSupport
import Synchronization
import Testing

/// The issues of a test with a trait, none of which becomes one of the test that runs now.
func issues(
    with trait: PropertyTrait? = .properties(runs: 100, seed: 5, store: nil), _ body: @escaping @Sendable () async throws -> Void
) async throws -> [Issue] {
    let sink = Mutex<[Issue]>([])
    let test = try #require(Test.current)
    // The innermost handler is asked first, so the sink gets what the trait lets pass.
    let handling = IssueHandlingTrait.compactMapIssues { issue in
        sink.withLock { $0.append(issue) }
        return nil
    }
    try await handling.provideScope(for: test, testCase: nil) {
        guard let trait else { return try await body() }
        try await trait.provideScope(for: test, testCase: nil) { try await body() }
    }
    return sink.withLock(\.self)
}

extension [Issue] {
    /// The text of the first.
    var text: String { first?.comments.first?.rawValue ?? "" }
}

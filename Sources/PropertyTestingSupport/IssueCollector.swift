import PropertyTesting
import Synchronization
import Testing

/// Catches the issues of one run while a search goes on.
final class IssueCollector: Sendable {
    /// Nil while nothing is searched.
    private let issues = Mutex<[Issue]?>(nil)

    /// Whether an issue is part of a search, and so none of the test.
    func catches(_ issue: Issue) -> Bool {
        issues.withLock { issues in
            guard issues != nil else { return false }
            issues?.append(issue)
            return true
        }
    }

    /// Runs `body`.
    ///
    /// - Throws: what it throws, or ``Falsification`` when it recorded an issue.
    func failing(_ body: () throws -> Void) throws {
        issues.withLock { $0 = [] }
        defer { issues.withLock { $0 = nil } }
        try body()
        try throwIssues()
    }

    /// Runs `body`, which may wait.
    ///
    /// - Throws: what it throws, or ``Falsification`` when it recorded an issue.
    func failing(isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Void) async throws {
        issues.withLock { $0 = [] }
        defer { issues.withLock { $0 = nil } }
        try await body()
        try throwIssues()
    }

    private func throwIssues() throws {
        let caught = issues.withLock { $0 ?? [] }
        guard let first = caught.first else { return }
        throw Falsification(
            "issue at \(place(first) ?? "?")",
            FailureDetails(
                run: [],
                reasons: caught.map { issue in
                    place(issue).map { "\(issue) (\($0))" } ?? "\(issue)"
                }))
    }

    private func place(_ issue: Issue) -> String? {
        issue.sourceLocation.map { "\($0.fileName):\($0.line)" }
    }
}

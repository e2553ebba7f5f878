import PropertyTesting
import Synchronization
import Testing

/// Catches the issues of one run while a search goes on.
final class IssueCollector: RunObserver {
    /// Nil while nothing is run.
    private let issues = Mutex<[Issue]?>(nil)

    /// Whether an issue is part of a search, and so none of the test. What is known, or only a warning, is no failure.
    func catches(_ issue: Issue) -> Bool {
        issues.withLock { issues in
            guard issues != nil, issue.isFailure else { return false }
            issues?.append(issue)
            return true
        }
    }

    func begin() { issues.withLock { $0 = [] } }

    func end() { issues.withLock { $0 = nil } }

    func failure(thrown: (any Error)?) -> (any Error)? {
        let caught = issues.withLock { issues in
            defer { if issues != nil { issues = [] } }
            return issues ?? []
        }
        guard let first = caught.first else { return thrown }
        return Falsification(
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

import PropertyTesting
import Testing

/// Turns what a search found into at most one issue.
enum PropertyIssue {
    static func reporting(
        at location: SourceLocation, _ search: (PropertyConfiguration) throws -> PropertyReport
    ) -> PropertyReport? {
        do {
            return record(try search(configuration()), at: location)
        } catch {
            Issue.record(Comment(rawValue: "\(error)"), sourceLocation: location)
            return nil
        }
    }

    static func reporting(
        at location: SourceLocation, isolation: isolated (any Actor)? = #isolation,
        _ search: (PropertyConfiguration) async throws -> PropertyReport
    ) async -> PropertyReport? {
        do {
            return record(try await search(configuration()), at: location)
        } catch {
            Issue.record(Comment(rawValue: "\(error)"), sourceLocation: location)
            return nil
        }
    }

    /// The name of the test that runs now, without its parentheses; with a number when it checks several properties.
    static func nameOfTest() -> String {
        let name = String((Test.current?.name ?? PropertyConfiguration.defaultName).prefix { $0 != "(" })
        let number = PropertyScope.current?.number(of: name) ?? 1
        return number == 1 ? name : "\(name) \(number)"
    }

    private static func configuration() throws -> PropertyConfiguration {
        var configuration = PropertyScope.current?.configuration ?? PropertyConfiguration(store: .standard)
        configuration.observer = PropertyScope.current?.collector
        return try PropertyEnvironment().applied(to: configuration)
    }

    private static func record(_ report: PropertyReport, at location: SourceLocation) -> PropertyReport {
        if !report.isPassed { Issue.record(Comment(rawValue: report.description), sourceLocation: location) }
        // A test that passes says of how many runs that is.
        if let summary = report.summary { print("property \(summary)") }
        return report
    }
}

/// A test checks a property and lacks the trait.
struct MissingTrait: Error, CustomStringConvertible {
    let description =
        "this test checks a property and needs the trait: @Test(.properties). Without it each #expect that fails in a "
        + "search would be an issue of its own"
}

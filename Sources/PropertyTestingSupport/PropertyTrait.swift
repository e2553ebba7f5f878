public import PropertyTesting
import Synchronization
public import Testing

/// Makes a test one that may check properties: an `#expect` that fails while runs are searched or made simpler is part of
/// the search, and only what the search ends with is an issue.
///
///     @Test(.properties(runs: 1_000)) func reversingTwiceChangesNothing() {
///         checkProperty(Generator.integer(in: 0...9).array()) { #expect($0.reversed().reversed() == $0) }
///     }
public struct PropertyTrait: TestTrait, SuiteTrait, TestScoping {
    let configuration: PropertyConfiguration

    /// The tests of a suite have the trait, too.
    public var isRecursive: Bool { true }

    /// Runs a test in such a way that its issues can be caught.
    public func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        let collector = IssueCollector()
        let scope = PropertyScope(configuration: configuration, collector: collector)
        let handling = IssueHandlingTrait.compactMapIssues { collector.catches($0) ? nil : $0 }
        try await handling.provideScope(for: test, testCase: testCase) {
            try await PropertyScope.$current.withValue(scope) { try await function() }
        }
    }
}

extension Trait where Self == PropertyTrait {
    /// A hundred runs or one second a property, whichever ends first; failures are kept in `.property-failures`.
    public static var properties: Self { properties() }

    /// Says how long the properties of a test are searched, and how.
    ///
    /// When only one of `runs` and `time` is given, it alone decides.
    public static func properties(
        runs: Int? = nil, time: Duration? = nil, seed: UInt64? = nil, store: FailureStore? = .standard,
        tolerating tolerated: Set<HealthProblem.Kind> = []
    ) -> Self {
        PropertyTrait(
            configuration: PropertyConfiguration(
                runs: runs, time: time, seed: seed, store: store, tolerated: tolerated))
    }

    /// Says how the properties of a test are searched.
    public static func properties(_ configuration: PropertyConfiguration) -> Self {
        PropertyTrait(configuration: configuration)
    }
}

extension FailureStore {
    /// The folder `.property-failures` where the tests run: the package's, with `swift test`.
    public static let standard = FailureStore(folder: ".property-failures")
}

/// What the trait of the test that runs now says.
final class PropertyScope: Sendable {
    let configuration: PropertyConfiguration
    let collector: IssueCollector
    private let names = Mutex<[String: Int]>([:])

    init(configuration: PropertyConfiguration, collector: IssueCollector) {
        self.configuration = configuration
        self.collector = collector
    }

    /// How many properties without a name of their own a test has checked so far, this one among them.
    func number(of name: String) -> Int {
        names.withLock { names in
            names[name, default: 0] += 1
            return names[name]!
        }
    }

    @TaskLocal static var current: PropertyScope?
}

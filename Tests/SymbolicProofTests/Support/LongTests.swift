import Foundation

/// Tests that take minutes, which `make test-long` runs and `make test` does not.
enum LongTests {
    static let areWanted = ProcessInfo.processInfo.environment["ENDIO_LONG_TESTS"] == "1"
}

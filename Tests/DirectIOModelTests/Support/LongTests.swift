import Foundation

/// Tests that take minutes; `make test-long` runs them.
enum LongTests {
    static let areEnabled = ProcessInfo.processInfo.environment["ENDIO_LONG_TESTS"] != nil
}

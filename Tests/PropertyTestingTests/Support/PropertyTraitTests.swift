import PropertyTesting
import PropertyTestingSupport
import Testing

@Suite("The trait")
struct PropertyTraitTests {
    private static let numbers = Generator.integer(in: 0...1_000_000)

    @Test func makesOneIssueOfAllThatFailsWhileItIsSearched() async throws {
        let line = #line + 2
        let found = try await issues {
            checkProperty(Self.numbers) { #expect($0 < 1_000) }
        }
        #expect(found.count == 1)
        #expect(found.first?.sourceLocation?.line == line)
        #expect(
            found.text == """
                makesOneIssueOfAllThatFailsWhileItIsSearched: failed in run 2, seed 5; 8 of 21 simpler runs failed, too

                  value: 1000
                  → Expectation failed: ($0 → 1000) < (1_000 → 1000) (error) (PropertyTraitTests.swift:\(line))

                  as a test:
                    let value: Int = 1000
                  replay:  PROPERTY_REPLAY=pt1.v.makesOneIssueOfAllThatFailsWhileItIsSearched.AugH.4e02
                """)
    }

    @Test(.properties(runs: 100, seed: 5, store: nil)) func hasNoIssueWhereNothingFails() {
        let report = checkProperty(Self.numbers, named: "in range") { #expect((0...1_000_000).contains($0)) }
        #expect(report?.isPassed == true)
        #expect(report?.statistics.runs == 100)
        #expect(report?.seed == 5)
    }

    @Test func catchesWhatIsThrown() async throws {
        struct Odd: Error {}
        let found = try await issues { checkProperty(Self.numbers) { if $0 % 2 == 1 { throw Odd() } } }
        #expect(found.count == 1)
        #expect(found.text.contains("value: 1\n"))
    }

    @Test func catchesWhatIsRequired() async throws {
        let found = try await issues { checkProperty(Self.numbers) { try #require($0 < 7) } }
        #expect(found.count == 1)
        #expect(found.text.contains("value: 7\n"))
    }

    @Test func waits() async throws {
        let found = try await issues {
            await checkProperty(Self.numbers, named: "waiting") { value in
                await Task.yield()
                #expect(value < 50)
            }
        }
        #expect(found.count == 1)
        #expect(found.text.contains("value: 50\n"))
    }

    @Test func makesOneIssueOfAnUnhealthySearch() async throws {
        let found = try await issues {
            checkProperty(Self.numbers) { value, observations in observations.sometimes("never", value < 0) }
        }
        #expect(found.count == 1)
        #expect(found.text.contains("'never' is demanded at least once, and was seen in 0 of 100"))
    }

    @Test func makesOneIssueOfCommands() async throws {
        #expect(try await issues { checkStateMachine(ExtentMapTest()) }.count == 1)
        #expect(try await issues { checkInterleavings(SteppedAccountTest()) }.count == 1)
        #expect(try await issues { await checkParallel(AccountTest()) }.count == 1)
        #expect(try await issues { await checkStateMachine(AccountTest()) }.isEmpty)
    }

    /// Expectations in commands are part of the search, too.
    @Test func catchesExpectationsOfCommands() async throws {
        struct Counter: StateMachineTest {
            func initialModel() -> Int { 0 }
            func commands(in model: Int) -> Generator<Int> { .integer(in: 1...9) }
            func apply(_ command: Int, to model: inout Int) -> Answer {
                model += command
                return .none
            }
            func makeSystem() -> Int { 0 }
            func perform(_ command: Int, on system: inout Int) -> Answer {
                system += command
                return .none
            }
            func check(_ system: Int, against model: Int) { #expect(system < 12) }
        }
        let found = try await issues { checkStateMachine(Counter()) }
        #expect(found.count == 1)
        #expect(found.text.contains("after 3: Expectation failed: ") || found.text.contains("Expectation failed"))
        #expect(found.text.contains("replay(["))
    }

    /// Of commands in tasks at once, too, with the history that they were part of.
    @Test func catchesExpectationsOfTasks() async throws {
        struct Echo: AsyncStateMachineTest {
            func initialModel() -> Int { 0 }
            func commands(in model: Int) -> Generator<Int> { .integer(in: 1...9) }
            func apply(_ command: Int, to model: inout Int) -> Int { command }
            func makeSystem() -> Int { 0 }
            func perform(_ command: Int, on system: Int) async -> Int {
                #expect(command < 5)
                return command
            }
        }
        let found = try await issues { await checkParallel(Echo()) }
        #expect(found.count == 1)
        #expect(found.text.contains("Expectation failed") && found.text.contains("replay("))
    }

    @Test func countsPropertiesOfOneTest() async throws {
        let found = try await issues {
            checkProperty(Self.numbers) { #expect($0 < 5) }
            checkProperty(Self.numbers) { #expect($0 < 6) }
        }
        #expect(found.map { $0.comments.first?.rawValue.prefix { $0 != ":" } } == [
            "countsPropertiesOfOneTest", "countsPropertiesOfOneTest 2",
        ])
    }

    @Test func letsIssuesPassThatAreNoneOfASearch() async throws {
        let found = try await issues {
            Issue.record("before")
            checkProperty(Self.numbers) { #expect($0 >= 0) }
            Issue.record("after")
        }
        #expect(found.map { $0.comments.first?.rawValue } == ["before", "after"])
    }

    @Test func isNeededForAProperty() async throws {
        let found = try await issues(with: nil) { checkProperty(Generator.bool()) { #expect($0) } }
        #expect(found.count == 1)
        #expect(found.text.hasPrefix("this test checks a property and needs the trait: @Test(.properties)."))
    }
}

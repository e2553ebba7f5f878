import Testing
import TransitionSystems

@testable import StateExploration

@Suite("The verdict table")
struct VerdictTableTests {
    private static func result(
        _ property: String, _ verdict: Verdict, expecting: TransitionSystems.Expectation.Verdict? = nil,
        in version: String = "old",
        scope: String = "small@1x1", states: Int = 10, isReachability: Bool = false
    ) -> CheckedProperty {
        CheckedProperty(
            version: version, property: property, verdict: verdict,
            expectation: expecting.map { TransitionSystems.Expectation($0, source: "a commit") },
            isReachability: isReachability,
            needs: [], scope: scope, isComplete: true, states: states, seconds: 1, evidence: nil,
            assumes: ["one inode"])
    }

    @Test("has a row a property, a column a version, and says what its words mean")
    func whole() {
        let table = VerdictTable(
            [
                Self.result("first", .bounded(depth: nil), expecting: .holds),
                Self.result("first", .refuted, expecting: .refuted, in: "new"),
                Self.result("second", .bounded(depth: 7), in: "old"),
                Self.result("second", .notApplicable(reason: "there is none"), expecting: .notApplicable, in: "new"),
                Self.result("third", .bounded(depth: nil), scope: "wide@2x2", isReachability: true),
                Self.result("third", .unknown(reason: "interrupted"), in: "new"),
            ], notCovered: ["speed", "beauty"])
        #expect(
            table.render(comparing: true) == """
                property  old        new
                ────────  ─────────  ─────────
                first     bounded    refuted ·
                second    bounded 7  –
                third     unreached  unknown

                unknown      not decided: interrupted
                bounded      no violation in any run of its scopes: small@1x1, wide@2x2
                refuted n    a shortest run that breaks it has n steps: · by interleaving alone, + with a failure
                reached n    a shortest run that shows it has n steps; unreached: none does
                –            not applicable
                assumes      sequential consistency, one inode
                not covered  speed, beauty
                nothing is recorded of old to compare second, third with
                nothing is recorded of new to compare third with
                All 3 verdicts are as expected.
                """)
    }

    @Test("says why nothing was decided, where every verdict is that nothing applies")
    func notApplicable() {
        let dash = Self.result("first", .notApplicable(reason: "there is none"))
        let other = Self.result("second", .notApplicable(reason: "there is none here"), in: "new")
        let text = VerdictTable([dash, other]).render(comparing: false)
        #expect(text.contains("\n–            not applicable: there is none; there is none here\n"))
        let beside = VerdictTable([dash, Self.result("second", .refuted)]).render(comparing: false)
        #expect(beside.contains("\n–            not applicable\n"))
    }

    @Test("names each verdict that is not the expected one")
    func surprises() {
        let table = VerdictTable([
            Self.result("first", .bounded(depth: nil), expecting: .refuted),
            Self.result("second", .bounded(depth: 7), expecting: .holds),
            Self.result("third", .unknown(reason: "interrupted"), expecting: .holds),
            Self.result("fourth", .proved, expecting: .holds),
            Self.result("fifth", .bounded(depth: nil), expecting: .holds, isReachability: true),
            Self.result("sixth", .proved, expecting: .refuted, isReachability: true),
        ])
        let lines = table.render(comparing: true).split(separator: "\n")
        #expect(
            lines.suffix(6) == [
                "not as expected: old first: bounded, expected refuted (a commit)",
                "not as expected: old second: bounded, expected holds (a commit)",
                "not as expected: old third: unknown, expected holds (a commit)",
                "not as expected: old fifth: unreached, expected reached (a commit)",
                "not as expected: old sixth: reached, expected unreached (a commit)",
                "1 of 6 verdicts are as expected.",
            ])
        #expect(!table.render(comparing: false).contains("expected"))
    }

    @Test("shows what all families of scopes say of a property together")
    func merging() throws {
        let clean = CheckedProperty.merged([
            Self.result("first", .bounded(depth: nil)), Self.result("second", .refuted),
            Self.result("first", .bounded(depth: nil), scope: "wide@2x2", states: 5),
        ])
        #expect(clean.map(\.property) == ["first", "second"])
        #expect(clean[0].scope == "small@1x1, wide@2x2")
        #expect(clean[0].states == 15)
        let broken = CheckedProperty.merged([
            Self.result("first", .bounded(depth: nil)), Self.result("first", .refuted, scope: "wide@2x2"),
            Self.result("first", .unknown(reason: "interrupted")),
        ])
        #expect(broken.map(\.verdict) == [.refuted])
        #expect(broken[0].scope == "wide@2x2")
        let partial = CheckedProperty.merged([
            Self.result("first", .bounded(depth: nil)), Self.result("first", .unknown(reason: "interrupted")),
            Self.result("second", .bounded(depth: 9)), Self.result("second", .bounded(depth: nil)),
        ])
        #expect(partial.map(\.verdict) == [.unknown(reason: "interrupted"), .bounded(depth: 9)])
    }
}

import Testing
import TransitionSystems

@Suite("Folding")
struct FoldingTests {
    private enum Place: String, Enumeration { case home, away, lost }
    private enum Manner: String, Enumeration { case bold, shy }
    private enum Guest: IndexSort {}

    private static let place = variable("place", initially: Place.home)
    private static let isOpen = variable("open", initially: false)
    private static let manner = Axis<Manner>("manner", "how one goes", [:])

    private func folding(_ values: [VariableDeclaration: Set<Int>] = [:]) -> Folding {
        Folding(values: values) { $0 == Self.manner.setting ? Manner.bold.ordinal : nil }
    }

    private func folded(_ term: Term<Bool>, _ values: [VariableDeclaration: Set<Int>] = [:]) -> String {
        folding(values).fold(term.expression).text()
    }

    private func isNever(_ lines: [Line]) -> Bool { folding().fold(lines).map { _ in false } ?? true }

    @Test("puts in what settings are, and what follows")
    func settings() {
        #expect(folded(Self.manner.is(.bold) && Self.isOpen) == "open")
        #expect(folded(Self.manner.is(.shy) && Self.isOpen) == "false")
        #expect(folded(Self.manner.is(.shy) ==> Self.isOpen) == "true")
        #expect(folded(forAll("g", in: Guest.self) { _ in Self.manner.is(.shy) }) == "false")
    }

    @Test("knows that a variable has no value that it is never given")
    func values() {
        let never = [Self.place.declaration: Set([Place.home.ordinal, Place.away.ordinal])]
        #expect(folded(Self.place.is(.lost), never) == "false")
        #expect(folded(Self.place.is(.lost, .away), never) == "place = away")
        #expect(folded(Self.place.is(.away), never) == "place = away")
        #expect(folded(Self.isOpen || Self.place.is(.home), [Self.isOpen.declaration: [0]]) == "place = home")
    }

    @Test("leaves open what it does not know")
    func open() {
        let other = Axis<Manner>("other", "another axis", [:])
        #expect(folded(other.is(.shy)) == "other = shy")
    }

    @Test("takes the branch that is taken, and drops guard lines that always hold")
    func lines() throws {
        let lines: [Line] = [
            require(Self.manner.is(.bold), "boldly"),
            when(Self.manner.is(.shy)) {
                Self.place <- .lost
            } otherwise: {
                Self.place <- .away
            },
            when(Self.isOpen) { when(Self.manner.is(.shy)) { Self.place <- .lost } },
        ]
        let folded = try #require(folding().fold(lines))
        #expect(folded.flatMap { $0.text() } == ["place ← away"])
    }

    @Test("knows a step that never happens, but not by a guard line that counts only somewhere")
    func never() {
        let forbidden = require(Self.manner.is(.shy), "shyly")
        #expect(isNever([forbidden]))
        #expect(!isNever([when(Self.isOpen) { forbidden }]))
        #expect(isNever([when(Self.manner.is(.bold)) { forbidden }]))
        #expect(isNever([forEach("g", in: Guest.self) { _ in forbidden }]))
    }
}

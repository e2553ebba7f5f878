import Testing
import TransitionSystems

@testable import SymbolicProof

private enum Task: IndexSort {}

@Suite("What a counter counts, at any size")
struct CountingRuleTests {
    private let held = Relation<Task>("held", initially: false, "the task holds a share")
    private let count = variable("count", in: 0...7, initially: 0, "shares held")
    private let task = Actor("task")

    private func system(taking amount: Int, dropping: (Term<Task>) -> Line) -> TransitionSystem {
        TransitionSystem(
            "shares", variables: [held, count], actors: [task],
            actions: [
                Action("take", Parameter<Task>("t"), by: task) { t in
                    require(!held[t], "the task holds no share")
                    held[t] <- true
                    count <- count + Term(integerLiteral: amount)
                },
                Action("drop", Parameter<Task>("t"), by: task) { t in
                    require(held[t], "the task holds a share")
                    dropping(t)
                },
            ],
            properties: [
                .invariant("shares", "the count is the number of shares") {
                    count == TransitionSystems.count("t", in: Task.self) { t in held[t] }
                },
                .invariant("none-held", "where the count is 0 nobody holds a share") {
                    (count == 0) ==> forAll("t", in: Task.self) { t in !held[t] }
                },
            ]
        ) { true }
    }

    private func failures(_ system: TransitionSystem, distrusting: Set<String> = []) throws -> [String] {
        let model = try AnySizeModel(Model(system), distrusted: distrusting)
        let goals = try system.properties.dropFirst().flatMap { property -> [Conjunct] in
            guard case .invariant(let formula) = property.kind else { return [] }
            return try Conjunct.all(of: property.id, formula, in: model)
        }
        return try Prover(model, invariant: goals).prove().failures.map(\.name)
    }

    private var decrement: (Term<Task>) -> Line {
        { t in
            when(held[t]) {
                held[t] <- false
                count <- count - 1
            }
        }
    }

    @Test("is shown where counter and set change by one together")
    func right() throws {
        #expect(try failures(system(taking: 1, dropping: decrement)) == [])
    }

    @Test("fails where the counter moves by another amount")
    func wrongAmount() throws {
        #expect(try failures(system(taking: 2, dropping: decrement)) == ["counting count × take"])
    }

    @Test("fails where the set changes alone")
    func setAlone() throws {
        let forgetful = system(taking: 1) { t in when(held[t]) { held[t] <- false } }
        #expect(try failures(forgetful) == ["counting count × drop"])
    }

    @Test("fails where the set changes at other elements too")
    func everybody() throws {
        let everybody = system(taking: 1) { t in
            when(held[t]) {
                forEach("u", in: Task.self) { u in held[u] <- false }
                count <- count - 1
            }
        }
        #expect(try failures(everybody) == ["counting count × drop"])
    }

    @Test("is not used of a counter that is not trusted: then nothing follows from its being 0")
    func distrusted() throws {
        let system = system(taking: 1, dropping: decrement)
        #expect(try failures(system, distrusting: ["count"]).contains { $0.hasPrefix("none-held × ") })
    }

    @Test("is refused in words where a counter is compared with anything but 0")
    func comparison() throws {
        var system = system(taking: 1, dropping: decrement)
        system.properties.append(.invariant("few", "at most three shares are held") { count <= 3 })
        let model = try AnySizeModel(Model(system))
        guard case .invariant(let formula) = system.properties[2].kind else { return }
        let error = #expect(throws: AnySizeError.self) { try Conjunct.all(of: "few", formula, in: model) }
        #expect("\(try #require(error))".contains("a proof of any size cannot speak of"))
    }
}

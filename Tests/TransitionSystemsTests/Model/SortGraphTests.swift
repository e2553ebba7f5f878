import Testing
import TransitionSystems

@Suite("The sort graph")
struct SortGraphTests {
    private enum Request: IndexSort {}
    private enum IOEnd: IndexSort {}
    private static let owns = Relation2<Request, IOEnd>("owns")
    private static let live = Relation<IOEnd>("live", initially: false)
    private static let counter = variable("counter", in: 0...3, initially: 0)

    private func edges(_ formula: Term<Bool>) -> [String] {
        var graph = SortGraph()
        graph.add(formula.expression, named: "formula", at: line(7))
        return graph.edges.map { "\($0.from) → \($0.to)" }
    }

    private static let everyRequestOwns = forAll("r", in: Request.self) { r in
        exists("e", in: IOEnd.self) { e in owns[r, e] }
    }

    @Test("has an edge from all to some, assumed or denied")
    func edges() {
        #expect(edges(Self.everyRequestOwns) == ["Request → IOEnd"])
        #expect(edges(!Self.everyRequestOwns) == ["Request → IOEnd"])
        #expect(
            edges(exists("e", in: IOEnd.self) { e in forAll("r", in: Request.self) { r in Self.owns[r, e] } }) == [
                "IOEnd → Request"
            ])
    }

    @Test("has none between quantifiers of one kind, or where nothing depends on the outer element")
    func noEdges() {
        #expect(
            edges(forAll("r", in: Request.self) { r in forAll("e", in: IOEnd.self) { e in Self.owns[r, e] } }) == [])
        #expect(
            edges(forAll("r", in: Request.self) { _ in exists("e", in: IOEnd.self) { e in Self.live[e] } }) == [])
    }

    @Test("sees what an element depends on through another")
    func throughAnother() {
        let formula = forAll("r", in: Request.self) { r in
            exists("e", in: IOEnd.self) { e in
                Self.owns[r, e]
                exists("q", in: Request.self) { q in Self.owns[q, e] }
            }
        }
        #expect(edges(formula) == ["Request → IOEnd", "Request → Request"])
    }

    @Test("sees both directions of an equivalence, and what is under a comparison")
    func bothWays() {
        let some = { (r: Term<Request>) in exists("e", in: IOEnd.self) { e in Self.owns[r, e] } }
        #expect(edges(forAll("r", in: Request.self) { r in some(r) <=> true }) == ["Request → IOEnd"])
        #expect(
            edges(forAll("r", in: Request.self) { r in Self.counter == ifThenElse(!some(r), 1, 0) }) == [
                "Request → IOEnd"
            ])
    }

    @Test("does not count counting as asking, but looks inside")
    func counting() {
        #expect(edges(Self.counter == count("e", in: IOEnd.self) { e in Self.live[e] }) == [])
        let owning = count("e", in: IOEnd.self) { e in
            forAll("r", in: Request.self) { r in exists("q", in: IOEnd.self) { q in Self.owns[r, q] && Self.live[e] } }
        }
        #expect(edges(Self.counter == owning) == ["Request → IOEnd"])
    }

    private static let actor = Actor("submitter")

    private func system(
        properties: [Property] = [], @ActionBuilder _ body: (Term<Request>) -> [Line]
    ) -> TransitionSystem {
        TransitionSystem(
            "owners", variables: [Self.owns, Self.live, Self.counter], actors: [Self.actor],
            actions: [Action("adopt", Parameter<Request>("r"), by: Self.actor) { r in body(r) }], properties: properties
        ) { Self.counter == 0 }
    }

    @Test("takes parameters for fixed elements and loops for all")
    func actions() {
        let fixed = system { r in require(exists("e", in: IOEnd.self) { e in Self.owns[r, e] }, "it has an io_end") }
        #expect(SortGraph(fixed).edges.isEmpty)
        let all = system { _ in
            forEach("e", in: IOEnd.self) { e in
                when(exists("q", in: Request.self) { q in Self.owns[q, e] }) { Self.live[e] <- true }
            }
        }
        #expect(SortGraph(all).edges.map(\.formula) == ["update of 'live[e]' in 'adopt'"])
        #expect(SortGraph(all).edges.map { "\($0.from) → \($0.to)" } == ["IOEnd → Request"])
    }

    @Test("makes a cycle an error that names every formula of it")
    func cycle() {
        let every = Property.invariant("owned", "every request has an io_end", file: "Model.swift", line: 3) {
            Self.everyRequestOwns
        }
        let cyclic = system(properties: [every]) { _ in
            forEach("e", in: IOEnd.self) { e in
                Self.live[e] <- exists("q", in: Request.self) { q in Self.owns[q, e] }
            }
        }
        let owned = SortGraph(cyclic).edges.first { $0.from == "Request" }!.location
        let asked = SortGraph(cyclic).edges.first { $0.from == "IOEnd" }!.location
        #expect(
            findings(cyclic) == [
                "\(asked): error: quantifiers form a cycle, IOEnd → Request → IOEnd, which no solver decides for any size: "
                    + "the update of 'live[e]' in 'adopt' at \(asked) asks for a Request for every IOEnd; "
                    + "the property 'owned' at \(owned) asks for an IOEnd for every Request. "
                    + "State one of them with a relation or a latched Boolean instead"
            ])
        #expect(SortGraph(cyclic).cycles.map(\.count) == [2])
    }

    @Test("prints one line an edge")
    func text() {
        var graph = SortGraph()
        #expect(graph.description == "no formula asks for an element that depends on another")
        let q = Binder("q", sort: Request.sort)
        let e = Binder("e", sort: IOEnd.sort)
        let body = Expression.read(Self.owns.declaration, [.bound(q), .bound(e)])
        graph.add(.forAll(q, .exists(e, body)), named: "invariant 'owned'", at: line(7))
        #expect(graph.description == "Request → IOEnd  invariant 'owned' (Model.swift:7)")
    }
}

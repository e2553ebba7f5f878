import Testing
import TransitionSystems

@Suite("Swapping two steps")
struct SwappingTests {
    private enum Task: IndexSort {}
    private enum Place: String, Enumeration { case start, middle, end }
    private static let place = Indexed<Task, Place>("pc", initially: .start)
    private static let locked = variable("locked", initially: false)
    private static let count = variable("count", in: 0...1, initially: 0)
    private static let actor = Actor("task")

    private static func system(_ first: Action, _ second: Action) -> TransitionSystem {
        TransitionSystem(
            "two", variables: [place, locked, count], actors: [actor], actions: [first, second],
            properties: [.sometimes("some", "") { locked && count == 1 }]
        ) { forAll("t", in: Task.self) { t in place[t].is(.end) } }
    }

    private static let lock = Action("lock", Parameter<Task>("t"), by: actor) { t in
        require(place[t].is(.start), "the task starts")
        require(!locked, "nobody has the lock")
        locked <- true
        place[t] <- .middle
    }

    private static let add = Action("add", Parameter<Bool>("twice"), Parameter<Task>("u"), by: actor) { twice, u in
        require(place[u].is(.middle), "the task has the lock")
        require(count == 0, "nothing is counted")
        count <- 1
        when(twice) {
            place[u] <- .start
        } otherwise: {
            place[u] <- .end
        }
    }

    @Test("exchanges their places and nothing else, in terms of each one's own parameters")
    func exchange() throws {
        let plain = Action("add", Parameter<Task>("u"), by: Self.actor) { u in
            require(Self.place[u].is(.middle), "the task has the lock")
            require(Self.count == 0, "nothing is counted")
            Self.count <- 1
            Self.place[u] <- .end
        }
        let swapped = try Self.system(Self.lock, plain).swapping("lock", "add", along: Self.place)
        #expect(
            swapped.actions[0].lines.flatMap { $0.text() } == [
                "require pc[t] = middle  — the task has the lock", "pc[t] ← end",
                "require ¬locked  — nobody has the lock", "locked ← true",
            ])
        #expect(
            swapped.actions[1].lines.flatMap { $0.text() } == [
                "require pc[u] = start  — the task starts", "pc[u] ← middle",
                "require count = 0  — nothing is counted", "count ← 1",
            ])
        #expect(findings(swapped) == [])
        let back = try swapped.swapping("lock", "add", along: Self.place)
        let version = { ProtocolVersion(id: "", title: "", system: $0) }
        #expect(version(back).difference(from: version(Self.system(Self.lock, plain))).isEmpty)
    }

    private func message(_ first: Action, _ second: Action) -> String {
        do {
            _ = try Self.system(first, second).swapping(first.name, second.name, along: Self.place)
            return "no error"
        } catch {
            return error.description
        }
    }

    @Test("needs every parameter that a moved line uses")
    func parameters() {
        let place = Self.add.lines[3].location
        #expect(
            message(Self.lock, Self.add)
                == "'lock' and 'add' cannot change places: the line at \(place) needs the parameter 'twice', which 'lock' "
                + "has not; add it there")
    }

    @Test("refuses lines that mix the place with other state")
    func mixed() {
        let mixed = Action("add", Parameter<Task>("u"), by: Self.actor) { u in
            require(Self.place[u].is(.middle) && Self.count == 0, "both")
        }
        #expect(
            message(Self.lock, mixed)
                == "'lock' and 'add' cannot change places: the line at \(mixed.lines[0].location) of 'add' mixes 'pc' with "
                + "other state; write the two on lines of their own")
    }

    @Test("refuses actions without a place")
    func nowhere() {
        let nowhere = Action("add", by: Self.actor) {
            require(forAll("t", in: Task.self) { t in Self.place[t].isNot(.end) }, "nobody has ended")
            Self.count <- 1
        }
        #expect(
            message(Self.lock, nowhere)
                == "'lock' and 'add' cannot change places: 'add' has no line about 'pc' alone")
    }
}

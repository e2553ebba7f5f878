import Testing

@testable import DirectIOEngine

@Suite("The rules of kernels")
struct ProtocolRulesTests {
    @Test("are those of the versions that the specification names, and of twenty mistakes")
    func ids() {
        #expect(
            KernelVersion.all.map(\.id) == [
                "v2.6.35", "v4.4", "v4.5-rc1", "v4.5", "seed", "half-merged", "v4.6", "v5.5", "v6.x", "fixed",
            ])
        #expect(KernelVersion.mistakes.map(\.id) == (1...20).map { "m\($0)" })
        #expect(KernelVersion.named("fixed")?.rules == ProtocolRules())
        let all = KernelVersion.all.map(\.rules) + KernelVersion.mistakes.map(\.rules)
        #expect(Set(all).count == all.count, "two do the same")
    }

    @Test("can be moved along every axis, and back")
    func axes() throws {
        var rules = ProtocolRules()
        for axis in ProtocolRules.axes {
            let before = try #require(rules[axis: axis.id])
            for value in axis.values {
                try rules.set(axis.id, to: value)
                #expect(rules[axis: axis.id] == value)
                #expect((rules == ProtocolRules()) == (value == before), "\(axis.id)=\(value)")
            }
            try rules.set(axis.id, to: before)
        }
        #expect(rules == ProtocolRules())
        #expect(Set(ProtocolRules.axes.map(\.id)).count == ProtocolRules.axes.count)
    }

    @Test("name what there is where an axis or a value is unknown")
    func unknown() throws {
        var rules = ProtocolRules()
        let axis = #expect(throws: UnknownAxis.self) { try rules.set("io-end-hom", to: "none") }
        #expect(axis?.description.hasPrefix("no axis 'io-end-hom'; there are io-end-home, io-end-birth") == true)
        let value = #expect(throws: UnknownAxis.self) { try rules.set("io-end-home", to: "nowhere") }
        #expect(value?.description == "'nowhere' is no value of io-end-home: inode-pointer, b_private, dio-flag")
    }
}

@Suite("Objects that are named by number")
struct SlabTests {
    @Test("have names that name nothing once they are freed")
    func generations() {
        var slab = Slab<String>()
        let (one, two) = (slab.insert("one"), slab.insert("two"))
        slab.remove(one)
        #expect(!slab.contains(one) && slab.contains(two) && slab.count == 1)
        let three = slab.insert("three")
        #expect(three != one && !slab.contains(one) && slab[three] == "three" && slab[two] == "two")
        #expect(slab.count == 2)
    }
}

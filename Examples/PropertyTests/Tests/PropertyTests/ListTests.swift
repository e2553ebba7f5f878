import PropertyTesting
import PropertyTestingSupport
import Testing

@Suite(.properties(runs: 500))
struct ListTests {
    let lists = Generator.integer(in: -100...100).array(count: 0...30)

    @Test func sortingKeepsTheElements() {
        checkProperty(lists) { list, observations in
            let sorted = list.sorted()
            #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0 <= $1 })
            #expect(Set(sorted) == Set(list))
            observations.sometimes("an element twice", Set(list).count < list.count)
            observations.cover("more than ten", list.count > 10, atLeast: 0.1)
        }
    }
}

import Foundation
import Testing

@testable import Scenarios

@Suite("The regression tests of the field, as scenarios")
struct FieldScenarioTests {
    private static let specs = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../Specs").standardized
    private static let names: [String] = {
        let files = try? FileManager.default.contentsOfDirectory(atPath: specs.path + "/Scenarios")
        return (files ?? []).filter { $0.hasSuffix(".scenario") }.sorted()
    }()

    /// Numbers of the tests, and commits, that the page must speak of.
    private static let fieldTests = """
        036 112 091 263 113 198 207 208 209 210 240 250 299 300 323 391 418 427 451 465 551 615 617 616 627 737 757 019 475
        362 708 364 412 046 773 774 775 776 778 061 062 063 274 213 092 071 042 536 095 247 446 647 729 301 302 303 304
        372a03e01853 57a0da28ced8 74dae4278546 d2dc317d564a d1e18b8824dd 91562895f803 5b3ff237bef4
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    private static func scenario(_ name: String) throws -> Scenario {
        try Scenario(parsing: String(contentsOf: specs.appendingPathComponent("Scenarios/" + name), encoding: .utf8))
    }

    @Test("all is as each says, on the engine and on the model", arguments: names)
    func asStated(name: String) throws {
        let scenario = try Self.scenario(name)
        let check = ScenarioCheck(scenario, named: name, name)
        for kernel in scenario.holds + scenario.breaks {
            let result = try check.result(on: kernel)
            #expect(result.faults.isEmpty, "\(name) on \(kernel.name), seed \(check.seed): \(result.faults)")
        }
    }

    @Test(
        "each names a kernel on which it goes wrong, one on which it does not, and what it is made after",
        arguments: names)
    func namesKernels(name: String) throws {
        let scenario = try Self.scenario(name)
        #expect(!scenario.breaks.isEmpty && !scenario.holds.isEmpty && !scenario.covers.isEmpty)
    }

    @Test("most of those that the model has a part in are gone through on it")
    func onModel() throws {
        let onModel = try Self.names.filter { name in
            let scenario = try Self.scenario(name)
            return (try? ModelCheck(scenario, on: scenario.holds[0])) != nil
        }
        #expect(onModel.count >= 7, "\(onModel)")
    }

    @Test("the page lists each file, by what it covers, and says why where there is none")
    func listed() throws {
        let page = try String(contentsOf: Self.specs.appendingPathComponent("Scenarios.md"), encoding: .utf8)
        var covered: [String: Set<String>] = [:]
        for line in page.split(separator: "\n")
        where line.hasPrefix("| generic") || line.hasPrefix("| ext4/") || line.contains("](Scenarios/") {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 2 else { continue }
            #expect(!cells[1].isEmpty)
            guard let link = cells[1].firstMatch(of: /\]\(Scenarios\/(.*?)\)/) else { continue }
            var family = ""
            for test in cells[0].split(separator: ",").map({ $0.trimmingCharacters(in: .whitespaces) }) {
                if let slash = test.lastIndex(of: "/") { family = String(test[...slash]) }
                covered[String(link.1), default: []].insert(test.contains("/") || test.count > 6 ? test : family + test)
            }
        }
        #expect(Set(covered.keys) == Set(Self.names))
        let rows = page.split(separator: "\n").filter { $0.hasPrefix("| ") }.map { $0.split(separator: "|")[0] }
        for test in Self.fieldTests {
            #expect(rows.contains { $0.split(whereSeparator: { " ,/".contains($0) }).contains(test[...]) }, "\(test)")
        }
        for (name, tests) in covered {
            let scenario = try Self.scenario(name)
            #expect(tests.isSubset(of: scenario.covers), "\(name): \(tests)")
        }
    }
}

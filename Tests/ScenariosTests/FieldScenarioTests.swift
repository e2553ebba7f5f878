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

    private static func scenario(_ name: String) throws -> Scenario {
        try Scenario(parsing: String(contentsOf: specs.appendingPathComponent("Scenarios/" + name), encoding: .utf8))
    }

    @Test("all is as each says, on the engine and on the model", arguments: names)
    func asStated(name: String) throws {
        let scenario = try Self.scenario(name)
        let check = ScenarioCheck(scenario, named: name)
        for kernel in scenario.holds + scenario.breaks {
            let result = try check.result(on: kernel)
            #expect(result.faults.isEmpty, "\(name) on \(kernel.name), seed \(check.seed): \(result.faults)")
        }
    }

    @Test("each can go wrong, on a kernel that it names", arguments: names)
    func canBreak(name: String) throws {
        let scenario = try Self.scenario(name)
        #expect(!scenario.breaks.isEmpty && !scenario.holds.isEmpty && !scenario.covers.isEmpty)
    }

    @Test("most of those that the model has a part in are gone through on it")
    func onModel() throws {
        let onModel = try Self.names.filter { name in
            let scenario = try Self.scenario(name)
            return (try? ModelCheck(scenario, on: scenario.holds[0])) != nil
        }
        #expect(onModel.count >= 8, "\(onModel)")
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
        for (name, tests) in covered {
            let scenario = try Self.scenario(name)
            #expect(tests.isSubset(of: scenario.covers), "\(name): \(tests)")
        }
    }
}

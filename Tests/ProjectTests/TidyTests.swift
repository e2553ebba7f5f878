import Testing

@Suite("The sources are tidy")
struct TidyTests {
    @Test("everywhere", arguments: ["Sources", "Tests"])
    func everywhere(folder: String) throws {
        let files = try Project.swiftFiles(below: folder)
        #expect(!files.isEmpty)
        for rule in TidyRule.everywhere {
            #expect(files.flatMap(rule.findings) == [], "\(rule.title)")
        }
    }

    @Test func inSources() throws {
        let files = try Project.swiftFiles(below: "Sources")
        for rule in TidyRule.inSources {
            #expect(files.flatMap(rule.findings) == [], "\(rule.title)")
        }
    }
}

/// Each rule finds what it is for, and leaves alone what only looks like it.
@Suite("The tidy rules can fail")
struct TidyRuleTests {
    private func findings(_ rule: TidyRule, in target: String = "TransitionSystems", _ text: String) -> [String] {
        rule.findings(SourceFile(path: "Sources/\(target)/File.swift", text: text))
    }

    @Test func size() {
        let longest = String(repeating: "let a = 1\n", count: 500)
        #expect(findings(.size, longest) == [])
        #expect(findings(.size, longest + "let b = 2\n").count == 1)
        #expect(findings(.size, longest + "let b = 2").count == 1)
    }

    @Test("a reminder", arguments: ["TO" + "DO", "FIX" + "ME"])
    func reminders(word: String) {
        #expect(findings(.noReminders, "let a = 1\n// \(word): more\n").map { $0.contains(":2:") } == [true])
        #expect(findings(.noReminders, "let my\(word)s = 1\n") == [])
    }

    @Test("trailing white space", arguments: [" ", "\t"])
    func trailingSpace(space: String) {
        #expect(findings(.noTrailingSpace, "let a = 1\nlet b = 2\(space)\n").map { $0.contains(":2:") } == [true])
        #expect(findings(.noTrailingSpace, "let a = 1\n\nlet b = 2\n") == [])
    }

    @Test(
        "an undocumented public declaration",
        arguments: [
            "public let a = 1", "open class A {}", "@inlinable public func f() {}", "final public class A {}",
            "    public static func f() {}", "// An ordinary comment.\npublic let a = 1",
            "@frozen\npublic enum A {}", "/// The extension's.\npublic extension A {}",
        ])
    func undocumented(text: String) {
        #expect(findings(.documented, text).count == 1)
    }

    @Test(
        "a declaration that needs no doc comment or has one",
        arguments: [
            "/// A.\npublic let a = 1", "/// A.\n@frozen\n@usableFromInline\npublic enum A {}",
            "/** A. */\npublic let a = 1",
            "public import Foundation", "let a = 1", "open = []", "let text = \"public\"", "// public let a = 1",
            "let text = \"\"\"\npublic let a = 1\n\"\"\"",
        ])
    func documented(text: String) {
        #expect(findings(.documented, text) == [])
    }

    @Test(
        "an import that points up",
        arguments: [
            ("TransitionSystems", "import StateExploration"), ("StateExploration", "public import DirectIOModel"),
            ("Z3Solver", "internal import TransitionSystems"), ("SymbolicProof", "import CZ3"),
            ("DirectIOModel", "@testable import StateExploration"), ("endio", "import struct Z3Solver.Context"),
            ("endio", "import CZ3"), ("NewTarget", "let a = 1"),
        ])
    func importsUpwards(target: String, text: String) {
        #expect(findings(.layered, in: target, text).count == 1)
    }

    @Test(
        "an import that points down",
        arguments: [
            ("TransitionSystems", "import Foundation"), ("StateExploration", "public import TransitionSystems"),
            ("Z3Solver", "internal import CZ3"), ("SymbolicProof", "import Z3Solver"),
            ("DirectIOModel", "import enum TransitionSystems.Term"), ("EndioCommand", "import SymbolicProof"),
            ("TransitionSystems", "// import StateExploration"),
        ])
    func importsDownwards(target: String, text: String) {
        #expect(findings(.layered, in: target, text) == [])
    }

    @Test func handles() {
        #expect(findings(.handlesStayInside, in: "SymbolicProof", "let a: OpaquePointer? = nil").count == 1)
        #expect(findings(.handlesStayInside, in: "Z3Solver", "let a: OpaquePointer? = nil") == [])
    }
}

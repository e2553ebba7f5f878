import Foundation
import Testing

/// `endio new` writes a package; that one like it builds is shown by the examples.
@Suite("A new package")
struct NewTests {
    @Test("depends on the products and derives a version")
    func text() throws {
        let scratch = try Scratch()
        let folder = scratch.path("my-fix")
        let run = try CommandRun(["new", "my-fix", "--from", "seed", "--directory", folder])
        #expect(run.status == 0)
        #expect(run.output.contains("swift run -c release my-fix diff seed my-fix"))
        let manifest = try scratch.text("my-fix/Package.swift")
        for product in ["DirectIOModel", "EndioCommand", "TransitionSystems"] {
            #expect(manifest.contains(".product(name: \"\(product)\", package: \"endio\")"))
        }
        let program = try scratch.text("my-fix/Sources/my-fix/main.swift")
        #expect(program.contains("try DirectIO.version(\"seed\").derived(as: \"my-fix\""))

        let again = try CommandRun(["new", "my-fix", "--from", "seed", "--directory", folder])
        #expect(again.errors == "endio: '\(folder)' exists already; nothing was written.\n")
        #expect(again.status == 73)
    }
}

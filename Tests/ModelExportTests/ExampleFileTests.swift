import Foundation
import ModelExport
import Testing
import TransitionSystems

@testable import DirectIOModel

/// `Specs/Promela` and `Specs/TLA` hold the seed as other checkers read it, and say what the model says now. With
/// `ENDIO_RENDER=1` they are written instead.
@Suite("The exported examples")
struct ExampleFileTests {
    private static let renders = ProcessInfo.processInfo.environment["ENDIO_RENDER"] != nil
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "Specs")

    @Test("in Promela are the seed's")
    func promela() throws {
        let program = try PromelaExporter(ProtocolScope.core11.ground("seed")).program()
        try check(program.text, "Promela/seed.pml")
    }

    @Test("in TLA+ are the seed's")
    func tla() throws {
        let module = try TLAExporter(ProtocolScope.core11.ground("seed")).module(named: "seed")
        #expect(module.name == "seed")
        try check(module.text, "TLA/seed.tla")
        try check(module.configuration, "TLA/seed.cfg")
    }

    private func check(_ text: String, _ name: String) throws {
        // A line of source that moves changes nothing that the example says.
        let steady = text.replacing(#/(\.swift):\d+/#) { $0.output.1 }
        let file = Self.folder.appending(path: name)
        if Self.renders {
            let parent = file.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
            return try steady.write(to: file, atomically: true, encoding: .utf8)
        }
        // The comparison is made apart: a failure that prints two whole files helps nobody.
        let isUpToDate = try String(contentsOf: file, encoding: .utf8) == steady
        #expect(isUpToDate, "Specs/\(name) is out of date; 'make render' writes it anew")
    }
}

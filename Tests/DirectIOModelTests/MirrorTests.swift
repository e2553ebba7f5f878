import Testing
import TransitionSystems

@testable import DirectIOModel

@Suite("What an action mirrors")
struct MirrorTests {
    @Test(
        "is the function of the kernel that the version stands for",
        arguments: [
            ("v4.4", "dio_bio_end_aio(), fs/direct-io.c"), ("fixed", "dio_bio_end_aio(), fs/direct-io.c"),
            ("v5.5", "iomap_dio_bio_end_io(), fs/iomap/direct-io.c"),
        ])
    func byVersion(id: String, function: String) throws {
        let action = try #require(DirectIO.system.action(named: "bio_end"))
        #expect(action.mirrors.text(under: DirectIO.version(id).axes) == function)
    }

    @Test("is said of every action, and all of it where no version is meant")
    func everywhere() throws {
        #expect(DirectIO.system.actions.filter(\.mirrors.isEmpty).map(\.name) == [])
        let action = try #require(DirectIO.system.action(named: "bio_end"))
        #expect(
            action.mirrors.description == "dio_bio_end_aio(), fs/direct-io.c; where io-end-home = dio-flag: "
                + "iomap_dio_bio_end_io(), fs/iomap/direct-io.c")
    }
}

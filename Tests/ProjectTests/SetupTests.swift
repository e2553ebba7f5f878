import Testing

@Suite("The set-up script")
struct SetupTests {
    private static let newEnough = "Swift version 6.2 (swift-6.2-RELEASE)"
    private static let install = "-y --no-install-recommends"

    @Test(
        "refuses a machine without a new enough Swift in one line, and installs nothing",
        arguments: [
            nil, "Swift version 5.9.2 (swift-5.9.2-RELEASE)", "Swift version 6.1.3 (swift-6.1.3-RELEASE)",
        ])
    func refusesOldSwift(swift: String?) throws {
        let machine = try StubMachine(swift: swift, packages: [])
        let result = try machine.setUp()
        #expect(result.status == 69)
        #expect(result.lines.count == 1)
        #expect(result.errors.contains("swift.org/install"))
        #expect(machine.recordedCalls() == [])
    }

    /// Debian's package python3-swiftclient brings a `swift` that has nothing to do with the language.
    @Test func refusesAnotherProgramCalledSwift() throws {
        let result = try StubMachine(swift: "python-swiftclient 4.1.0").setUp()
        #expect(result.status == 69)
        #expect(result.lines.count == 1)
        #expect(result.errors.contains("swift.org/install"))
    }

    @Test(
        "says and does nothing when all is there",
        arguments: [
            newEnough, "Apple Swift version 6.10.1", "Swift version 7.0-dev (LLVM 1)",
        ], [0, 1000])
    func findsEverything(swift: String, user: Int) throws {
        let machine = try StubMachine(swift: swift, user: user, hasSudo: true)
        let result = try machine.setUp()
        #expect(result.status == 0)
        #expect(result.lines == [])
        #expect(machine.recordedCalls() == [])
    }

    @Test(
        "as root, installs just the package that is missing",
        arguments: [
            ("libz3-dev", "libz3-dev"), ("libc6-dev", "libc6-dev"), ("libgcc-*-dev", "gcc"), ("libcurl4*", "libcurl4"),
        ])
    func installsWhatIsMissing(missing: String, package: String) throws {
        let packages = StubMachine.allPackages.filter { $0 != missing }
        let machine = try StubMachine(swift: Self.newEnough, packages: packages)
        let result = try machine.setUp()
        #expect(result.status == 0)
        #expect(result.lines == ["Installing \(package)"])
        let calls = machine.recordedCalls()
        #expect(calls.count == 2)
        #expect(calls.first?.hasSuffix(" update") == true)
        #expect(calls.last?.hasSuffix(" install \(Self.install) \(package)") == true)

        #expect(try machine.setUp().lines == [])
        #expect(machine.recordedCalls().count == 2, "the second run calls no installer")
    }

    @Test func installsAgainWhatWasRemoved() throws {
        let machine = try StubMachine(swift: Self.newEnough)
        try machine.setState(of: "binutils", "config-files")
        #expect(try machine.setUp().lines == ["Installing binutils"])
    }

    @Test func installsAFurtherPackageOnRequest() throws {
        let machine = try StubMachine(swift: Self.newEnough)
        #expect(try machine.setUp("spin").status == 0)
        #expect(machine.recordedCalls().last?.hasSuffix(" install \(Self.install) spin") == true)
    }

    @Test func usesSudoWhenNotRoot() throws {
        let machine = try StubMachine(swift: Self.newEnough, packages: [], user: 1000, hasSudo: true)
        #expect(try machine.setUp().status == 0)
        let calls = machine.recordedCalls()
        let installers = calls.indices.filter { calls[$0].hasPrefix("apt-get") }
        #expect(installers.count == 2)
        #expect(installers.allSatisfy { $0 > 0 && calls[$0 - 1].hasPrefix("sudo env") })
    }

    @Test func namesThePackagesWhenItMayNotInstall() throws {
        let machine = try StubMachine(swift: Self.newEnough, packages: [], user: 1000)
        let result = try machine.setUp()
        #expect(result.status == 69)
        #expect(result.lines.count == 1)
        for package in ["libz3-dev", "gcc", "libc6-dev", "libsqlite3-0"] { #expect(result.errors.contains(package)) }
        #expect(machine.recordedCalls() == [])
    }

    @Test func namesThePackagesWhereThereIsNoAptGet() throws {
        let machine = try StubMachine(swift: Self.newEnough, packages: [])
        for command in ["apt-get", "dpkg-query"] { try machine.remove(command) }
        let result = try machine.setUp()
        #expect(result.status == 69)
        #expect(result.lines == ["endio: missing packages (by their Debian names): libz3-dev"])
    }

    @Test func showsWhyAptGetFailed() throws {
        let machine = try StubMachine(swift: Self.newEnough, packages: [])
        try machine.breakAptGet()
        let result = try machine.setUp()
        #expect(result.status == 69)
        #expect(result.errors.contains("E: no network"))
        #expect(result.errors.contains("could not install"))
    }
}

import Foundation
import Testing
import Z3Solver

@Suite("An interrupter")
struct Z3InterrupterTests {
    /// Runs `work` on a thread of its own.
    private func onThread(_ work: @escaping @Sendable () -> Void) {
        Thread(block: work).start()
    }

    @Test("stops a check from another thread", arguments: everyKind) func stops(kind: Z3Solver.Kind) throws {
        let solver = try Z3Solver(Z3Context(), kind, options: Z3Options(timeoutMilliseconds: 60_000))
        try assertPigeons(solver, holes: hopelessHoles)
        let interrupter = solver.context.interrupter
        onThread {
            Thread.sleep(forTimeInterval: 0.05)
            interrupter.interrupt()
        }
        #expect(try solver.check() == .unknown(.interrupted))
    }

    @Test("stops a script in the middle of a question, and whatever follows it") func stopsScript() throws {
        let context = Z3Context()
        let script = try hopelessScript()
        #expect(try context.output(ofScript: "(declare-const a Bool)\n(assert a)\n(check-sat)\n") == "sat\n")
        let interrupter = context.interrupter
        onThread {
            Thread.sleep(forTimeInterval: 0.05)
            interrupter.interrupt()
        }
        #expect(try context.output(ofScript: script) == nil)
        #expect(context.isInterrupted)
        #expect(try context.output(ofScript: "(check-sat)\n") == nil)
    }

    @Test("is not lost when it comes before a check, until the owner resumes") func sticks() throws {
        let solver = try Z3Solver(Z3Context(), options: Z3Options(timeoutMilliseconds: 60_000))
        solver.context.interrupter.interrupt()
        #expect(try solver.check() == .unknown(.interrupted))
        #expect(try solver.check() == .unknown(.interrupted))
        solver.context.resume()
        #expect(try solver.check() == .satisfiable)
    }

    /// Interrupts at many moments around the beginning of a check, each of which must stop it.
    @Test("is not lost at whatever moment it comes", arguments: 0..<40) func races(moment: Int) throws {
        let solver = try Z3Solver(Z3Context(), .simple, options: Z3Options(timeoutMilliseconds: 60_000))
        try assertPigeons(solver, holes: hopelessHoles)
        let interrupter = solver.context.interrupter
        onThread {
            usleep(UInt32(moment * 10))
            interrupter.interrupt()
        }
        #expect(try solver.check() == .unknown(.interrupted))
    }

    @Test("may outlive everything else of its context") func outlives() throws {
        let interrupter = Z3Context().interrupter
        onThread { interrupter.interrupt() }
        interrupter.interrupt()
    }

    /// In a process of its own, which gets a signal.
    @Test("is the only way to stop a check: the process's SIGINT stays the program's") func signal() async {
        await #expect(processExitsWith: .exitCode(7)) {
            Foundation.signal(SIGINT) { _ in _exit(7) }
            let solver = try Z3Solver(Z3Context(), options: Z3Options(timeoutMilliseconds: 10_000))
            try assertPigeons(solver, holes: hopelessHoles)
            Thread {
                Thread.sleep(forTimeInterval: 0.1)
                kill(getpid(), SIGINT)
            }.start()
            _ = try solver.check()
        }
    }
}

public import ArgumentParser
import DirectIOModel
import Foundation
public import TransitionSystems

/// The command `endio`: proves that direct writes complete correctly, or shows the shortest run that breaks it.
public struct EndioCommand: ParsableCommand {
    /// Name, summary and subcommands.
    public static let configuration = CommandConfiguration(
        commandName: "endio",
        abstract:
            "Shows that asynchronous direct I/O completes correctly, or the shortest interleaving that breaks it.",
        discussion: """
            Exit status: 0 all hold (with --expect: all as expected); 1 something is refuted (or not as expected); \
            2 nothing is refuted, something is unknown or incomplete, or nothing applies; 64 usage; 65 bad input data; 69 something is \
            missing on this machine; 70 internal error; 73 a result cannot be written; 130 interrupted, with a partial report; \
            141 nobody reads the result.
            """,
        version: version,
        subcommands: [
            CheckCommand.self, TraceCommand.self, DiffCommand.self, NewCommand.self,
            ReplayCommand.self, ExplainCommand.self, AuditCommand.self, ExportCommand.self, ProveCommand.self,
            MutateCommand.self, RunCommand.self, TourCommand.self, FuzzCommand.self,
            ScenarioCommand.self,
        ])

    /// The version that reports name.
    static let version = "0.1.0"

    /// The command, to be run with a subcommand.
    public init() {}

    /// Runs the command on the built-in protocols and on others, and ends the process with a documented exit status.
    public static func run(adding versions: [ProtocolVersion] = []) -> Never {
        run(Catalogue(adding: versions))
    }

    /// Runs the command on protocols of one's own, in place of the built-in ones.
    ///
    /// - Parameters:
    ///   - versions: The versions, in the order of tables.
    ///   - families: The scopes in which each of them is checked.
    public static func run(only versions: [ProtocolVersion], in families: [ScopeFamily]) -> Never {
        run(Catalogue(only: versions, in: families))
    }

    /// Runs the command on the built-in protocols and on others that are derived first. When that fails the process
    /// ends with status 65 and says why, as for any bad input.
    ///
    /// The name is no other's, because the compiler says little of a mistake inside a closure that picks an overload.
    ///
    /// - Parameter derive: Gives the versions to add, in the order of tables.
    public static func runAdding(_ derive: () throws -> [ProtocolVersion]) -> Never {
        run(adding: derived(by: derive))
    }

    /// Runs the command on protocols of one's own, in place of the built-in ones, that are derived first. When that
    /// fails the process ends with status 65 and says why, as for any bad input.
    ///
    /// - Parameters:
    ///   - families: The scopes in which each version is checked.
    ///   - derive: Gives the versions, in the order of tables.
    public static func runOnly(in families: [ScopeFamily], _ derive: () throws -> [ProtocolVersion]) -> Never {
        run(only: derived(by: derive), in: families)
    }

    private static func derived(by derive: () throws -> [ProtocolVersion]) -> [ProtocolVersion] {
        do {
            return try derive()
        } catch {
            end(Ending(deriving: error))
        }
    }

    private static func run(_ catalogue: Catalogue) -> Never {
        if let mistake = catalogue.mistake { end(Ending(CommandFailure(status: .badData, message: mistake))) }
        Catalogue.current = catalogue
        // A file larger than the user's limit is an error to be told, not a reason to die with half a file.
        signal(SIGXFSZ, SIG_IGN)
        var ending: Ending
        do {
            var command = try parseAsRoot()
            try command.run()
            Foundation.exit(ExitStatus.allHold.rawValue)
        } catch {
            ending = Ending(error)
        }
        if let output = ending.output {
            do {
                try Console.print(output)
            } catch {
                ending = Ending(error)
            }
        }
        end(ending)
    }

    private static func end(_ ending: Ending) -> Never {
        if let errors = ending.errors { Console.error(errors) }
        Foundation.exit(ending.status.rawValue)
    }
}

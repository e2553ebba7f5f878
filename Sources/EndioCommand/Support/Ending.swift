import ArgumentParser
import ModelExport
import StateExploration
import SymbolicProof
import TransitionSystems

/// How a run of the command ends: the status, and what is said last.
struct Ending: Equatable {
    var status: ExitStatus
    /// For standard output: help, the version.
    var output: String?
    /// For standard error: a message for people, whole.
    var errors: String?

    /// The ending that an error stands for. No error is left to others, whose status 1 would mean that something is
    /// refuted.
    init(_ error: any Error) {
        switch error {
        case let status as ExitStatus: self.init(status: status)
        case let failure as CommandFailure: self.init(failure)
        case let error as InvalidModel: self.init(.badData("\(error)"))
        case let error as GroundingError: self.init(.badData("\(error)"))
        case let error as DerivationError: self.init(.badData("\(error)"))
        case let error as ProtocolError: self.init(.badData("\(error)"))
        case let error as ExplorationError: self.init(Self.failure(error))
        case let error as SymbolicError: self.init(Self.failure(error))
        case let error as ExportError:
            self.init(error.isAboutWhatWasAskedFor ? .usage("\(error)") : .badData("\(error)"))
        default: self.init(parsing: error)
        }
    }

    /// The ending of a program whose versions cannot be derived: what the library says, and what the program's own errors
    /// say, is about bad input.
    init(deriving error: any Error) {
        let ending = Ending(error)
        self = ending.status == .badData ? ending : Ending(CommandFailure.badData("\(error)"))
    }

    private init(status: ExitStatus) { self.status = status }

    private init(_ failure: CommandFailure) {
        status = failure.status
        errors = "endio: \(failure.message.printable)\n"
    }

    private static func failure(_ error: ExplorationError) -> CommandFailure {
        if case .unusableCheckpoint = error { return CommandFailure(status: .cannotCreate, message: "\(error)") }
        return .badData("\(error)")
    }

    private static func failure(_ error: SymbolicError) -> CommandFailure {
        if case .outOfRange = error { return .badData("\(error)") }
        return CommandFailure(status: .internal, message: "\(error)")
    }

    /// Help, or a mistake on the command line, as the parser words it; anything else is a defect of this command.
    private init(parsing error: any Error) {
        let text = EndioCommand.fullMessage(for: error, columns: nil)
        switch EndioCommand.exitCode(for: error) {
        case .success:
            self.init(status: .allHold)
            output = text
        case .validationFailure:
            let commands = EndioCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
            self.init(.usage(ParserMistake(text)?.text(commands: commands) ?? text))
        default:
            self.init(
                CommandFailure(
                    status: .internal, message: "internal error: \(error). Please report it with the command line."))
        }
    }
}

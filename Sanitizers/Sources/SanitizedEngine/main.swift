import DirectIOEngine
import Foundation

/// Runs the engine on threads, for the sanitizers to look at. With `race` or `use-after-free` it does what they must
/// notice.

switch CommandLine.arguments.dropFirst().first {
case nil:
    Planted.run(locking: true)
    Workloads.run()
    Workloads.runEpisodes()
case "race": Planted.run(locking: false)
case "use-after-free": Mistakes.useAfterFree()
case let other?:
    FileHandle.standardError.write(Data("SanitizedEngine: '\(other)' is neither 'race' nor 'use-after-free'\n".utf8))
    exit(64)
}

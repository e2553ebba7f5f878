import Foundation
import MutationTesting

/// What an earlier run of `endio mutate --format json` found, as far as it says which mutants to test once more.
struct EarlierMutants: Decodable {
    private struct Entry: Decodable {
        let id: String
        let outcome: String
    }

    private let schema: String
    private let mutants: [Entry]

    /// Reads a document.
    ///
    /// - Throws: ``CommandFailure`` when the file cannot be read or is none.
    init(at path: String) throws {
        let data = try InputFile(at: path).contents()
        let document = try? JSONDecoder().decode(Self.self, from: data)
        guard let document, document.schema == MutationDocument.schema else {
            throw CommandFailure.badData(
                "\(path): not a list of mutants. Write one with 'endio mutate --format json --output FILE'.")
        }
        self = document
    }

    /// The ids of mutants that came to one of the outcomes.
    func ids(_ words: Set<String>) -> Set<String> {
        Set(mutants.filter { words.contains($0.outcome) }.map(\.id))
    }
}

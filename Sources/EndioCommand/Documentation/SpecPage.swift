import Foundation

/// A page below `Specs/` of which some regions are generated from the model. What stands between them is written by hand.
///
/// A region lies between the lines `<!-- generated: NAME -->` and `<!-- end of NAME -->`.
struct SpecPage: Sendable {
    /// A part of a page that is generated.
    struct Region: Sendable {
        let name: String
        /// What belongs into the region; asked for only when it is wanted.
        let text: @Sendable () throws -> String
    }

    /// The file below `Specs/`.
    let file: String
    let regions: [Region]

    /// A page with its regions as the model has them now.
    func filled(in page: String) throws -> String {
        try regions.reduce(page) { page, region in
            let range = try Self.range(of: region.name, in: page, of: file)
            return page.replacingCharacters(in: range, with: "\n" + (try region.text()) + "\n")
        }
    }

    /// What lies between the two marks of a region.
    static func range(of region: String, in page: String, of file: String) throws(MissingRegion) -> Range<String.Index>
    {
        guard let begin = page.range(of: "<!-- generated: \(region) -->\n"),
            let end = page.range(of: "\n<!-- end of \(region) -->", range: begin.upperBound..<page.endIndex)
        else { throw MissingRegion(file: file, region: region) }
        return begin.upperBound..<end.lowerBound
    }
}

/// A page lacks the marks of a region that is generated.
struct MissingRegion: Error, Equatable, CustomStringConvertible {
    let file: String
    let region: String

    var description: String {
        "Specs/\(file): no lines '<!-- generated: \(region) -->' and, below it, '<!-- end of \(region) -->'; put them where "
            + "the generated text belongs"
    }
}

/// The generated pages.
enum SpecPages {
    /// Those that need no search.
    ///
    /// - Parameter proofs: The folder of certificates.
    static func quick(proofs: ProofFolder) -> [SpecPage] {
        [
            CorePage.page, StepsPage.page, PropertiesPage.page, VersionsPage.page, NotCoveredPage.page,
            MutantsPage.operators, SeedClaimsPage.page(proofs: proofs),
        ]
    }

    /// Those that need a search.
    static let searched = [AxesPage.page, MutantsPage.page]
}

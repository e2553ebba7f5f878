/// The generated pages, but for those that need a search: ``AxesPage`` and ``MutantsPage``.
enum SpecPages {
    /// The pages that need no search.
    ///
    /// - Parameter proofs: The folder of certificates.
    static func quick(proofs: ProofFolder) -> [SpecPage] {
        [
            CorePage.page, StepsPage.page, PropertiesPage.page, VersionsPage.page, NotCoveredPage.page,
            MutantsPage.operators, SeedClaimsPage.page(proofs: proofs), SpecificationPage.page(proofs: proofs),
        ]
    }
}

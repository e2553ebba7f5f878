/// The generated pages.
enum SpecPages {
    /// Those that the model alone decides.
    static let quick = [
        CorePage.page, StepsPage.page, PropertiesPage.page, VersionsPage.page, NotCoveredPage.page, MutantsPage.operators,
    ]

    /// Those that need a search.
    static let searched = [AxesPage.page, MutantsPage.page]
}

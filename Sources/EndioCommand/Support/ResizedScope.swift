import TransitionSystems

extension Scope {
    /// The sorts whose elements `--requests` and `--blocks` count, in the order in which a scope's name gives them.
    static let countedSorts = ["Request", "Block"]

    /// The family that the scope's name says it is of.
    var familyName: String { name.split(separator: "@").first.map(String.init) ?? name }

    /// The scope with other numbers of direct writes and blocks, and with as many io_ends to spare; `nil`: as it is.
    func resized(requests: Int?, blocks: Int?) -> Scope {
        var scope = self
        if let requests {
            let spare = max(0, (sizes["IOEnd"] ?? 0) - (sizes["Request"] ?? 0))
            if sizes["IOEnd"] != nil { scope.sizes["IOEnd"] = requests + spare }
            scope.sizes["Request"] = requests
        }
        if let blocks { scope.sizes["Block"] = blocks }
        let numbers = Self.countedSorts.compactMap { scope.sizes[$0] }.map(String.init)
        scope.name = "\(familyName)@\(numbers.joined(separator: "x"))"
        return scope
    }

    /// The scope of a name such as `core@3x2`, made of this one as `--requests` and `--blocks` do; `nil` where the name
    /// is no such one.
    func resized(named name: String) -> Scope? {
        let halves = name.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count == 2 else { return nil }
        let numbers = halves[1].split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
        let sorts = Self.countedSorts.filter { sizes[$0] != nil }
        guard numbers.count == sorts.count, numbers.allSatisfy({ $0.map(ScopeOptions.sizes.contains) ?? false }) else {
            return nil
        }
        let bySort = Dictionary(uniqueKeysWithValues: zip(sorts, numbers.compactMap(\.self)))
        let scope = resized(requests: bySort["Request"], blocks: bySort["Block"])
        return scope.name == name ? scope : nil
    }
}

import TransitionSystems

extension DirectIO {
    /// A finite instance of the protocol.
    ///
    /// - Parameters:
    ///   - requests: Direct writes; each is made at most once.
    ///   - ioEnds: io_end objects; by default one a request, and one more for writeback.
    ///   - mostFailures: Most failures in a run; at least 2, so that failures can meet.
    ///   - mostBios: Most bios of one request.
    static func scope(
        _ name: String, requests: Int, blocks: Int, ioEnds: Int? = nil, parts: Set<Part>, faults: [FaultClass],
        actors: [Actor] = [], mostFailures: Int = 2, mostBios: Int? = nil, without: Set<String> = []
    ) -> Scope {
        let objects = ioEnds ?? (requests + (actors.contains(Actors.writeback) ? 1 : 0))
        return Scope(
            name, sizes: ["Request": requests, "Block": blocks, "IOEnd": objects], parts: parts, faults: Set(faults),
            actors: Set(actors), limits: mostBios.map { [Limits.bios: $0] } ?? [:], mostFailures: mostFailures,
            without: without)
    }
}

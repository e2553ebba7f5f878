/// The extents of a file, as a B+tree of the shape that ext4 gives it: four entries in the inode, so many in a block of
/// the device as fit, leaves all at the same depth.
///
/// Blocks for new nodes are taken from a ``BlockSource``; when it has none, the tree holds what it held before.
///
/// - Source: fs/ext4/extents.c.
public struct ExtentTree: Equatable, Sendable {
    /// How many entries the inode holds.
    static let rootCapacity = 4
    static let root = 0

    /// How many entries a block holds: its size less a header of 12 bytes, by 12 bytes, rounded down.
    let capacity: Int
    /// How many levels lie below the root.
    var depth = 0
    var nodes: [ExtentNode] = [ExtentNode()]
    /// Nodes no longer used.
    private var unused: [Int] = []
    /// How many extents there are.
    public internal(set) var count = 0
    /// Nodes whose blocks on the device are not as they are here.
    private(set) var changed: Set<Int> = []
    /// Those among them that nobody has been told of.
    private var newlyChanged: [Int] = []

    /// An empty tree.
    ///
    /// - Parameter blockSize: bytes in a block, at least 64.
    public init(blockSize: Int = 4096) {
        precondition(blockSize >= 64, "a block holds a header and four entries at least")
        capacity = (blockSize - 12) / 12
    }

    /// Where an entry is: the node on each level, from the root down, and the place in it.
    struct Path {
        var nodes = Levels()
        var places = Levels()

        var leaf: Int { nodes[nodes.count - 1] }
        /// The place in the leaf.
        var place: Int {
            get { places[places.count - 1] }
            set { places[places.count - 1] = newValue }
        }
    }

    // MARK: Looking up

    /// What stands at a logical block.
    ///
    /// - Complexity: logarithmic in the number of extents.
    public func mapping(at block: UInt32) -> Mapping {
        var node = Self.root
        var next: UInt32?
        for _ in 0..<depth {
            let place = nodes[node].place(of: block) ?? 0
            if place + 1 < nodes[node].entries.count { next = nodes[node].entries[place + 1].first }
            node = nodes[node].entries[place].child
        }
        let place = nodes[node].place(of: block) ?? -1
        if place >= 0 {
            let extent = nodes[node].entries[place].extent
            if extent.contains(block) { return .extent(extent) }
        }
        if place + 1 < nodes[node].entries.count { next = nodes[node].entries[place + 1].first }
        return .hole(next: next)
    }

    /// All extents, in order.
    public var extents: [Extent] {
        var all: [Extent] = []
        all.reserveCapacity(count)
        func visit(_ node: Int, _ level: Int) {
            for entry in nodes[node].entries {
                if level == depth { all.append(entry.extent) } else { visit(entry.child, level + 1) }
            }
        }
        visit(Self.root, 0)
        return all
    }

    /// The blocks that hold nodes.
    public var treeBlocks: [UInt64] { nodes.compactMap(\.block) }

    /// The path to the last extent that begins at or before a block; its place in the leaf is -1 when none does.
    func path(to block: UInt32) -> Path {
        var path = Path()
        var node = Self.root
        for level in 0...depth {
            path.nodes.append(node)
            guard level < depth else {
                path.places.append(nodes[node].place(of: block) ?? -1)
                break
            }
            let place = nodes[node].place(of: block) ?? 0
            path.places.append(place)
            node = nodes[node].entries[place].child
        }
        return path
    }

    /// The extent at a path, if there is one.
    func extent(at path: Path) -> Extent? {
        path.place >= 0 ? nodes[path.leaf].entries[path.place].extent : nil
    }

    /// The path to the first extent of the next leaf.
    func nextLeaf(after path: Path) -> Path? {
        guard let level = (0..<depth).last(where: { path.places[$0] + 1 < nodes[path.nodes[$0]].entries.count }) else {
            return nil
        }
        var next = Path(nodes: path.nodes.prefix(through: level), places: path.places.prefix(through: level))
        next.places[level] += 1
        var node = nodes[next.nodes[level]].entries[next.places[level]].child
        for _ in level + 1...depth {
            next.nodes.append(node)
            next.places.append(0)
            if next.nodes.count <= depth { node = nodes[node].entries[0].child }
        }
        return next
    }

    // MARK: Changing entries

    /// Puts another extent where one is. It begins no earlier than its neighbour before it ends.
    mutating func replace(at path: Path, with extent: Extent) {
        let isFirst = path.place == 0 && nodes[path.leaf].entries[0].first != extent.first
        nodes[path.leaf].entries[path.place] = NodeEntry(extent)
        noteChange(of: path.leaf)
        if isFirst { correctKeys(above: path) }
    }

    /// Takes an extent out. Nodes that become empty are given back.
    mutating func remove(at path: Path, _ source: inout some BlockSource) {
        nodes[path.leaf].entries.remove(at: path.place)
        noteChange(of: path.leaf)
        count -= 1
        var level = depth
        while level > 0, nodes[path.nodes[level]].entries.isEmpty {
            giveBack(path.nodes[level], &source)
            level -= 1
            nodes[path.nodes[level]].entries.remove(at: path.places[level])
            noteChange(of: path.nodes[level])
        }
        if nodes[Self.root].entries.isEmpty { depth = 0 } else { correctKeys(above: path, from: level) }
    }

    /// Inserts an extent that touches no other, beside a path to the last one before it.
    ///
    /// - Throws: ``NoSpace`` when the tree needs a block and there is none; it holds the same extents then.
    mutating func insert(_ extent: Extent, after path: Path, _ source: inout some BlockSource) throws(NoSpace) {
        if source.refusesInsertion() { throw NoSpace() }
        let leaf = path.leaf
        if nodes[leaf].entries.count < capacity(of: leaf) {
            put(extent, into: path, at: path.place + 1)
            return
        }
        // Behind the last extent of a full leaf, the next leaf may have room (ext4_ext_insert_extent).
        if path.place + 1 == nodes[leaf].entries.count, let next = nextLeaf(after: path),
            nodes[next.leaf].entries.count < capacity(of: next.leaf)
        {
            put(extent, into: next, at: 0)
            return
        }
        try makeRoom(along: path, for: extent.first, &source)
        let fresh = self.path(to: extent.first)
        put(extent, into: fresh, at: fresh.place + 1)
    }

    private mutating func put(_ extent: Extent, into path: Path, at place: Int) {
        nodes[path.leaf].entries.insert(NodeEntry(extent), at: place)
        noteChange(of: path.leaf)
        count += 1
        guard place == 0 else { return }
        correctKeys(above: path)
    }

    /// An entry above says where its child begins.
    private mutating func correctKeys(above path: Path, from level: Int? = nil) {
        for level in stride(from: (level ?? depth), to: 0, by: -1) {
            let (node, parent, place) = (path.nodes[level], path.nodes[level - 1], path.places[level - 1])
            guard let first = nodes[node].entries.first?.first, nodes[parent].entries[place].first != first else {
                return
            }
            nodes[parent].entries[place] = NodeEntry(first: first, child: node)
            noteChange(of: parent)
            if place > 0 { return }
        }
    }

    // MARK: Growing and shrinking

    private func capacity(of node: Int) -> Int { node == Self.root ? Self.rootCapacity : capacity }

    /// Makes room in the leaf at a path: what lies behind the path goes to a new leaf, and so on upwards as long as
    /// nodes are full; when the root is full, the tree grows by a level (ext4_ext_create_new_leaf).
    private mutating func makeRoom(
        along path: Path, for first: UInt32, _ source: inout some BlockSource
    ) throws(NoSpace) {
        guard
            let level = (0..<depth).last(where: { nodes[path.nodes[$0]].entries.count < capacity(of: path.nodes[$0]) })
        else {
            try grow(&source)
            let longer = self.path(to: first)
            // The new leaf may have room already, where the root was all there was.
            if nodes[longer.leaf].entries.count == capacity { try makeRoom(along: longer, for: first, &source) }
            return
        }
        var blocks: [UInt64] = []
        for _ in level..<depth {
            guard let block = source.takeBlock() else {
                for block in blocks { source.giveBack(block) }
                throw NoSpace()
            }
            blocks.append(block)
        }
        // From the leaf upwards: each new node holds what lies behind the path, and the node made before it.
        var below: Int?
        for current in stride(from: depth, to: level, by: -1) {
            let (old, place) = (path.nodes[current], path.places[current])
            let new = makeNode(in: blocks.removeLast(), height: depth - current)
            let behind = nodes[old].entries[(place + 1)...]
            nodes[new].entries = ContiguousArray(behind)
            nodes[old].entries.removeSubrange((place + 1)...)
            noteChange(of: old)
            noteChange(of: new)
            if let below {
                nodes[new].entries.insert(NodeEntry(first: key(of: below, else: first), child: below), at: 0)
            }
            below = new
        }
        if let below {
            nodes[path.nodes[level]].entries.insert(
                NodeEntry(first: key(of: below, else: first), child: below), at: path.places[level] + 1)
            noteChange(of: path.nodes[level])
        }
    }

    /// Where a node begins; one without entries is about to get the one that begins at `first`.
    private func key(of node: Int, else first: UInt32) -> UInt32 { nodes[node].entries.first?.first ?? first }

    /// Moves what the root holds one level down.
    private mutating func grow(_ source: inout some BlockSource) throws(NoSpace) {
        guard let block = source.takeBlock() else { throw NoSpace() }
        let child = makeNode(in: block, height: depth)
        nodes[child].entries = nodes[Self.root].entries
        nodes[Self.root].entries = [NodeEntry(first: nodes[child].entries[0].first, child: child)]
        noteChange(of: Self.root)
        noteChange(of: child)
        depth += 1
    }

    /// Moves the only leaf into the root when it fits there (ext4_ext_try_to_merge_up).
    mutating func shrink(_ source: inout some BlockSource) {
        guard depth == 1, nodes[Self.root].entries.count == 1 else { return }
        let child = nodes[Self.root].entries[0].child
        guard nodes[child].entries.count <= Self.rootCapacity else { return }
        nodes[Self.root].entries = nodes[child].entries
        noteChange(of: Self.root)
        depth = 0
        giveBack(child, &source)
    }

    private mutating func noteChange(of node: Int) {
        if changed.insert(node).inserted { newlyChanged.append(node) }
    }

    /// The blocks of nodes that have changed since this was asked last.
    mutating func takeNewlyChanged() -> [UInt64] {
        defer { newlyChanged.removeAll(keepingCapacity: true) }
        return newlyChanged.compactMap { nodes[$0].block }
    }

    /// The changed nodes, whose blocks are about to be written.
    mutating func takeChanged() -> [Int] {
        defer { (changed, newlyChanged) = ([], []) }
        return changed.sorted()
    }

    /// A node without entries.
    ///
    /// - Parameter height: how many levels will lie below it.
    mutating func makeNode(in block: UInt64, height: Int) -> Int {
        let fresh = ExtentNode(block: block, height: height)
        if let node = unused.popLast() {
            nodes[node] = fresh
            return node
        }
        nodes.append(fresh)
        return nodes.count - 1
    }

    private mutating func giveBack(_ node: Int, _ source: inout some BlockSource) {
        if let block = nodes[node].block { source.giveBack(block) }
        nodes[node] = ExtentNode()
        unused.append(node)
        changed.remove(node)
    }
}

/// Where blocks for the nodes of a tree come from.
public protocol BlockSource {
    /// A block of the device that nobody uses, or nil when there is none.
    mutating func takeBlock() -> UInt64?

    /// Takes a block back.
    mutating func giveBack(_ block: UInt64)

    /// Whether an insertion is to fail although it may need no block: for faults that are planted.
    mutating func refusesInsertion() -> Bool
}

extension BlockSource {
    /// None is.
    public mutating func refusesInsertion() -> Bool { false }
}

/// No block could be had (ENOSPC).
public struct NoSpace: Error, Equatable, Sendable, CustomStringConvertible {
    /// What was missing.
    public let description = "no space left on the device"

    /// The error.
    public init() {}
}

public import Foundation

/// A trace file that cannot be used, and why.
public enum TraceFileError: Error, CustomStringConvertible, Equatable {
    /// The file is not JSON: where, and what is amiss there.
    case notJSON(String)
    /// A member is missing or of another type.
    case malformed(String)
    /// The run names something that the model does not have.
    case ofAnotherModel(String)

    /// What was wrong, and what to do.
    public var description: String {
        switch self {
        case .notJSON(let reason):
            "the trace is not JSON: \(reason); write it again with 'endio trace --format itf'"
        case .malformed(let what): "the trace is not in the Informal Trace Format: \(what)"
        case .ofAnotherModel(let what): "the trace is of another model: \(what)"
        }
    }
}

/// A run as a file tells it: labels and values, to be replayed on a model.
public struct TraceFile: Sendable {
    /// The id of the protocol version.
    public let version: String
    /// The id of the property that the run is evidence for.
    public let property: String
    /// The name of the scope.
    public let scope: String
    /// Sizes of the index sorts.
    public let sizes: [String: Int]
    /// Values of axes that were moved.
    public let axes: [String: String]
    /// The parts composed.
    public let parts: [String]
    /// Classes of failures that may happen.
    public let faults: [String]
    /// Actors of the environment that take part.
    public let actors: [String]
    /// Actions left out.
    public let without: [String]
    /// Bounds, by name.
    public let limits: [String: Int]
    /// Most failures; `nil`: any number.
    public let mostFailures: Int?
    /// The label of each state: the step that led there.
    public let labels: [String]
    /// For each state, the values of the cells, by name.
    public let states: [[String: TraceValue]]
    /// The state from which a run that never ends repeats itself.
    public let loop: Int?

    /// Reads a document in the Informal Trace Format.
    ///
    /// - Throws: ``TraceFileError``.
    public init(_ data: Data) throws(TraceFileError) {
        let parsed: Any
        do {
            parsed = try JSONSerialization.jsonObject(with: data)
        } catch {
            throw .notJSON(JSONFault(in: data)?.description ?? "its form is right, but what it holds cannot be read")
        }
        guard let document = parsed as? [String: Any] else { throw .malformed("the document is not an object") }
        guard let meta = document["#meta"] as? [String: Any] else { throw .malformed("'#meta' is missing") }
        guard let list = document["states"] as? [Any], !list.isEmpty else {
            throw .malformed("'states' is missing or empty")
        }
        guard let states = list as? [[String: Any]] else { throw .malformed("'states' is not a list of objects") }
        let members = TraceMeta(meta)
        try members.checkFormat()
        version = try members.text("protocol")
        property = try members.text("property")
        scope = try members.text("scope")
        sizes = try members.integersByName("sizes")
        axes = try members.textsByName("axes")
        parts = try members.texts("parts")
        faults = try members.texts("faults")
        actors = try members.texts("actors")
        without = try members.texts("without")
        limits = try members.integersByName("limits")
        let most = try members.integer("mostFailures")
        guard most >= -1 else { throw .malformed("'mostFailures' in '#meta' is \(most); -1 means any number") }
        mostFailures = most < 0 ? nil : most
        loop = try Self.loop(of: document, states: states.count)
        let own = [TraceITF.actionVariable, TraceITF.failingVariable]
        var labels: [String] = []
        var values: [[String: TraceValue]] = []
        for (position, state) in states.enumerated() {
            guard let label = state[TraceITF.actionVariable] as? String else {
                throw .malformed("state \(position) does not say which action led to it")
            }
            labels.append(label)
            var cells: [String: TraceValue] = [:]
            for name in state.keys.sorted() where !own.contains(name) && !name.hasPrefix("#") {
                do {
                    cells[name] = try TraceValue(json: state[name]!)
                } catch {
                    throw .malformed("state \(position): '\(name)' is \(error.description)")
                }
            }
            values.append(cells)
        }
        self.labels = labels
        self.states = values
    }

    private static func loop(of document: [String: Any], states: Int) throws(TraceFileError) -> Int? {
        guard let member = document["loop"], !(member is NSNull) else { return nil }
        guard let loop = member as? Int, (0..<states).contains(loop) else {
            throw .malformed("'loop' is not the position of one of its \(states) states")
        }
        return loop
    }
}

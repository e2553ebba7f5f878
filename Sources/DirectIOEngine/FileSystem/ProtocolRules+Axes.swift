extension ProtocolRules {
    /// A decision that can be moved by its name.
    public struct Axis: Sendable {
        /// What it is called, in `Specs/Axes.md` and on the command line.
        public let id: String
        /// The values that it can have.
        public let values: [String]
        fileprivate let get: @Sendable (ProtocolRules) -> String
        fileprivate let set: @Sendable (inout ProtocolRules, String) -> Bool

        fileprivate init<Value: RawRepresentable & CaseIterable & Sendable>(
            _ id: String, _ path: any WritableKeyPath<ProtocolRules, Value> & Sendable
        ) where Value.RawValue == String {
            self.id = id
            values = Value.allCases.map(\.rawValue)
            get = { $0[keyPath: path].rawValue }
            set = { rules, text in
                guard let value = Value(rawValue: text) else { return false }
                rules[keyPath: path] = value
                return true
            }
        }
    }

    /// All axes, those first that the model has, too.
    public static let axes: [Axis] = [
        Axis("io-end-home", \.home), Axis("io-end-birth", \.birth), Axis("submitter-reference", \.submitterReference),
        Axis("overwrite-path", \.overwritePath), Axis("overwrite-pointer", \.overwritePointer),
        Axis("overwrite-data-sem", \.dataSemHold), Axis("write-lock", \.writeLock), Axis("mapping-lock", \.mappingLock),
        Axis("end-io-called", \.endIOCalled), Axis("end-io-size", \.endIOSize), Axis("end-io-error", \.endIOError),
        Axis("conversion-venue", \.conversionVenue), Axis("acknowledgement", \.acknowledgement),
        Axis("conversion-error", \.conversionError), Axis("defer-completion", \.deferral),
        Axis("workqueue-creation", \.workqueueCreation), Axis("sync-conversion", \.syncConversion),
        Axis("dio-unwritten-on-error", \.flagOnError), Axis("async-error", \.errorReturn),
        Axis("dio-count-drop", \.countDrop), Axis("b_private-life", \.privateLife),
        Axis("submit-file-reference", \.fileReference), Axis("io-end-pin", \.ioEndPin),
        Axis("fallocate-dio-wait", \.fallocateWait), Axis("merge-check", \.mergeCheck),
        Axis("pre-io-split", \.preSplit), Axis("partial-zero-out", \.partialZeroOut),
        Axis("writeback-error", \.writebackError), Axis("writeback-flag", \.writebackFlag),
        Axis("read-lock", \.readLock),
        Axis("unaligned-wait", \.unalignedWait), Axis("unaligned-end", \.unalignedEnd),
        Axis("invalidation", \.invalidation), Axis("truncate-order", \.truncateOrder),
        Axis("overwrite-count", \.overwriteCount), Axis("converted-part", \.convertedPart),
        Axis("unwritten-counting", \.unwrittenCounting), Axis("extra-put", \.extraPut),
        Axis("invalidate-lock", \.invalidateLock), Axis("eof-block", \.eofBlock),
        Axis("split-zero-out", \.splitZeroOut),
        Axis("writeback-allocation", \.writebackAllocation), Axis("unaligned-past-size", \.unalignedPastSize),
        Axis("conversion-offset", \.conversionOffset), Axis("durable-size", \.durableSize),
        Axis("delayed-mark", \.delayedMark), Axis("read-end", \.readEnd),
        Axis("size-update", \.sizeUpdate),
    ]

    /// The value of an axis.
    public subscript(axis id: String) -> String? { Self.axes.first { $0.id == id }?.get(self) }

    /// Moves an axis.
    ///
    /// - Throws: ``UnknownAxis`` when there is none of that name, or it has no such value.
    public mutating func set(_ id: String, to value: String) throws(UnknownAxis) {
        guard let axis = Self.axes.first(where: { $0.id == id }) else {
            throw UnknownAxis(description: "no axis '\(id)'; there are \(Self.axes.map(\.id).joined(separator: ", "))")
        }
        guard axis.set(&self, value) else {
            throw UnknownAxis(description: "'\(value)' is no value of \(id): \(axis.values.joined(separator: ", "))")
        }
    }
}

/// An axis, or a value of one, that does not exist.
public struct UnknownAxis: Error, Equatable, Sendable, CustomStringConvertible {
    /// What there is.
    public let description: String
}

import DirectIOEngine

/// What has to fail on the engine, so that it takes a step of the model.
struct StepFailure: Sendable {
    private let sites: Set<FaultSite>
    /// The question for a block of the tree that is answered with no, counted from 0 in the step.
    private let trees: Range<Int>

    /// - Parameters:
    ///   - name: the model's action.
    ///   - isTaken: whether an overwrite's way is taken.
    ///   - needsRightSplit: whether the extent that is split goes on behind what is split off.
    init(_ name: String, isTaken: Bool, needsRightSplit: Bool) {
        sites =
            switch name {
            case "check_overwrite": isTaken ? [] : [.lookUp]
            case "alloc_io_end_fails", "alloc_io_end_late_fails", "writeback_alloc_fails": [.ioEndMemory]
            case "alloc_dio_fails": [.dioMemory]
            case "create_workqueue_early_fails", "create_workqueue_fails": [.workqueueMemory]
            case "start_handle_fails", "start_conversion_fails": [.handle]
            case "map_blocks_fails": [.treeRead, .lookUp]
            case "fault_midway", "fault_between": [.userPage]
            case "bio_end_error", "writeback_bio_error": [.device]
            case "convert_blocks_fails", "writeback_convert_fails": [.treeRead]
            case "fallocate_fails": [.quota, .handle]
            default: []
            }
        trees =
            switch name {
            case "split_right_fails", "convert_split_right_fails", "writeback_split_right_fails": 0..<1
            case "split_right_fails_then_left", "convert_split_right_fails_then_left",
                "writeback_split_right_fails_then_left":
                0..<Int.max
            case "split_left_fails", "convert_split_left_fails", "writeback_split_left_fails":
                needsRightSplit ? 1..<2 : 0..<1
            default: 0..<0
            }
    }

    /// Whether a question for something that may fail is answered with yes.
    ///
    /// - Parameter asked: how often blocks of the tree were asked for before in the step.
    func isOf(_ site: FaultSite, _ asked: Int) -> Bool {
        site == .treeBlock ? trees.contains(asked) : !sites.isEmpty && sites.contains(site)
    }
}

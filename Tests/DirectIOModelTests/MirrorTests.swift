import Testing
import TransitionSystems

@testable import DirectIOModel

@Suite("What an action mirrors")
struct MirrorTests {
    @Test(
        "is the function of the kernel that the version stands for",
        arguments: [
            ("v4.4", "dio_bio_end_aio(), fs/direct-io.c"), ("fixed", "dio_bio_end_aio(), fs/direct-io.c"),
            ("v5.5", "iomap_dio_bio_end_io(), fs/iomap/direct-io.c"),
        ])
    func byVersion(id: String, function: String) throws {
        let action = try #require(DirectIO.system.action(named: "bio_end"))
        #expect(action.mirrors.text(under: DirectIO.version(id).axes) == function)
    }

    /// Read in 2.6.35, 4.4, 4.5, the seed's own context lines, 4.6 and 5.5.
    @Test(
        "is what it was called and where it was at the time",
        arguments: [
            ("alloc_dio", "v2.6.35", "__blockdev_direct_IO_newtrunc(), fs/direct-io.c"),
            ("alloc_dio", "v4.4", "do_blockdev_direct_IO(), fs/direct-io.c"),
            ("start_handle", "v4.4", "_ext4_get_block(), fs/ext4/inode.c"),
            ("start_handle", "v4.5", "start_dio_trans(), fs/ext4/inode.c"),
            ("start_handle", "half-merged", "start_dio_trans(), fs/ext4/inode.c"),
            ("start_handle", "v4.6", "ext4_get_block_trans(), fs/ext4/inode.c"),
            ("start_handle", "v5.5", "ext4_iomap_alloc(), fs/ext4/inode.c"),
            ("look_up", "v4.5-rc1", "_ext4_get_block(), fs/ext4/inode.c"),
            ("look_up", "v4.5", "ext4_dio_get_block_overwrite(), fs/ext4/inode.c"),
            ("clear_unwritten_flag", "v4.4", "ext4_clear_io_unwritten_flag(), fs/ext4/page-io.c"),
            ("clear_unwritten_flag", "seed", "ext4_clear_io_unwritten_flag(), fs/ext4/page-io.c"),
            ("clear_unwritten_flag", "v4.6", "ext4_clear_io_unwritten_flag(), fs/ext4/ext4.h"),
            ("writeback_clear", "v5.5", "ext4_clear_io_unwritten_flag(), fs/ext4/ext4.h"),
            ("fallocate_wait", "v4.4", "inode_dio_wait() in ext4_alloc_file_blocks(), fs/ext4/extents.c"),
            ("fallocate_wait", "v4.5-rc1", "inode_dio_wait() in ext4_fallocate(), fs/ext4/extents.c"),
        ])
    func ofItsTime(name: String, id: String, function: String) throws {
        let action = try #require(DirectIO.system.action(named: name))
        #expect(action.mirrors.text(under: DirectIO.version(id).axes) == function)
    }

    /// Functions of fs/direct-io.c, and those that were there only to be called by it.
    private static let blockdev = [
        "do_blockdev_direct_IO", "direct_io_worker", "dio_bio_end_aio", "dio_bio_submit", "dio_complete",
        "dio_refill_pages", "dio_await_completion", "drop_refcount", "dio_aio_complete_work", "do_direct_IO",
        "dio_set_defer_completion", "get_block", "ext4_ext_direct_IO", "ext4_ind_direct_IO", "start_dio_trans",
        "ext4_get_block_trans",
        "ext4_end_io_dio", "ext4_inode_aio_set", "i_alloc_sem",
    ]
    /// Functions, files and locks that came after Linux 2.6.35.
    private static let later = [
        "iomap", "page-io.c", "indirect.c", "readpage.c", "do_blockdev_direct_IO", "drop_refcount", "inode_lock",
        "inode_dio_", "ki_complete", "dio_aio_complete_work", "sb_init_dio_done_wq", "dio_set_defer_completion",
        "write_iter", "start_dio_trans", "ext4_get_block_trans", "ext4_inode_aio_set", "ext4_get_io_end",
        "ext4_put_io_end",
        "ext4_release_io_end", "io_unwritten_flag", "ext4_ext_handle_unwritten_extents", "ext4_split_extent_at",
        "ext4_alloc_file_blocks", "ext4_evict_inode", "ext4_writepages", "mpage_map_and_submit_extent", "ext4_end_bio",
        "rsv", "io_end_vec", "ext4_end_io()", "ext4_end_io_end", "ext4_overwrite_io", "dio_get_block",
    ]

    /// What the actions that some run of a version takes mirror there.
    private static func mirrors(of id: String) -> [(action: String, text: String)] {
        let version = DirectIO.version(id)
        let never = DirectIO.unreachable(in: version)
        return version.system.actions.filter { never[$0.name] == nil }
            .map { ($0.name, $0.mirrors.text(under: version.axes)) }
    }

    @Test("is nothing of fs/direct-io.c where iomap does the work", arguments: ["v5.5", "v6.x"])
    func iomap(id: String) {
        let mirrors = Self.mirrors(of: id)
        #expect(mirrors.contains { $0.text.contains("fs/iomap/direct-io.c") })
        for (action, text) in mirrors {
            #expect(!text.contains(" fs/direct-io.c"), "\(action): \(text)")
            // The names of iomap's functions contain those of the ones they replace.
            let rest = text.replacing(/\w*iomap_dio\w*/, with: "")
            #expect(Self.blockdev.filter { rest.contains($0) } == [], "\(action): \(text)")
        }
    }

    @Test("is nothing that came later than the version", arguments: ["v2.6.35"])
    func first(id: String) {
        for (action, text) in Self.mirrors(of: id) {
            #expect(Self.later.filter { text.contains($0) } == [], "\(action): \(text)")
        }
    }

    @Test(
        "is nothing of iomap before 5.5",
        arguments: ["v4.4", "v4.5-rc1", "v4.5", "seed", "half-merged", "v4.6", "fixed"])
    func blockdev(id: String) {
        let mirrors = Self.mirrors(of: id)
        #expect(mirrors.filter { $0.text.contains("iomap") }.map(\.action) == [])
        #expect(mirrors.contains { $0.text.contains(" fs/direct-io.c") })
    }

    @Test("is said of every action, and all of it where no version is meant")
    func everywhere() throws {
        #expect(DirectIO.system.actions.filter(\.mirrors.isEmpty).map(\.name) == [])
        let action = try #require(DirectIO.system.action(named: "bio_end"))
        #expect(
            action.mirrors.description == "dio_bio_end_aio(), fs/direct-io.c; where io-end-home = dio-flag: "
                + "iomap_dio_bio_end_io(), fs/iomap/direct-io.c")
    }
}

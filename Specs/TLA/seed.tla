---- MODULE seed ----
EXTENDS Integers, FiniteSets

CONSTANTS Block, IOEnd, Request

VARIABLES
  ext, \* the state of the block's extent
  stale, \* the medium holds what was there before allocation
  by_writeback, \* the block was last converted by buffered writeback
  submit, \* where the submitting task is
  sync, \* the submitting task waits for completion
  overwrite, \* all blocks were found written in one extent
  covers, \* the block is in the request's range
  mapped, \* a mapping call returned the block
  submitted, \* the block is in a bio that was submitted
  bio_start, \* a bio starts with the block
  ended, \* the bio of the block has ended
  landed, \* the bio of the block ended without error
  owed, \* the block was mapped unwritten and awaits conversion
  met_unwritten, \* some mapping call returned an unwritten extent
  i_mutex, \* the submitting task holds the inode's lock
  i_data_sem, \* the submitting task holds i_data_sem, shared
  handle, \* a journal handle is open on behalf of the request
  bh_unwritten, \* the last mapping call returned an unwritten extent
  rc_error, \* the submission met an error
  page_errors, \* a user page could not be pinned
  io_error, \* a bio failed
  conversion_failed, \* a conversion of the request failed
  defer_completion, \* completion must run in process context
  dio_unwritten, \* the dio remembers an unwritten extent
  dropped, \* the submitter has dropped its reference to the dio
  queued, \* the submission returned -EIOCBQUEUED
  own_count, \* ext4's own share of i_dio_count is held
  core_count, \* the core's share of i_dio_count is held
  completion, \* where completion is
  context, \* the context that completion runs in
  conversion, \* where the conversion is
  performer, \* who runs the conversion
  to_convert, \* the conversion under way has still to convert the block
  ack, \* what the user was told
  reports, \* how often completion was reported
  allocated, \* the io_end is allocated
  count, \* the io_end's reference count
  UNWRITTEN, \* EXT4_IO_END_UNWRITTEN: a conversion is owed
  io_end_range, \* the block is in the io_end's [offset, offset + size)
  io_end_of, \* the io_end was allocated for the request
  local_io_end, \* the submitting task's own variable names the io_end
  b_private, \* the mapping carrier's b_private names the io_end
  private, \* what end_io will be given: dio->private or iocb->private
  seen, \* the mapping call read the inode's pointer and found the io_end
  dying, \* the last reference is gone and the request's tasks release the io_end
  io_end_pointer, \* the inode's io_end pointer names the io_end
  i_unwritten, \* io_ends that owe a conversion
  i_ioend_count, \* live io_ends
  i_dio_count, \* direct I/O in flight
  DIO_UNWRITTEN, \* the current sync write touched unwritten extents
  s_dio_done_wq, \* the completion workqueue exists
  used_freed, \* something freed was used
  tested_freed, \* the deferral test read the flag of an io_end that was freed
  bad_release, \* an io_end was released while it owed a conversion
  fallocate, \* where the preallocating task is; it holds i_mutex between idle and done
  fallocate_range, \* the block is still to be preallocated
  reader, \* where the reading task is
  read_block, \* the block is being read
  reader_counted, \* the reader's share of i_dio_count is held
  reader_lock, \* the reader holds the inode's lock
  reader_page, \* the reader keeps the block's page locked until it is read
  reader_found, \* what the reader's mapping call returned
  reader_saw_stale, \* the read returned what a direct write should have replaced
  writeback, \* where writeback of the range is
  writeback_range, \* the block is dirty and under writeback
  writeback_mapped, \* writeback has mapped the block and not converted it
  writeback_io_end, \* the io_end is writeback's
  writeback_held, \* the submitting task still has its reference
  writeback_bio, \* the bio is in flight
  writeback_failed, \* the bio failed
  writeback_landed, \* the bio ended without error
  writeback_seen, \* writeback's mapping found the pointer naming the io_end
  writeback_flagged_other, \* writeback's mapping, and nothing else, made the io_end owe a conversion
  writeback_used_freed, \* writeback's mapping flagged an io_end that was freed
  closed, \* the user has closed the file
  evicted, \* the inode is freed
  failures \* failures so far

vars == <<ext, stale, by_writeback, submit, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

TypeOK ==
  /\ ext \in [Block -> {"hole", "unwritten", "written"}]
  /\ stale \in [Block -> BOOLEAN]
  /\ by_writeback \in [Block -> BOOLEAN]
  /\ submit \in [Request -> {"idle", "locking", "checking", "entering", "taking-data-sem", "unlocking-early", "clearing-pointer", "allocating-io_end", "setting-pointer", "allocating-dio", "looping", "mapping", "reading-pointer", "flagging", "stopping", "testing-pointer", "allocating-late", "flagging-late", "latching", "waiting", "dropping", "completing", "clearing-after", "putting", "putting-leftover", "checking-sync", "converting", "uncounting", "releasing-data-sem", "relocking", "releasing-late", "unlocking", "returned"}]
  /\ sync \in [Request -> BOOLEAN]
  /\ overwrite \in [Request -> BOOLEAN]
  /\ covers \in [Request \X Block -> BOOLEAN]
  /\ mapped \in [Request \X Block -> BOOLEAN]
  /\ submitted \in [Request \X Block -> BOOLEAN]
  /\ bio_start \in [Request \X Block -> BOOLEAN]
  /\ ended \in [Request \X Block -> BOOLEAN]
  /\ landed \in [Request \X Block -> BOOLEAN]
  /\ owed \in [Request \X Block -> BOOLEAN]
  /\ met_unwritten \in [Request -> BOOLEAN]
  /\ i_mutex \in [Request -> BOOLEAN]
  /\ i_data_sem \in [Request -> BOOLEAN]
  /\ handle \in [Request -> BOOLEAN]
  /\ bh_unwritten \in [Request -> BOOLEAN]
  /\ rc_error \in [Request -> BOOLEAN]
  /\ page_errors \in [Request -> BOOLEAN]
  /\ io_error \in [Request -> BOOLEAN]
  /\ conversion_failed \in [Request -> BOOLEAN]
  /\ defer_completion \in [Request -> BOOLEAN]
  /\ dio_unwritten \in [Request -> BOOLEAN]
  /\ dropped \in [Request -> BOOLEAN]
  /\ queued \in [Request -> BOOLEAN]
  /\ own_count \in [Request -> BOOLEAN]
  /\ core_count \in [Request -> BOOLEAN]
  /\ completion \in [Request -> {"idle", "queued", "end_io", "putting", "converting", "uncounting", "uncounting-first", "reporting", "done"}]
  /\ context \in [Request -> {"process", "irq", "workqueue"}]
  /\ conversion \in [Request -> {"idle", "queued", "starting", "mapping", "stopping", "clearing", "releasing"}]
  /\ performer \in [Request -> {"submitter", "completion", "worker"}]
  /\ to_convert \in [Request \X Block -> BOOLEAN]
  /\ ack \in [Request -> {"no", "success", "error"}]
  /\ reports \in [Request -> (0..2)]
  /\ allocated \in [IOEnd -> BOOLEAN]
  /\ count \in [IOEnd -> (0..2)]
  /\ UNWRITTEN \in [IOEnd -> BOOLEAN]
  /\ io_end_range \in [IOEnd \X Block -> BOOLEAN]
  /\ io_end_of \in [Request \X IOEnd -> BOOLEAN]
  /\ local_io_end \in [Request \X IOEnd -> BOOLEAN]
  /\ b_private \in [Request \X IOEnd -> BOOLEAN]
  /\ private \in [Request \X IOEnd -> BOOLEAN]
  /\ seen \in [Request \X IOEnd -> BOOLEAN]
  /\ dying \in [Request \X IOEnd -> BOOLEAN]
  /\ io_end_pointer \in [IOEnd -> BOOLEAN]
  /\ i_unwritten \in (0..7)
  /\ i_ioend_count \in (0..7)
  /\ i_dio_count \in (0..15)
  /\ DIO_UNWRITTEN \in BOOLEAN
  /\ s_dio_done_wq \in BOOLEAN
  /\ used_freed \in BOOLEAN
  /\ tested_freed \in BOOLEAN
  /\ bad_release \in BOOLEAN
  /\ fallocate \in {"idle", "waiting", "mapping", "done"}
  /\ fallocate_range \in [Block -> BOOLEAN]
  /\ reader \in {"idle", "counted", "locking", "looking", "reading", "uncounting", "done"}
  /\ read_block \in [Block -> BOOLEAN]
  /\ reader_counted \in BOOLEAN
  /\ reader_lock \in BOOLEAN
  /\ reader_page \in BOOLEAN
  /\ reader_found \in {"hole", "unwritten", "written"}
  /\ reader_saw_stale \in BOOLEAN
  /\ writeback \in {"idle", "allocating", "mapping", "using-pointer", "flagging", "submitting", "in-flight", "queued", "converting", "stopping", "clearing", "releasing", "done"}
  /\ writeback_range \in [Block -> BOOLEAN]
  /\ writeback_mapped \in [Block -> BOOLEAN]
  /\ writeback_io_end \in [IOEnd -> BOOLEAN]
  /\ writeback_held \in BOOLEAN
  /\ writeback_bio \in BOOLEAN
  /\ writeback_failed \in BOOLEAN
  /\ writeback_landed \in BOOLEAN
  /\ writeback_seen \in [IOEnd -> BOOLEAN]
  /\ writeback_flagged_other \in [IOEnd -> BOOLEAN]
  /\ writeback_used_freed \in BOOLEAN
  /\ closed \in BOOLEAN
  /\ evicted \in BOOLEAN
  /\ failures \in 0..2

Init ==
  /\ ext \in [Block -> {"hole", "unwritten", "written"}]
  /\ stale \in [Block -> BOOLEAN]
  /\ by_writeback = [x0 \in Block |-> FALSE]
  /\ submit = [x0 \in Request |-> "idle"]
  /\ sync = [x0 \in Request |-> FALSE]
  /\ overwrite = [x0 \in Request |-> FALSE]
  /\ covers = [x0 \in Request, x1 \in Block |-> FALSE]
  /\ mapped = [x0 \in Request, x1 \in Block |-> FALSE]
  /\ submitted = [x0 \in Request, x1 \in Block |-> FALSE]
  /\ bio_start = [x0 \in Request, x1 \in Block |-> FALSE]
  /\ ended = [x0 \in Request, x1 \in Block |-> FALSE]
  /\ landed = [x0 \in Request, x1 \in Block |-> FALSE]
  /\ owed = [x0 \in Request, x1 \in Block |-> FALSE]
  /\ met_unwritten = [x0 \in Request |-> FALSE]
  /\ i_mutex = [x0 \in Request |-> FALSE]
  /\ i_data_sem = [x0 \in Request |-> FALSE]
  /\ handle = [x0 \in Request |-> FALSE]
  /\ bh_unwritten = [x0 \in Request |-> FALSE]
  /\ rc_error = [x0 \in Request |-> FALSE]
  /\ page_errors = [x0 \in Request |-> FALSE]
  /\ io_error = [x0 \in Request |-> FALSE]
  /\ conversion_failed = [x0 \in Request |-> FALSE]
  /\ defer_completion = [x0 \in Request |-> FALSE]
  /\ dio_unwritten = [x0 \in Request |-> FALSE]
  /\ dropped = [x0 \in Request |-> FALSE]
  /\ queued = [x0 \in Request |-> FALSE]
  /\ own_count = [x0 \in Request |-> FALSE]
  /\ core_count = [x0 \in Request |-> FALSE]
  /\ completion = [x0 \in Request |-> "idle"]
  /\ context = [x0 \in Request |-> "process"]
  /\ conversion = [x0 \in Request |-> "idle"]
  /\ performer = [x0 \in Request |-> "submitter"]
  /\ to_convert = [x0 \in Request, x1 \in Block |-> FALSE]
  /\ ack = [x0 \in Request |-> "no"]
  /\ reports = [x0 \in Request |-> 0]
  /\ allocated = [x0 \in IOEnd |-> FALSE]
  /\ count = [x0 \in IOEnd |-> 0]
  /\ UNWRITTEN = [x0 \in IOEnd |-> FALSE]
  /\ io_end_range = [x0 \in IOEnd, x1 \in Block |-> FALSE]
  /\ io_end_of = [x0 \in Request, x1 \in IOEnd |-> FALSE]
  /\ local_io_end = [x0 \in Request, x1 \in IOEnd |-> FALSE]
  /\ b_private = [x0 \in Request, x1 \in IOEnd |-> FALSE]
  /\ private = [x0 \in Request, x1 \in IOEnd |-> FALSE]
  /\ seen = [x0 \in Request, x1 \in IOEnd |-> FALSE]
  /\ dying = [x0 \in Request, x1 \in IOEnd |-> FALSE]
  /\ io_end_pointer = [x0 \in IOEnd |-> FALSE]
  /\ i_unwritten = 0
  /\ i_ioend_count = 0
  /\ i_dio_count = 0
  /\ DIO_UNWRITTEN = FALSE
  /\ s_dio_done_wq = FALSE
  /\ used_freed = FALSE
  /\ tested_freed = FALSE
  /\ bad_release = FALSE
  /\ fallocate = "idle"
  /\ fallocate_range = [x0 \in Block |-> FALSE]
  /\ reader = "idle"
  /\ read_block = [x0 \in Block |-> FALSE]
  /\ reader_counted = FALSE
  /\ reader_lock = FALSE
  /\ reader_page = FALSE
  /\ reader_found = "hole"
  /\ reader_saw_stale = FALSE
  /\ writeback = "idle"
  /\ writeback_range = [x0 \in Block |-> FALSE]
  /\ writeback_mapped = [x0 \in Block |-> FALSE]
  /\ writeback_io_end = [x0 \in IOEnd |-> FALSE]
  /\ writeback_held = FALSE
  /\ writeback_bio = FALSE
  /\ writeback_failed = FALSE
  /\ writeback_landed = FALSE
  /\ writeback_seen = [x0 \in IOEnd |-> FALSE]
  /\ writeback_flagged_other = [x0 \in IOEnd |-> FALSE]
  /\ writeback_used_freed = FALSE
  /\ closed = FALSE
  /\ evicted = FALSE
  /\ failures = 0
  /\ (\A b \in Block : stale[b] <=> ext[b] # "written")

\* submit_async_write: An async direct write of blocks first to last is issued. (submitter, DirectIOModel/Entry.swift)
submit_async_write(r, first, last) ==
  /\ submit[r] = "idle" \* the request is not yet made
  /\ first <= last \* the range has at least one block
  /\ ~closed \* the file is open
  /\ submit' = [submit EXCEPT ![r] = "locking"]
  /\ sync' = [sync EXCEPT ![r] = FALSE]
  /\ covers' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (first <= b /\ b <= last) THEN TRUE ELSE covers[r_2, b]]
  /\ UNCHANGED <<ext, stale, by_writeback, overwrite, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* submit_sync_write: A sync direct write of blocks first to last is issued. (submitter, DirectIOModel/Entry.swift)
submit_sync_write(r, first, last) ==
  /\ submit[r] = "idle" \* the request is not yet made
  /\ first <= last \* the range has at least one block
  /\ ~closed \* the file is open
  /\ submit' = [submit EXCEPT ![r] = "locking"]
  /\ sync' = [sync EXCEPT ![r] = TRUE]
  /\ covers' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (first <= b /\ b <= last) THEN TRUE ELSE covers[r_2, b]]
  /\ UNCHANGED <<ext, stale, by_writeback, overwrite, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* lock_inode: The writer takes the inode's lock. (submitter, DirectIOModel/Entry.swift)
lock_inode(r) ==
  /\ submit[r] = "locking" \* the writer is at the inode's lock
  /\ (\A q \in Request : ~i_mutex[q] /\ ((conversion[q] = "idle" \/ conversion[q] = "queued") \/ performer[q] # "worker")) /\ (fallocate = "idle" \/ fallocate = "done") \* nobody else holds the inode's lock
  /\ submit' = [submit EXCEPT ![r] = "checking"]
  /\ i_mutex' = [i_mutex EXCEPT ![r] = TRUE]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* check_overwrite: One look-up tells whether the whole range is written; the mount mode decides what follows from that. (submitter, DirectIOModel/Entry.swift)
check_overwrite(r, taken) ==
  /\ submit[r] = "checking" \* the writer is at the overwrite check
  /\ (\A q \in Request : submit[q] # "reading-pointer" /\ submit[q] # "flagging") /\ writeback # "using-pointer" \* i_data_sem is not held exclusively
  /\ (~taken \/ (\A b \in Block : covers[r, b] => ext[b] = "written")) \* an overwrite finds the whole range written
  /\ submit' = [submit EXCEPT ![r] = "entering"]
  /\ overwrite' = [overwrite EXCEPT ![r] = taken]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* enter_direct_io: The range's page cache is flushed, which waits for writeback; ext4 raises i_dio_count for itself. (submitter, DirectIOModel/Entry.swift)
enter_direct_io(r) ==
  /\ submit[r] = "entering" \* the writer is at the entry of direct I/O
  /\ \A b \in Block : covers[r, b] => ~writeback_range[b] \* no writeback is under way in the range
  /\ submit' = [submit EXCEPT ![r] = IF overwrite[r] THEN "unlocking-early" ELSE IF ~overwrite[r] THEN "allocating-dio" ELSE @]
  /\ own_count' = [own_count EXCEPT ![r] = TRUE]
  /\ i_dio_count' = i_dio_count + 1
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* take_data_sem: An overwrite takes i_data_sem, shared, for the time of its submission. (submitter, DirectIOModel/Entry.swift)
take_data_sem(r) ==
  /\ submit[r] = "taking-data-sem" \* the overwrite is about to take i_data_sem
  /\ (\A q \in Request : submit[q] # "reading-pointer" /\ submit[q] # "flagging") /\ writeback # "using-pointer" \* i_data_sem is not held exclusively
  /\ submit' = [submit EXCEPT ![r] = "unlocking-early"]
  /\ i_data_sem' = [i_data_sem EXCEPT ![r] = TRUE]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* unlock_for_overwrite: An overwrite drops i_mutex before it submits. (submitter, DirectIOModel/Entry.swift)
unlock_for_overwrite(r) ==
  /\ submit[r] = "unlocking-early" \* the overwrite is about to drop i_mutex
  /\ submit' = [submit EXCEPT ![r] = "allocating-dio"]
  /\ i_mutex' = [i_mutex EXCEPT ![r] = FALSE]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* clear_pointer: The inode's io_end pointer is cleared at the entry. (submitter, DirectIOModel/Setup.swift)
clear_pointer(r) ==
  /\ submit[r] = "clearing-pointer" \* the writer is about to clear the pointer
  /\ submit' = [submit EXCEPT ![r] = "allocating-dio"]
  /\ io_end_pointer' = [i \in IOEnd |-> FALSE]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* alloc_io_end: An async write allocates its io_end, before it knows whether it needs one. (submitter, DirectIOModel/Setup.swift)
alloc_io_end(r, e) ==
  /\ submit[r] = "allocating-io_end" \* the writer is about to allocate its io_end
  /\ ~allocated[e] \* the object is free
  /\ submit' = [submit EXCEPT ![r] = "allocating-dio"]
  /\ allocated' = [allocated EXCEPT ![e] = TRUE]
  /\ count' = [count EXCEPT ![e] = 1]
  /\ io_end_of' = [io_end_of EXCEPT ![r, e] = TRUE]
  /\ local_io_end' = [local_io_end EXCEPT ![r, e] = TRUE]
  /\ b_private' = [b_private EXCEPT ![r, e] = TRUE]
  /\ i_ioend_count' = i_ioend_count + 1
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, UNWRITTEN, io_end_range, private, seen, dying, io_end_pointer, i_unwritten, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* alloc_io_end_fails: There is no memory for the io_end: nothing is submitted. (submitter, DirectIOModel/Setup.swift)
alloc_io_end_fails(r) ==
  /\ submit[r] = "allocating-io_end" \* the writer is about to allocate its io_end
  /\ failures < 2 \* the scope's bound on failures
  /\ failures' = failures + 1
  /\ submit' = [submit EXCEPT ![r] = "uncounting"]
  /\ rc_error' = [rc_error EXCEPT ![r] = TRUE]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted>>

\* set_pointer: The inode's pointer names the writer's io_end. (submitter, DirectIOModel/Setup.swift)
set_pointer(r, e) ==
  /\ submit[r] = "setting-pointer" \* the writer is about to set the pointer
  /\ local_io_end[r, e] \* the io_end is the writer's
  /\ submit' = [submit EXCEPT ![r] = "allocating-dio"]
  /\ io_end_pointer' = [i \in IOEnd |-> i = e]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* alloc_dio: The dio is allocated; the core raises i_dio_count. Where completion is always deferred the workqueue is made here. (submitter, DirectIOModel/Setup.swift)
alloc_dio(r) ==
  /\ submit[r] = "allocating-dio" \* the writer is about to allocate the dio
  /\ submit' = [submit EXCEPT ![r] = "looping"]
  /\ core_count' = [core_count EXCEPT ![r] = TRUE]
  /\ i_dio_count' = i_dio_count + 1
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* alloc_dio_fails: There is no memory for the dio: end_io is never called for the request. (submitter, DirectIOModel/Setup.swift)
alloc_dio_fails(r) ==
  /\ submit[r] = "allocating-dio" \* the writer is about to allocate the dio
  /\ failures < 2 \* the scope's bound on failures
  /\ failures' = failures + 1
  /\ submit' = [submit EXCEPT ![r] = "checking-sync"]
  /\ rc_error' = [rc_error EXCEPT ![r] = TRUE]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted>>

\* look_up: An overwrite's mapping call: a look-up, without handle; it may return less than asked. (submitter, DirectIOModel/Mapping.swift)
look_up(r, first, last) ==
  /\ submit[r] = "looping" \* the writer is in the core's loop
  /\ overwrite[r] \* the write is an overwrite
  /\ ~(\E b \in Block : mapped[r, b] /\ ~submitted[r, b]) \* every block mapped so far is in a bio
  /\ ~page_errors[r] \* all pages could be pinned so far
  /\ first <= last \* the run has at least one block
  /\ \A b \in Block : (covers[r, b] /\ b < first) => mapped[r, b] \* the run starts at the first block not mapped
  /\ \A b \in Block : (first <= b /\ b <= last) => (covers[r, b] /\ ~mapped[r, b]) \* the run is wanted and not mapped
  /\ (\A q \in Request : submit[q] # "reading-pointer" /\ submit[q] # "flagging") /\ writeback # "using-pointer" \* i_data_sem is not held exclusively
  /\ \A b \in Block : (first <= b /\ b <= last) => ext[b] = "written" \* the blocks are written
  /\ mapped' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (first <= b /\ b <= last) THEN TRUE ELSE mapped[r_2, b]]
  /\ UNCHANGED <<ext, stale, by_writeback, submit, sync, overwrite, covers, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* start_handle: The mapping call opens a journal handle. (submitter, DirectIOModel/Mapping.swift)
start_handle(r) ==
  /\ submit[r] = "looping" \* the writer is in the core's loop
  /\ ~overwrite[r] \* the write is not an overwrite
  /\ ~(\E b \in Block : mapped[r, b] /\ ~submitted[r, b]) \* every block mapped so far is in a bio
  /\ ~page_errors[r] \* all pages could be pinned so far
  /\ ~(\A b \in Block : covers[r, b] => submitted[r, b]) \* blocks remain to be mapped
  /\ submit' = [submit EXCEPT ![r] = "mapping"]
  /\ handle' = [handle EXCEPT ![r] = TRUE]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* start_handle_fails: No journal handle can be had: the mapping call fails, b_private unchanged. (submitter, DirectIOModel/Mapping.swift)
start_handle_fails(r) ==
  /\ submit[r] = "looping" \* the writer is in the core's loop
  /\ ~overwrite[r] \* the write is not an overwrite
  /\ ~(\E b \in Block : mapped[r, b] /\ ~submitted[r, b]) \* every block mapped so far is in a bio
  /\ ~page_errors[r] \* all pages could be pinned so far
  /\ ~(\A b \in Block : covers[r, b] => submitted[r, b]) \* blocks remain to be mapped
  /\ failures < 2 \* the scope's bound on failures
  /\ failures' = failures + 1
  /\ submit' = [submit EXCEPT ![r] = "waiting"]
  /\ rc_error' = [rc_error EXCEPT ![r] = TRUE]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted>>

\* map_blocks: Blocks are mapped under i_data_sem: a hole is allocated unwritten, an unwritten extent is split, a written one returned. (submitter, DirectIOModel/Mapping.swift)
map_blocks(r, first, last) ==
  /\ submit[r] = "mapping" \* the mapping call has its handle
  /\ \A b \in Block : (first <= b /\ b <= last) => (ext[b] = "written" <=> ext[first] = "written") \* the blocks are all written or all not
  /\ \A b \in Block : (first <= b /\ b <= last) => (ext[b] = "hole" <=> ext[first] = "hole") \* the blocks are all allocated or all not
  /\ (((\A q \in Request : ~i_data_sem[q]) /\ ((\A q \in Request : submit[q] # "reading-pointer" /\ submit[q] # "flagging") /\ writeback # "using-pointer")) \/ (ext[first] = "written" /\ ((\A q \in Request : submit[q] # "reading-pointer" /\ submit[q] # "flagging") /\ writeback # "using-pointer"))) \* i_data_sem can be taken, exclusively unless the blocks are written
  /\ first <= last \* the run has at least one block
  /\ \A b \in Block : (covers[r, b] /\ b < first) => mapped[r, b] \* the run starts at the first block not mapped
  /\ \A b \in Block : (first <= b /\ b <= last) => (covers[r, b] /\ ~mapped[r, b]) \* the run is wanted and not mapped
  /\ ext' = [b \in Block |-> IF (first <= b /\ b <= last) /\ ext[first] # "written" THEN "unwritten" ELSE ext[b]]
  /\ submit' = [submit EXCEPT ![r] = IF ext[first] = "written" THEN "stopping" ELSE IF ext[first] # "written" THEN "stopping" ELSE @]
  /\ mapped' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (first <= b /\ b <= last) THEN TRUE ELSE mapped[r_2, b]]
  /\ owed' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ ((first <= b /\ b <= last) /\ ext[first] # "written") THEN TRUE ELSE owed[r_2, b]]
  /\ met_unwritten' = [met_unwritten EXCEPT ![r] = met_unwritten[r] \/ ext[first] # "written"]
  /\ bh_unwritten' = [bh_unwritten EXCEPT ![r] = ext[first] # "written"]
  /\ UNCHANGED <<stale, by_writeback, sync, overwrite, covers, submitted, bio_start, ended, landed, i_mutex, i_data_sem, handle, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* map_blocks_fails: The mapping call fails (ENOSPC, EDQUOT, ENOMEM, EIO) and changes nothing. (submitter, DirectIOModel/Mapping.swift)
map_blocks_fails(r) ==
  /\ submit[r] = "mapping" \* the mapping call has its handle
  /\ (\A q \in Request : ~i_data_sem[q]) /\ ((\A q \in Request : submit[q] # "reading-pointer" /\ submit[q] # "flagging") /\ writeback # "using-pointer") \* i_data_sem can be taken exclusively
  /\ failures < 2 \* the scope's bound on failures
  /\ failures' = failures + 1
  /\ submit' = [submit EXCEPT ![r] = "stopping"]
  /\ rc_error' = [rc_error EXCEPT ![r] = TRUE]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted>>

\* read_pointer: Inside i_data_sem the mapping code reads the inode's io_end pointer. (submitter, DirectIOModel/Mapping.swift)
read_pointer(r) ==
  /\ submit[r] = "reading-pointer" \* the mapping code is about to read the pointer
  /\ submit' = [submit EXCEPT ![r] = "flagging"]
  /\ seen' = [r_2 \in Request, i \in IOEnd |-> IF r_2 = r THEN io_end_pointer[i] ELSE seen[r_2, i]]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* flag_io_end: Inside i_data_sem the mapping code flags the io_end that it saw, whosever it is. (submitter, DirectIOModel/Mapping.swift)
flag_io_end(r, e) ==
  /\ submit[r] = "flagging" \* the mapping code is about to use what it read
  /\ seen[r, e] \* the pointer named the io_end
  /\ submit' = [submit EXCEPT ![r] = "stopping"]
  /\ UNWRITTEN' = [UNWRITTEN EXCEPT ![e] = IF allocated[e] THEN TRUE ELSE @]
  /\ seen' = [seen EXCEPT ![r, e] = FALSE]
  /\ i_unwritten' = IF ~UNWRITTEN[e] \/ ~allocated[e] THEN i_unwritten + 1 ELSE i_unwritten
  /\ used_freed' = IF ~allocated[e] THEN TRUE ELSE used_freed
  /\ writeback_flagged_other' = [writeback_flagged_other EXCEPT ![e] = FALSE]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, io_end_range, io_end_of, local_io_end, b_private, private, dying, io_end_pointer, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_used_freed, closed, evicted, failures>>

\* flag_inode: Inside i_data_sem the mapping code found no io_end and sets DIO_UNWRITTEN instead. (submitter, DirectIOModel/Mapping.swift)
flag_inode(r) ==
  /\ submit[r] = "flagging" \* the mapping code is about to use what it read
  /\ \A e \in IOEnd : ~seen[r, e] \* the pointer named no io_end
  /\ submit' = [submit EXCEPT ![r] = "stopping"]
  /\ DIO_UNWRITTEN' = TRUE
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* stop_handle: The mapping call closes its handle; the core copies b_private. (submitter, DirectIOModel/Mapping.swift)
stop_handle(r) ==
  /\ submit[r] = "stopping" \* the mapping call is about to close its handle
  /\ submit' = [submit EXCEPT ![r] = IF rc_error[r] THEN "waiting" ELSE IF ~rc_error[r] /\ bh_unwritten[r] THEN "allocating-late" ELSE IF ~rc_error[r] /\ ~bh_unwritten[r] THEN "looping" ELSE @]
  /\ handle' = [handle EXCEPT ![r] = FALSE]
  /\ private' = [r_2 \in Request, i \in IOEnd |-> IF r_2 = r /\ (rc_error[r]) THEN b_private[r, i] ELSE IF r_2 = r /\ (~rc_error[r] /\ ~bh_unwritten[r]) THEN b_private[r, i] ELSE private[r_2, i]]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* alloc_io_end_late: An async write met its first unwritten extent and allocates its io_end. (submitter, DirectIOModel/LateIOEnd.swift)
alloc_io_end_late(r, e) ==
  /\ submit[r] = "allocating-late" \* a mapping call returned an unwritten extent
  /\ ~sync[r] \* the write is async
  /\ \A e_2 \in IOEnd : ~b_private[r, e_2] \* b_private is empty
  /\ ~allocated[e] \* the object is free
  /\ submit' = [submit EXCEPT ![r] = "flagging-late"]
  /\ allocated' = [allocated EXCEPT ![e] = TRUE]
  /\ count' = [count EXCEPT ![e] = 1]
  /\ io_end_of' = [io_end_of EXCEPT ![r, e] = TRUE]
  /\ b_private' = [b_private EXCEPT ![r, e] = TRUE]
  /\ i_ioend_count' = i_ioend_count + 1
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, UNWRITTEN, io_end_range, local_io_end, private, seen, dying, io_end_pointer, i_unwritten, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* alloc_io_end_late_fails: There is no memory for the io_end: the mapping call fails, the blocks stay mapped unwritten. (submitter, DirectIOModel/LateIOEnd.swift)
alloc_io_end_late_fails(r) ==
  /\ submit[r] = "allocating-late" \* a mapping call returned an unwritten extent
  /\ ~sync[r] \* the write is async
  /\ \A e \in IOEnd : ~b_private[r, e] \* b_private is empty
  /\ failures < 2 \* the scope's bound on failures
  /\ failures' = failures + 1
  /\ submit' = [submit EXCEPT ![r] = "waiting"]
  /\ mapped' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (~submitted[r, b]) THEN FALSE ELSE mapped[r_2, b]]
  /\ owed' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (~submitted[r, b]) THEN FALSE ELSE owed[r_2, b]]
  /\ rc_error' = [rc_error EXCEPT ![r] = TRUE]
  /\ private' = [r_2 \in Request, i \in IOEnd |-> IF r_2 = r THEN b_private[r, i] ELSE private[r_2, i]]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, submitted, bio_start, ended, landed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted>>

\* set_unwritten_flag: The new io_end is flagged and i_unwritten raised, after i_data_sem was dropped. (submitter, DirectIOModel/LateIOEnd.swift)
set_unwritten_flag(r, e) ==
  /\ submit[r] = "flagging-late" \* the io_end is about to be flagged
  /\ b_private[r, e] \* b_private names the io_end
  /\ submit' = [submit EXCEPT ![r] = "latching"]
  /\ UNWRITTEN' = [UNWRITTEN EXCEPT ![e] = IF ~UNWRITTEN[e] THEN TRUE ELSE @]
  /\ i_unwritten' = IF ~UNWRITTEN[e] THEN i_unwritten + 1 ELSE i_unwritten
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* keep_io_end: A later mapping call returned an unwritten extent too: b_private already names the io_end. (submitter, DirectIOModel/LateIOEnd.swift)
keep_io_end(r) ==
  /\ submit[r] = "allocating-late" \* a mapping call returned an unwritten extent
  /\ ~sync[r] \* the write is async
  /\ ~(\A e \in IOEnd : ~b_private[r, e]) \* b_private names an io_end
  /\ submit' = [submit EXCEPT ![r] = "latching"]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* mark_sync_unwritten: A sync write met an unwritten extent: DIO_UNWRITTEN is set, after i_data_sem was dropped. (submitter, DirectIOModel/LateIOEnd.swift)
mark_sync_unwritten(r) ==
  /\ submit[r] = "allocating-late" \* a mapping call returned an unwritten extent
  /\ sync[r] \* the write is sync
  /\ submit' = [submit EXCEPT ![r] = "latching"]
  /\ DIO_UNWRITTEN' = TRUE
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* read_pointer_again: After i_data_sem the mapping call reads the inode's pointer again, an overwrite's too, to see whether to defer. (submitter, DirectIOModel/LateIOEnd.swift)
read_pointer_again(r) ==
  /\ submit[r] = "testing-pointer" \* the mapping call has returned blocks
  /\ submit' = [submit EXCEPT ![r] = "latching"]
  /\ seen' = [r_2 \in Request, i \in IOEnd |-> IF r_2 = r THEN io_end_pointer[i] ELSE seen[r_2, i]]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* latch_defer: The core copies b_private and latches whether completion must be deferred; the first to need the workqueue makes it. (submitter, DirectIOModel/LateIOEnd.swift)
latch_defer(r) ==
  /\ submit[r] = "latching" \* the mapping call has returned
  /\ submit' = [submit EXCEPT ![r] = "looping"]
  /\ defer_completion' = [defer_completion EXCEPT ![r] = IF ~sync[r] THEN TRUE ELSE @]
  /\ private' = [r_2 \in Request, i \in IOEnd |-> IF r_2 = r THEN b_private[r, i] ELSE private[r_2, i]]
  /\ seen' = [r_2 \in Request, i \in IOEnd |-> IF r_2 = r THEN FALSE ELSE seen[r_2, i]]
  /\ s_dio_done_wq' = IF ~sync[r] THEN TRUE ELSE s_dio_done_wq
  /\ tested_freed' = IF \E e \in IOEnd : seen[r, e] /\ ~allocated[e] THEN TRUE ELSE tested_freed
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, used_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* create_workqueue_fails: There is no memory for the workqueue: the submission fails after its mapping call succeeded. (submitter, DirectIOModel/LateIOEnd.swift)
create_workqueue_fails(r) ==
  /\ submit[r] = "latching" \* the mapping call has returned
  /\ ~sync[r] \* completion must be deferred
  /\ ~s_dio_done_wq \* the workqueue does not exist yet
  /\ failures < 2 \* the scope's bound on failures
  /\ failures' = failures + 1
  /\ submit' = [submit EXCEPT ![r] = "waiting"]
  /\ mapped' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (~submitted[r, b]) THEN FALSE ELSE mapped[r_2, b]]
  /\ owed' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (~submitted[r, b]) THEN FALSE ELSE owed[r_2, b]]
  /\ rc_error' = [rc_error EXCEPT ![r] = TRUE]
  /\ defer_completion' = [defer_completion EXCEPT ![r] = TRUE]
  /\ private' = [r_2 \in Request, i \in IOEnd |-> IF r_2 = r THEN b_private[r, i] ELSE private[r_2, i]]
  /\ seen' = [r_2 \in Request, i \in IOEnd |-> IF r_2 = r THEN FALSE ELSE seen[r_2, i]]
  /\ tested_freed' = IF \E e \in IOEnd : seen[r, e] /\ ~allocated[e] THEN TRUE ELSE tested_freed
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, submitted, bio_start, ended, landed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, page_errors, io_error, conversion_failed, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted>>

\* submit_bio: A run of mapped blocks goes to the device as one bio, which takes a reference to the dio. (submitter, DirectIOModel/Submission.swift)
submit_bio(r, first, last) ==
  /\ submit[r] = "looping" \* the writer is in the core's loop
  /\ first <= last \* the bio has at least one block
  /\ \A b \in Block : (covers[r, b] /\ b < first) => submitted[r, b] \* the bio starts at the first block not submitted
  /\ \A b \in Block : (first <= b /\ b <= last) => (mapped[r, b] /\ ~submitted[r, b]) \* the run is mapped and not submitted
  /\ submitted' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (first <= b /\ b <= last) THEN TRUE ELSE submitted[r_2, b]]
  /\ bio_start' = [bio_start EXCEPT ![r, first] = TRUE]
  /\ UNCHANGED <<ext, stale, by_writeback, submit, sync, overwrite, covers, mapped, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* fault_midway: A user page cannot be pinned while mapped blocks remain: the zero page uses them up. (submitter, DirectIOModel/Submission.swift)
fault_midway(r) ==
  /\ submit[r] = "looping" \* the writer is in the core's loop
  /\ \E b \in Block : mapped[r, b] /\ ~submitted[r, b] \* a block is mapped and not submitted
  /\ ~page_errors[r] \* all pages could be pinned so far
  /\ failures < 2 \* the scope's bound on failures
  /\ failures' = failures + 1
  /\ page_errors' = [page_errors EXCEPT ![r] = TRUE]
  /\ UNCHANGED <<ext, stale, by_writeback, submit, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted>>

\* fault_between: A user page cannot be pinned and nothing mapped is left to use up: the loop ends. (submitter, DirectIOModel/Submission.swift)
fault_between(r) ==
  /\ submit[r] = "looping" \* the writer is in the core's loop
  /\ ~(\E b \in Block : mapped[r, b] /\ ~submitted[r, b]) \* no mapped block is left, or none is used up
  /\ ~(\A b \in Block : covers[r, b] => submitted[r, b]) \* blocks remain
  /\ ~page_errors[r] \* all pages could be pinned so far
  /\ failures < 2 \* the scope's bound on failures
  /\ failures' = failures + 1
  /\ submit' = [submit EXCEPT ![r] = "waiting"]
  /\ mapped' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (~submitted[r, b]) THEN FALSE ELSE mapped[r_2, b]]
  /\ owed' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (~submitted[r, b]) THEN FALSE ELSE owed[r_2, b]]
  /\ rc_error' = [rc_error EXCEPT ![r] = TRUE]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, submitted, bio_start, ended, landed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted>>

\* finish_loop: Every block is in a bio: an async write will not wait for them. (submitter, DirectIOModel/Submission.swift)
finish_loop(r) ==
  /\ submit[r] = "looping" \* the writer is in the core's loop
  /\ \A b \in Block : covers[r, b] => submitted[r, b] \* every block is in a bio
  /\ submit' = [submit EXCEPT ![r] = IF sync[r] THEN "waiting" ELSE "dropping"]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* finish_loop_after_fault: After a page could not be pinned the mapped blocks are used up and the loop ends with the error. (submitter, DirectIOModel/Submission.swift)
finish_loop_after_fault(r) ==
  /\ submit[r] = "looping" \* the writer is in the core's loop
  /\ page_errors[r] \* a page could not be pinned
  /\ ~(\E b \in Block : mapped[r, b] /\ ~submitted[r, b]) \* the mapped blocks are used up
  /\ ~(\A b \in Block : covers[r, b] => submitted[r, b]) \* blocks remain
  /\ submit' = [submit EXCEPT ![r] = "waiting"]
  /\ rc_error' = [rc_error EXCEPT ![r] = TRUE]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* wait_for_bios: A submission that is sync or met an error waits until all its bios have ended. (submitter, DirectIOModel/Submission.swift)
wait_for_bios(r) ==
  /\ submit[r] = "waiting" \* the submission waits
  /\ ~(\E b \in Block : submitted[r, b] /\ ~ended[r, b]) \* all bios have ended
  /\ submit' = [submit EXCEPT ![r] = "dropping"]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* drop_reference: The submitter drops its reference to the dio. If it is the last, completion runs here; else the write is queued. (submitter, DirectIOModel/Submission.swift)
drop_reference(r) ==
  /\ submit[r] = "dropping" \* the submitter is about to drop its reference
  /\ submit' = [submit EXCEPT ![r] = IF \E b \in Block : submitted[r, b] /\ ~ended[r, b] THEN "checking-sync" ELSE IF ~(\E b \in Block : submitted[r, b] /\ ~ended[r, b]) THEN "completing" ELSE @]
  /\ bh_unwritten' = [bh_unwritten EXCEPT ![r] = FALSE]
  /\ dropped' = [dropped EXCEPT ![r] = TRUE]
  /\ queued' = [queued EXCEPT ![r] = IF \E b \in Block : submitted[r, b] /\ ~ended[r, b] THEN TRUE ELSE @]
  /\ completion' = [completion EXCEPT ![r] = IF ~(\E b \in Block : submitted[r, b] /\ ~ended[r, b]) THEN "end_io" ELSE @]
  /\ context' = [context EXCEPT ![r] = IF ~(\E b \in Block : submitted[r, b] /\ ~ended[r, b]) THEN "process" ELSE @]
  /\ b_private' = [r_2 \in Request, i \in IOEnd |-> IF r_2 = r THEN FALSE ELSE b_private[r_2, i]]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, own_count, core_count, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* bio_end: A bio ends, its data on the medium. (device, DirectIOModel/Bios.swift)
bio_end(r, first, last) ==
  /\ bio_start[r, first] \* a bio starts at the first block
  /\ \A b \in Block : (first <= b /\ b <= last) => (submitted[r, b] /\ ~ended[r, b]) \* the blocks are submitted and their bio has not ended
  /\ \A b \in Block : (first < b /\ b <= last) => ~bio_start[r, b] \* the blocks are one bio
  /\ \A b \in Block : b = last + 1 => ((~submitted[r, b] \/ bio_start[r, b]) \/ ended[r, b]) \* the bio ends at the last block
  /\ first <= last \* the bio has at least one block
  /\ stale' = [b \in Block |-> IF first <= b /\ b <= last THEN FALSE ELSE stale[b]]
  /\ bio_start' = [bio_start EXCEPT ![r, first] = FALSE]
  /\ ended' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (first <= b /\ b <= last) THEN TRUE ELSE ended[r_2, b]]
  /\ landed' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (first <= b /\ b <= last) THEN TRUE ELSE landed[r_2, b]]
  /\ completion' = [completion EXCEPT ![r] = IF (dropped[r] /\ (\A b \in Block : (submitted[r, b] /\ ~ended[r, b]) => (first <= b /\ b <= last))) /\ defer_completion[r] THEN "queued" ELSE IF (dropped[r] /\ (\A b \in Block : (submitted[r, b] /\ ~ended[r, b]) => (first <= b /\ b <= last))) /\ ~defer_completion[r] THEN "end_io" ELSE @]
  /\ context' = [context EXCEPT ![r] = IF (dropped[r] /\ (\A b \in Block : (submitted[r, b] /\ ~ended[r, b]) => (first <= b /\ b <= last))) /\ ~defer_completion[r] THEN "irq" ELSE @]
  /\ UNCHANGED <<ext, by_writeback, submit, sync, overwrite, covers, mapped, submitted, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* bio_end_error: A bio ends with an error. (device, DirectIOModel/Bios.swift)
bio_end_error(r, first, last) ==
  /\ bio_start[r, first] \* a bio starts at the first block
  /\ \A b \in Block : (first <= b /\ b <= last) => (submitted[r, b] /\ ~ended[r, b]) \* the blocks are submitted and their bio has not ended
  /\ \A b \in Block : (first < b /\ b <= last) => ~bio_start[r, b] \* the blocks are one bio
  /\ \A b \in Block : b = last + 1 => ((~submitted[r, b] \/ bio_start[r, b]) \/ ended[r, b]) \* the bio ends at the last block
  /\ first <= last \* the bio has at least one block
  /\ failures < 2 \* the scope's bound on failures
  /\ failures' = failures + 1
  /\ bio_start' = [bio_start EXCEPT ![r, first] = FALSE]
  /\ ended' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (first <= b /\ b <= last) THEN TRUE ELSE ended[r_2, b]]
  /\ io_error' = [io_error EXCEPT ![r] = TRUE]
  /\ completion' = [completion EXCEPT ![r] = IF (dropped[r] /\ (\A b \in Block : (submitted[r, b] /\ ~ended[r, b]) => (first <= b /\ b <= last))) /\ defer_completion[r] THEN "queued" ELSE IF (dropped[r] /\ (\A b \in Block : (submitted[r, b] /\ ~ended[r, b]) => (first <= b /\ b <= last))) /\ ~defer_completion[r] THEN "end_io" ELSE @]
  /\ context' = [context EXCEPT ![r] = IF (dropped[r] /\ (\A b \in Block : (submitted[r, b] /\ ~ended[r, b]) => (first <= b /\ b <= last))) /\ ~defer_completion[r] THEN "irq" ELSE @]
  /\ UNCHANGED <<ext, stale, by_writeback, submit, sync, overwrite, covers, mapped, submitted, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted>>

\* run_completion: The workqueue takes up a deferred completion. (worker, DirectIOModel/Completing.swift)
run_completion(r) ==
  /\ completion[r] = "queued" \* the completion is queued
  /\ completion' = [completion EXCEPT ![r] = "end_io"]
  /\ context' = [context EXCEPT ![r] = "workqueue"]
  /\ UNCHANGED <<ext, stale, by_writeback, submit, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* uncount_before_end_io: The core drops its share of i_dio_count before it calls end_io. (completion, DirectIOModel/Completing.swift)
uncount_before_end_io(r) ==
  /\ completion[r] = "uncounting-first" \* completion is about to drop the count
  /\ core_count' = [core_count EXCEPT ![r] = FALSE]
  /\ completion' = [completion EXCEPT ![r] = "end_io"]
  /\ i_dio_count' = i_dio_count - 1
  /\ UNCHANGED <<ext, stale, by_writeback, submit, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* end_io: end_io is called with the request's io_end: it notes the range to convert and is about to drop its reference. (completion, DirectIOModel/Completing.swift)
end_io(r, e) ==
  /\ completion[r] = "end_io" \* completion is at end_io
  /\ \E b \in Block : submitted[r, b] \* the core calls end_io
  /\ private[r, e] \* private names the io_end
  /\ completion' = [completion EXCEPT ![r] = "putting"]
  /\ io_end_range' = [i \in IOEnd, b \in Block |-> IF i = e THEN submitted[r, b] /\ (\E b_2 \in Block : submitted[r, b_2]) ELSE io_end_range[i, b]]
  /\ private' = [private EXCEPT ![r, e] = FALSE]
  /\ dying' = [dying EXCEPT ![r, e] = TRUE]
  /\ used_freed' = IF ~allocated[e] THEN TRUE ELSE used_freed
  /\ UNCHANGED <<ext, stale, by_writeback, submit, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_of, local_io_end, b_private, seen, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* end_io_without_io_end: end_io is not called, or finds nothing to do, or converts on the word of the dio's flag. (completion, DirectIOModel/Completing.swift)
end_io_without_io_end(r) ==
  /\ completion[r] = "end_io" \* completion is at end_io
  /\ (~(\E b \in Block : submitted[r, b]) \/ (\A e \in IOEnd : ~private[r, e])) \* end_io is not called, or private is empty
  /\ completion' = [completion EXCEPT ![r] = "uncounting"]
  /\ UNCHANGED <<ext, stale, by_writeback, submit, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* put_io_end: Completion drops its reference to the io_end; the last one leads to conversion and release. (completion, DirectIOModel/Completing.swift)
put_io_end(r, e) ==
  /\ completion[r] = "putting" \* completion is about to drop the io_end
  /\ dying[r, e] \* the io_end is the one it was given
  /\ completion' = [completion EXCEPT ![r] = IF count[e] <= 1 THEN "converting" ELSE IF ~(count[e] <= 1) /\ count[e] <= 1 THEN "converting" ELSE IF ~(count[e] <= 1) /\ ~(count[e] <= 1) THEN "uncounting" ELSE @]
  /\ conversion' = [conversion EXCEPT ![r] = IF count[e] <= 1 THEN IF UNWRITTEN[e] THEN (IF \E b \in Block : io_end_range[e, b] THEN "starting" ELSE "clearing") ELSE "releasing" ELSE @]
  /\ performer' = [performer EXCEPT ![r] = IF count[e] <= 1 THEN "completion" ELSE @]
  /\ to_convert' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (count[e] <= 1 /\ UNWRITTEN[e]) THEN io_end_range[e, b] ELSE to_convert[r_2, b]]
  /\ count' = [count EXCEPT ![e] = IF count[e] > 0 THEN count[e] - 1 ELSE @]
  /\ io_end_range' = [i \in IOEnd, b \in Block |-> IF i = e /\ (count[e] <= 1) THEN FALSE ELSE io_end_range[i, b]]
  /\ dying' = [dying EXCEPT ![r, e] = IF count[e] <= 1 THEN TRUE ELSE IF ~(count[e] <= 1) THEN FALSE ELSE @]
  /\ used_freed' = IF ~allocated[e] THEN TRUE ELSE used_freed
  /\ UNCHANGED <<ext, stale, by_writeback, submit, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, context, ack, reports, allocated, UNWRITTEN, io_end_of, local_io_end, b_private, private, seen, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* uncount: The core drops its share of i_dio_count. (completion, DirectIOModel/Completing.swift)
uncount(r) ==
  /\ completion[r] = "uncounting" \* completion is about to drop the count
  /\ core_count' = [core_count EXCEPT ![r] = FALSE]
  /\ completion' = [completion EXCEPT ![r] = "reporting"]
  /\ i_dio_count' = i_dio_count - 1
  /\ UNCHANGED <<ext, stale, by_writeback, submit, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* complete_request: A queued write is reported to its user; otherwise the result goes back to the submitting task. The dio is freed. (completion, DirectIOModel/Completing.swift)
complete_request(r) ==
  /\ completion[r] = "reporting" \* completion is about to report
  /\ submit' = [submit EXCEPT ![r] = IF ~queued[r] THEN "checking-sync" ELSE @]
  /\ sync' = [sync EXCEPT ![r] = IF queued[r] /\ submit[r] = "returned" THEN FALSE ELSE @]
  /\ overwrite' = [overwrite EXCEPT ![r] = IF queued[r] /\ submit[r] = "returned" THEN FALSE ELSE @]
  /\ covers' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (queued[r] /\ submit[r] = "returned") THEN covers[r, b] /\ ~((rc_error[r] \/ page_errors[r] \/ io_error[r]) \/ (conversion_failed[r] /\ sync[r])) ELSE covers[r_2, b]]
  /\ mapped' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (queued[r] /\ submit[r] = "returned") THEN FALSE ELSE mapped[r_2, b]]
  /\ submitted' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (queued[r] /\ submit[r] = "returned") THEN FALSE ELSE submitted[r_2, b]]
  /\ bio_start' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (queued[r] /\ submit[r] = "returned") THEN FALSE ELSE bio_start[r_2, b]]
  /\ ended' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ ((queued[r] /\ submit[r] = "returned") /\ conversion[r] = "idle") THEN FALSE ELSE ended[r_2, b]]
  /\ landed' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ ((queued[r] /\ submit[r] = "returned") /\ conversion[r] = "idle") THEN FALSE ELSE landed[r_2, b]]
  /\ owed' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (queued[r] /\ submit[r] = "returned") THEN FALSE ELSE owed[r_2, b]]
  /\ met_unwritten' = [met_unwritten EXCEPT ![r] = IF queued[r] /\ submit[r] = "returned" THEN FALSE ELSE @]
  /\ bh_unwritten' = [bh_unwritten EXCEPT ![r] = IF queued[r] /\ submit[r] = "returned" THEN FALSE ELSE @]
  /\ rc_error' = [rc_error EXCEPT ![r] = IF queued[r] /\ submit[r] = "returned" THEN rc_error[r] /\ ~((rc_error[r] \/ page_errors[r] \/ io_error[r]) \/ (conversion_failed[r] /\ sync[r])) ELSE @]
  /\ page_errors' = [page_errors EXCEPT ![r] = IF queued[r] /\ submit[r] = "returned" THEN page_errors[r] /\ ~((rc_error[r] \/ page_errors[r] \/ io_error[r]) \/ (conversion_failed[r] /\ sync[r])) ELSE @]
  /\ io_error' = [io_error EXCEPT ![r] = IF queued[r] /\ submit[r] = "returned" THEN io_error[r] /\ ~((rc_error[r] \/ page_errors[r] \/ io_error[r]) \/ (conversion_failed[r] /\ sync[r])) ELSE @]
  /\ conversion_failed' = [conversion_failed EXCEPT ![r] = IF queued[r] /\ submit[r] = "returned" THEN conversion_failed[r] /\ ~((rc_error[r] \/ page_errors[r] \/ io_error[r]) \/ (conversion_failed[r] /\ sync[r])) ELSE @]
  /\ defer_completion' = [defer_completion EXCEPT ![r] = IF queued[r] /\ submit[r] = "returned" THEN FALSE ELSE @]
  /\ dio_unwritten' = [dio_unwritten EXCEPT ![r] = IF queued[r] /\ submit[r] = "returned" THEN FALSE ELSE @]
  /\ dropped' = [dropped EXCEPT ![r] = IF queued[r] /\ submit[r] = "returned" THEN FALSE ELSE @]
  /\ queued' = [queued EXCEPT ![r] = IF queued[r] /\ submit[r] = "returned" THEN FALSE ELSE @]
  /\ completion' = [completion EXCEPT ![r] = "done"]
  /\ context' = [context EXCEPT ![r] = IF queued[r] /\ submit[r] = "returned" THEN "process" ELSE @]
  /\ ack' = [ack EXCEPT ![r] = IF queued[r] THEN IF (rc_error[r] \/ page_errors[r] \/ io_error[r]) \/ (conversion_failed[r] /\ sync[r]) THEN "error" ELSE "success" ELSE @]
  /\ reports' = [reports EXCEPT ![r] = IF queued[r] THEN reports[r] + 1 ELSE @]
  /\ local_io_end' = [r_2 \in Request, i \in IOEnd |-> IF r_2 = r /\ (queued[r] /\ submit[r] = "returned") THEN FALSE ELSE local_io_end[r_2, i]]
  /\ b_private' = [r_2 \in Request, i \in IOEnd |-> IF r_2 = r /\ (queued[r] /\ submit[r] = "returned") THEN FALSE ELSE b_private[r_2, i]]
  /\ seen' = [r_2 \in Request, i \in IOEnd |-> IF r_2 = r /\ (queued[r] /\ submit[r] = "returned") THEN FALSE ELSE seen[r_2, i]]
  /\ UNCHANGED <<ext, stale, by_writeback, i_mutex, i_data_sem, handle, own_count, core_count, conversion, performer, to_convert, allocated, count, UNWRITTEN, io_end_range, io_end_of, private, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* run_conversion: ext4's own worker takes up a conversion, once it has i_mutex. (worker, DirectIOModel/Conversions.swift)
run_conversion(r) ==
  /\ conversion[r] = "queued" \* the conversion is queued
  /\ (\A q \in Request : ~i_mutex[q] /\ ((conversion[q] = "idle" \/ conversion[q] = "queued") \/ performer[q] # "worker")) /\ (fallocate = "idle" \/ fallocate = "done") \* i_mutex is free
  /\ conversion_failed' = [conversion_failed EXCEPT ![r] = FALSE]
  /\ conversion' = [conversion EXCEPT ![r] = "starting"]
  /\ UNCHANGED <<ext, stale, by_writeback, submit, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* start_conversion: The conversion opens a handle for its next round. (completion, DirectIOModel/Conversions.swift)
start_conversion(r) ==
  /\ conversion[r] = "starting" \* the conversion is about to start a round
  /\ handle' = [handle EXCEPT ![r] = TRUE]
  /\ conversion' = [conversion EXCEPT ![r] = "mapping"]
  /\ UNCHANGED <<ext, stale, by_writeback, submit, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* start_conversion_fails: No handle can be had for the conversion's next round: it ends, whatever it has converted. (completion, DirectIOModel/Conversions.swift)
start_conversion_fails(r) ==
  /\ conversion[r] = "starting" \* the conversion is about to start a round
  /\ failures < 2 \* the scope's bound on failures
  /\ failures' = failures + 1
  /\ submit' = [submit EXCEPT ![r] = IF (\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting" THEN "uncounting" ELSE IF ((~((\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting") /\ ~(\E e \in IOEnd : dying[r, e])) /\ performer[r] = "submitter") /\ submit[r] = "converting" THEN "uncounting" ELSE IF ((~((\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting") /\ ~(\E e \in IOEnd : dying[r, e])) /\ performer[r] = "submitter") /\ submit[r] = "putting-leftover" THEN "checking-sync" ELSE IF (~((\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting") /\ ~(\E e \in IOEnd : dying[r, e])) /\ submit[r] = "putting" THEN "putting-leftover" ELSE @]
  /\ ended' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ ((~((\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting") /\ ~(\E e \in IOEnd : dying[r, e])) /\ (submit[r] = "returned" /\ (completion[r] = "idle" \/ completion[r] = "done"))) THEN FALSE ELSE ended[r_2, b]]
  /\ landed' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ ((~((\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting") /\ ~(\E e \in IOEnd : dying[r, e])) /\ (submit[r] = "returned" /\ (completion[r] = "idle" \/ completion[r] = "done"))) THEN FALSE ELSE landed[r_2, b]]
  /\ rc_error' = [rc_error EXCEPT ![r] = IF submit[r] = "converting" /\ ~sync[r] THEN TRUE ELSE @]
  /\ conversion_failed' = [conversion_failed EXCEPT ![r] = TRUE]
  /\ completion' = [completion EXCEPT ![r] = IF (~((\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting") /\ ~(\E e \in IOEnd : dying[r, e])) /\ completion[r] = "converting" THEN "uncounting" ELSE @]
  /\ conversion' = [conversion EXCEPT ![r] = IF (\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting" THEN "queued" ELSE IF ~((\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting") /\ (\E e \in IOEnd : dying[r, e]) THEN "clearing" ELSE IF ~((\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting") /\ ~(\E e \in IOEnd : dying[r, e]) THEN "idle" ELSE @]
  /\ performer' = [performer EXCEPT ![r] = IF (\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting" THEN "worker" ELSE IF ~((\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting") /\ ~(\E e \in IOEnd : dying[r, e]) THEN "submitter" ELSE @]
  /\ to_convert' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ ((\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting") THEN submitted[r, b] ELSE IF r_2 = r /\ (~((\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting")) THEN FALSE ELSE to_convert[r_2, b]]
  /\ DIO_UNWRITTEN' = IF (\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting" THEN FALSE ELSE IF ((~((\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting") /\ ~(\E e \in IOEnd : dying[r, e])) /\ performer[r] = "submitter") /\ submit[r] = "converting" THEN FALSE ELSE DIO_UNWRITTEN
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, page_errors, io_error, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, context, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted>>

\* convert_blocks: One round: a run of the range is marked written, under i_data_sem. (completion, DirectIOModel/Conversions.swift)
convert_blocks(r, first, last, joins_left, reach) ==
  /\ conversion[r] = "mapping" \* the conversion has its handle
  /\ first <= last \* the run has at least one block
  /\ \A b \in Block : b < first => ~to_convert[r, b] \* the run starts at the first block still to convert
  /\ \A b \in Block : (first <= b /\ b <= last) => to_convert[r, b] \* the run is to be converted
  /\ \A b \in Block : (first <= b /\ b <= last) => ext[b] # "hole" \* the blocks are allocated
  /\ \A b \in Block : (first <= b /\ b <= last) => (ext[b] = "written" <=> ext[first] = "written") \* the blocks are all written or all unwritten
  /\ (\A q \in Request : ~i_data_sem[q]) /\ ((\A q \in Request : submit[q] # "reading-pointer" /\ submit[q] # "flagging") /\ writeback # "using-pointer") \* i_data_sem can be taken exclusively
  /\ ~joins_left /\ reach = last \* extent boundaries are modelled
  /\ ext' = [b \in Block |-> IF first <= b /\ b <= last THEN "written" ELSE ext[b]]
  /\ by_writeback' = [b \in Block |-> IF first <= b /\ b <= last THEN by_writeback[b] /\ ext[b] = "written" ELSE by_writeback[b]]
  /\ owed' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (first <= b /\ b <= last) THEN FALSE ELSE owed[r_2, b]]
  /\ conversion' = [conversion EXCEPT ![r] = "stopping"]
  /\ to_convert' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (first <= b /\ b <= last) THEN FALSE ELSE to_convert[r_2, b]]
  /\ UNCHANGED <<stale, submit, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, performer, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* convert_blocks_fails: A round fails: what was converted before stays converted. (completion, DirectIOModel/Conversions.swift)
convert_blocks_fails(r) ==
  /\ conversion[r] = "mapping" \* the conversion has its handle
  /\ (\A q \in Request : ~i_data_sem[q]) /\ ((\A q \in Request : submit[q] # "reading-pointer" /\ submit[q] # "flagging") /\ writeback # "using-pointer") \* i_data_sem can be taken exclusively
  /\ failures < 2 \* the scope's bound on failures
  /\ failures' = failures + 1
  /\ conversion_failed' = [conversion_failed EXCEPT ![r] = TRUE]
  /\ conversion' = [conversion EXCEPT ![r] = "stopping"]
  /\ to_convert' = [r_2 \in Request, b \in Block |-> IF r_2 = r THEN FALSE ELSE to_convert[r_2, b]]
  /\ UNCHANGED <<ext, stale, by_writeback, submit, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, performer, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted>>

\* stop_conversion: The round's handle is closed; another round follows while blocks remain. (completion, DirectIOModel/Conversions.swift)
stop_conversion(r) ==
  /\ conversion[r] = "stopping" \* the conversion is about to close its handle
  /\ submit' = [submit EXCEPT ![r] = IF ~(\E b \in Block : to_convert[r, b]) /\ ((\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting") THEN "uncounting" ELSE IF (((~(\E b \in Block : to_convert[r, b]) /\ ~((\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting")) /\ ~(\E e \in IOEnd : dying[r, e])) /\ performer[r] = "submitter") /\ submit[r] = "converting" THEN "uncounting" ELSE IF (((~(\E b \in Block : to_convert[r, b]) /\ ~((\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting")) /\ ~(\E e \in IOEnd : dying[r, e])) /\ performer[r] = "submitter") /\ submit[r] = "putting-leftover" THEN "checking-sync" ELSE IF ((~(\E b \in Block : to_convert[r, b]) /\ ~((\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting")) /\ ~(\E e \in IOEnd : dying[r, e])) /\ submit[r] = "putting" THEN "putting-leftover" ELSE @]
  /\ ended' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (((~(\E b_2 \in Block : to_convert[r, b_2]) /\ ~((\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting")) /\ ~(\E e \in IOEnd : dying[r, e])) /\ (submit[r] = "returned" /\ (completion[r] = "idle" \/ completion[r] = "done"))) THEN FALSE ELSE ended[r_2, b]]
  /\ landed' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (((~(\E b_2 \in Block : to_convert[r, b_2]) /\ ~((\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting")) /\ ~(\E e \in IOEnd : dying[r, e])) /\ (submit[r] = "returned" /\ (completion[r] = "idle" \/ completion[r] = "done"))) THEN FALSE ELSE landed[r_2, b]]
  /\ handle' = [handle EXCEPT ![r] = FALSE]
  /\ rc_error' = [rc_error EXCEPT ![r] = IF ~(\E b \in Block : to_convert[r, b]) /\ ((submit[r] = "converting" /\ ~sync[r]) /\ conversion_failed[r]) THEN TRUE ELSE @]
  /\ completion' = [completion EXCEPT ![r] = IF ((~(\E b \in Block : to_convert[r, b]) /\ ~((\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting")) /\ ~(\E e \in IOEnd : dying[r, e])) /\ completion[r] = "converting" THEN "uncounting" ELSE @]
  /\ conversion' = [conversion EXCEPT ![r] = IF \E b \in Block : to_convert[r, b] THEN "starting" ELSE IF ~(\E b \in Block : to_convert[r, b]) /\ ((\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting") THEN "queued" ELSE IF (~(\E b \in Block : to_convert[r, b]) /\ ~((\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting")) /\ (\E e \in IOEnd : dying[r, e]) THEN "clearing" ELSE IF (~(\E b \in Block : to_convert[r, b]) /\ ~((\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting")) /\ ~(\E e \in IOEnd : dying[r, e]) THEN "idle" ELSE @]
  /\ performer' = [performer EXCEPT ![r] = IF ~(\E b \in Block : to_convert[r, b]) /\ ((\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting") THEN "worker" ELSE IF (~(\E b \in Block : to_convert[r, b]) /\ ~((\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting")) /\ ~(\E e \in IOEnd : dying[r, e]) THEN "submitter" ELSE @]
  /\ to_convert' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (~(\E b_2 \in Block : to_convert[r, b_2]) /\ ((\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting")) THEN submitted[r, b] ELSE IF r_2 = r /\ (~(\E b_2 \in Block : to_convert[r, b_2]) /\ ~((\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting")) THEN FALSE ELSE to_convert[r_2, b]]
  /\ DIO_UNWRITTEN' = IF ~(\E b \in Block : to_convert[r, b]) /\ ((\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting") THEN FALSE ELSE IF (((~(\E b \in Block : to_convert[r, b]) /\ ~((\E e \in IOEnd : dying[r, e]) /\ submit[r] = "converting")) /\ ~(\E e \in IOEnd : dying[r, e])) /\ performer[r] = "submitter") /\ submit[r] = "converting" THEN FALSE ELSE DIO_UNWRITTEN
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, owed, met_unwritten, i_mutex, i_data_sem, bh_unwritten, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, context, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* clear_unwritten_flag: The io_end owes nothing any more: its flag is cleared and i_unwritten lowered. (completion, DirectIOModel/Conversions.swift)
clear_unwritten_flag(r, e) ==
  /\ conversion[r] = "clearing" \* the conversion is over
  /\ dying[r, e] \* the io_end is the one converted for
  /\ conversion' = [conversion EXCEPT ![r] = "releasing"]
  /\ UNWRITTEN' = [UNWRITTEN EXCEPT ![e] = IF UNWRITTEN[e] THEN FALSE ELSE @]
  /\ i_unwritten' = IF UNWRITTEN[e] THEN i_unwritten - 1 ELSE i_unwritten
  /\ UNCHANGED <<ext, stale, by_writeback, submit, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, performer, to_convert, ack, reports, allocated, count, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* release_io_end: The io_end is freed and i_ioend_count lowered; whoever dropped the last reference goes on. (completion, DirectIOModel/Conversions.swift)
release_io_end(r, e) ==
  /\ conversion[r] = "releasing" \* the io_end is about to be released
  /\ dying[r, e] \* the io_end is the one whose last reference is gone
  /\ submit' = [submit EXCEPT ![r] = IF performer[r] = "submitter" /\ submit[r] = "converting" THEN "uncounting" ELSE IF performer[r] = "submitter" /\ submit[r] = "putting-leftover" THEN "checking-sync" ELSE IF submit[r] = "putting" THEN "putting-leftover" ELSE @]
  /\ ended' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (submit[r] = "returned" /\ (completion[r] = "idle" \/ completion[r] = "done")) THEN FALSE ELSE ended[r_2, b]]
  /\ landed' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (submit[r] = "returned" /\ (completion[r] = "idle" \/ completion[r] = "done")) THEN FALSE ELSE landed[r_2, b]]
  /\ completion' = [completion EXCEPT ![r] = IF completion[r] = "converting" THEN "uncounting" ELSE @]
  /\ conversion' = [conversion EXCEPT ![r] = "idle"]
  /\ performer' = [performer EXCEPT ![r] = "submitter"]
  /\ allocated' = [allocated EXCEPT ![e] = FALSE]
  /\ UNWRITTEN' = [UNWRITTEN EXCEPT ![e] = FALSE]
  /\ io_end_of' = [r_2 \in Request, i \in IOEnd |-> IF i = e THEN FALSE ELSE io_end_of[r_2, i]]
  /\ dying' = [dying EXCEPT ![r, e] = FALSE]
  /\ i_ioend_count' = IF allocated[e] THEN i_ioend_count - 1 ELSE i_ioend_count
  /\ DIO_UNWRITTEN' = IF performer[r] = "submitter" /\ submit[r] = "converting" THEN FALSE ELSE DIO_UNWRITTEN
  /\ used_freed' = IF ~allocated[e] THEN TRUE ELSE used_freed
  /\ bad_release' = IF UNWRITTEN[e] THEN TRUE ELSE bad_release
  /\ writeback_flagged_other' = [writeback_flagged_other EXCEPT ![e] = FALSE]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, context, to_convert, ack, reports, count, io_end_range, local_io_end, b_private, private, seen, io_end_pointer, i_unwritten, i_dio_count, s_dio_done_wq, tested_freed, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_used_freed, closed, evicted, failures>>

\* clear_pointer_after: A request that had set the inode's pointer clears it after its submission; in 2.6.35 only if end_io has not run yet. (submitter, DirectIOModel/Returning.swift)
clear_pointer_after(r) ==
  /\ submit[r] = "clearing-after" \* the submission is over
  /\ submit' = [submit EXCEPT ![r] = "putting-leftover"]
  /\ io_end_pointer' = [i \in IOEnd |-> IF \E e \in IOEnd : private[r, e] THEN FALSE ELSE io_end_pointer[i]]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* put_submitter_reference: The submitter drops its reference to the io_end; if all bios have completed it converts here. (submitter, DirectIOModel/Returning.swift)
put_submitter_reference(r, e) ==
  /\ submit[r] = "putting" \* the submission is over
  /\ local_io_end[r, e] \* the io_end is the submitter's
  /\ conversion[r] = "idle" \* the request's io_end is not being released yet
  /\ submit' = [submit EXCEPT ![r] = IF count[e] > 1 THEN "putting-leftover" ELSE @]
  /\ conversion' = [conversion EXCEPT ![r] = IF count[e] <= 1 THEN IF UNWRITTEN[e] THEN (IF \E b \in Block : io_end_range[e, b] THEN "starting" ELSE "clearing") ELSE "releasing" ELSE @]
  /\ performer' = [performer EXCEPT ![r] = IF count[e] <= 1 THEN "submitter" ELSE @]
  /\ to_convert' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (count[e] <= 1 /\ UNWRITTEN[e]) THEN io_end_range[e, b] ELSE to_convert[r_2, b]]
  /\ count' = [count EXCEPT ![e] = IF count[e] > 0 THEN count[e] - 1 ELSE @]
  /\ io_end_range' = [i \in IOEnd, b \in Block |-> IF i = e /\ (count[e] <= 1) THEN FALSE ELSE io_end_range[i, b]]
  /\ local_io_end' = [local_io_end EXCEPT ![r, e] = FALSE]
  /\ dying' = [dying EXCEPT ![r, e] = IF count[e] <= 1 THEN TRUE ELSE @]
  /\ used_freed' = IF ~allocated[e] THEN TRUE ELSE used_freed
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, ack, reports, allocated, UNWRITTEN, io_end_of, b_private, private, seen, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* put_leftover: end_io was not called: the submitter drops the iocb's reference too. (submitter, DirectIOModel/Returning.swift)
put_leftover(r, e) ==
  /\ submit[r] = "putting-leftover" \* the submitter's reference is dropped
  /\ (rc_error[r] \/ page_errors[r] \/ io_error[r]) /\ ~queued[r] \* the submission failed and was not queued
  /\ private[r, e] \* the iocb still names the io_end
  /\ conversion[r] = "idle" \* nothing of the request is being released
  /\ submit' = [submit EXCEPT ![r] = IF count[e] > 1 THEN "checking-sync" ELSE @]
  /\ conversion' = [conversion EXCEPT ![r] = IF count[e] <= 1 THEN IF UNWRITTEN[e] THEN (IF \E b \in Block : io_end_range[e, b] THEN "starting" ELSE "clearing") ELSE "releasing" ELSE @]
  /\ performer' = [performer EXCEPT ![r] = IF count[e] <= 1 THEN "submitter" ELSE @]
  /\ to_convert' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (count[e] <= 1 /\ UNWRITTEN[e]) THEN io_end_range[e, b] ELSE to_convert[r_2, b]]
  /\ count' = [count EXCEPT ![e] = IF count[e] > 0 THEN count[e] - 1 ELSE @]
  /\ io_end_range' = [i \in IOEnd, b \in Block |-> IF i = e /\ (count[e] <= 1) THEN FALSE ELSE io_end_range[i, b]]
  /\ private' = [private EXCEPT ![r, e] = FALSE]
  /\ dying' = [dying EXCEPT ![r, e] = IF count[e] <= 1 THEN TRUE ELSE @]
  /\ used_freed' = IF ~allocated[e] THEN TRUE ELSE used_freed
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, ack, reports, allocated, UNWRITTEN, io_end_of, local_io_end, b_private, seen, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* skip_leftover: end_io was or will be called: nothing is left to drop. (submitter, DirectIOModel/Returning.swift)
skip_leftover(r) ==
  /\ submit[r] = "putting-leftover" \* the submitter's reference is dropped
  /\ (conversion[r] = "idle" \/ performer[r] # "submitter") \* the submitter is not releasing
  /\ (~((rc_error[r] \/ page_errors[r] \/ io_error[r]) /\ ~queued[r]) \/ (\A e \in IOEnd : ~private[r, e])) \* the write was queued, succeeded, or the iocb names no io_end
  /\ submit' = [submit EXCEPT ![r] = "checking-sync"]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* convert_sync: DIO_UNWRITTEN is set and the write succeeded: the submitting task converts its own range. (submitter, DirectIOModel/Returning.swift)
convert_sync(r) ==
  /\ submit[r] = "checking-sync" \* the io_end is dealt with
  /\ DIO_UNWRITTEN /\ (\E b \in Block : submitted[r, b]) /\ ~(rc_error[r] \/ page_errors[r] \/ io_error[r]) /\ ~queued[r] /\ ~overwrite[r] \* the write succeeded and the inode's bit is set
  /\ submit' = [submit EXCEPT ![r] = "converting"]
  /\ conversion_failed' = [conversion_failed EXCEPT ![r] = FALSE]
  /\ conversion' = [conversion EXCEPT ![r] = "starting"]
  /\ performer' = [performer EXCEPT ![r] = "submitter"]
  /\ to_convert' = [r_2 \in Request, b \in Block |-> IF r_2 = r THEN submitted[r, b] ELSE to_convert[r_2, b]]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* skip_sync_conversion: There is nothing for the submitting task to convert. (submitter, DirectIOModel/Returning.swift)
skip_sync_conversion(r) ==
  /\ submit[r] = "checking-sync" \* the io_end is dealt with
  /\ ~(DIO_UNWRITTEN /\ (\E b \in Block : submitted[r, b]) /\ ~(rc_error[r] \/ page_errors[r] \/ io_error[r]) /\ ~queued[r] /\ ~overwrite[r]) \* the write failed, was queued, or the inode's bit is clear
  /\ submit' = [submit EXCEPT ![r] = "uncounting"]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* uncount_own: ext4 drops its own share of i_dio_count. (submitter, DirectIOModel/Returning.swift)
uncount_own(r) ==
  /\ submit[r] = "uncounting" \* the request is about to leave direct I/O
  /\ submit' = [submit EXCEPT ![r] = IF i_mutex[r] THEN "unlocking" ELSE "relocking"]
  /\ own_count' = [own_count EXCEPT ![r] = FALSE]
  /\ i_dio_count' = IF own_count[r] THEN i_dio_count - 1 ELSE i_dio_count
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* release_data_sem: The overwrite lets go of i_data_sem, before it takes i_mutex again. (submitter, DirectIOModel/Returning.swift)
release_data_sem(r) ==
  /\ submit[r] = "releasing-data-sem" \* the overwrite is about to leave
  /\ submit' = [submit EXCEPT ![r] = "relocking"]
  /\ i_data_sem' = [i_data_sem EXCEPT ![r] = FALSE]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* relock_inode: The overwrite takes i_mutex again, as its caller expects. (submitter, DirectIOModel/Returning.swift)
relock_inode(r) ==
  /\ submit[r] = "relocking" \* the overwrite is about to take i_mutex again
  /\ (\A q \in Request : ~i_mutex[q] /\ ((conversion[q] = "idle" \/ conversion[q] = "queued") \/ performer[q] # "worker")) /\ (fallocate = "idle" \/ fallocate = "done") \* nobody else holds i_mutex
  /\ submit' = [submit EXCEPT ![r] = IF i_data_sem[r] THEN "releasing-late" ELSE "unlocking"]
  /\ i_mutex' = [i_mutex EXCEPT ![r] = TRUE]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_data_sem, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* release_data_sem_late: The overwrite lets go of i_data_sem only now. (submitter, DirectIOModel/Returning.swift)
release_data_sem_late(r) ==
  /\ submit[r] = "releasing-late" \* the overwrite holds i_mutex again
  /\ submit' = [submit EXCEPT ![r] = "unlocking"]
  /\ i_data_sem' = [i_data_sem EXCEPT ![r] = FALSE]
  /\ UNCHANGED <<ext, stale, by_writeback, sync, overwrite, covers, mapped, submitted, bio_start, ended, landed, owed, met_unwritten, i_mutex, handle, bh_unwritten, rc_error, page_errors, io_error, conversion_failed, defer_completion, dio_unwritten, dropped, queued, own_count, core_count, completion, context, conversion, performer, to_convert, ack, reports, allocated, count, UNWRITTEN, io_end_range, io_end_of, local_io_end, b_private, private, seen, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* unlock_inode: The inode's lock is dropped and the call returns; a write that was not queued is reported by its caller. (submitter, DirectIOModel/Returning.swift)
unlock_inode(r) ==
  /\ submit[r] = "unlocking" \* the write is about to return
  /\ submit' = [submit EXCEPT ![r] = "returned"]
  /\ sync' = [sync EXCEPT ![r] = IF ~queued[r] THEN FALSE ELSE IF queued[r] /\ completion[r] = "done" THEN FALSE ELSE @]
  /\ overwrite' = [overwrite EXCEPT ![r] = IF ~queued[r] THEN FALSE ELSE IF queued[r] /\ completion[r] = "done" THEN FALSE ELSE @]
  /\ covers' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (~queued[r]) THEN covers[r, b] /\ ~((rc_error[r] \/ page_errors[r] \/ io_error[r]) \/ (conversion_failed[r] /\ sync[r])) ELSE IF r_2 = r /\ (queued[r] /\ completion[r] = "done") THEN covers[r, b] /\ ack[r] = "success" ELSE covers[r_2, b]]
  /\ mapped' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (~queued[r]) THEN FALSE ELSE IF r_2 = r /\ (queued[r] /\ completion[r] = "done") THEN FALSE ELSE mapped[r_2, b]]
  /\ submitted' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (~queued[r]) THEN FALSE ELSE IF r_2 = r /\ (queued[r] /\ completion[r] = "done") THEN FALSE ELSE submitted[r_2, b]]
  /\ bio_start' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (~queued[r]) THEN FALSE ELSE IF r_2 = r /\ (queued[r] /\ completion[r] = "done") THEN FALSE ELSE bio_start[r_2, b]]
  /\ ended' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (~queued[r] /\ conversion[r] = "idle") THEN FALSE ELSE IF r_2 = r /\ ((queued[r] /\ completion[r] = "done") /\ conversion[r] = "idle") THEN FALSE ELSE ended[r_2, b]]
  /\ landed' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (~queued[r] /\ conversion[r] = "idle") THEN FALSE ELSE IF r_2 = r /\ ((queued[r] /\ completion[r] = "done") /\ conversion[r] = "idle") THEN FALSE ELSE landed[r_2, b]]
  /\ owed' = [r_2 \in Request, b \in Block |-> IF r_2 = r /\ (~queued[r]) THEN FALSE ELSE IF r_2 = r /\ (queued[r] /\ completion[r] = "done") THEN FALSE ELSE owed[r_2, b]]
  /\ met_unwritten' = [met_unwritten EXCEPT ![r] = IF ~queued[r] THEN FALSE ELSE IF queued[r] /\ completion[r] = "done" THEN FALSE ELSE @]
  /\ i_mutex' = [i_mutex EXCEPT ![r] = FALSE]
  /\ bh_unwritten' = [bh_unwritten EXCEPT ![r] = IF ~queued[r] THEN FALSE ELSE IF queued[r] /\ completion[r] = "done" THEN FALSE ELSE @]
  /\ rc_error' = [rc_error EXCEPT ![r] = IF ~queued[r] THEN rc_error[r] /\ ~((rc_error[r] \/ page_errors[r] \/ io_error[r]) \/ (conversion_failed[r] /\ sync[r])) ELSE IF queued[r] /\ completion[r] = "done" THEN rc_error[r] /\ ack[r] = "success" ELSE @]
  /\ page_errors' = [page_errors EXCEPT ![r] = IF ~queued[r] THEN page_errors[r] /\ ~((rc_error[r] \/ page_errors[r] \/ io_error[r]) \/ (conversion_failed[r] /\ sync[r])) ELSE IF queued[r] /\ completion[r] = "done" THEN page_errors[r] /\ ack[r] = "success" ELSE @]
  /\ io_error' = [io_error EXCEPT ![r] = IF ~queued[r] THEN io_error[r] /\ ~((rc_error[r] \/ page_errors[r] \/ io_error[r]) \/ (conversion_failed[r] /\ sync[r])) ELSE IF queued[r] /\ completion[r] = "done" THEN io_error[r] /\ ack[r] = "success" ELSE @]
  /\ conversion_failed' = [conversion_failed EXCEPT ![r] = IF ~queued[r] THEN conversion_failed[r] /\ ~((rc_error[r] \/ page_errors[r] \/ io_error[r]) \/ (conversion_failed[r] /\ sync[r])) ELSE IF queued[r] /\ completion[r] = "done" THEN conversion_failed[r] /\ ack[r] = "success" ELSE @]
  /\ defer_completion' = [defer_completion EXCEPT ![r] = IF ~queued[r] THEN FALSE ELSE IF queued[r] /\ completion[r] = "done" THEN FALSE ELSE @]
  /\ dio_unwritten' = [dio_unwritten EXCEPT ![r] = IF ~queued[r] THEN FALSE ELSE IF queued[r] /\ completion[r] = "done" THEN FALSE ELSE @]
  /\ dropped' = [dropped EXCEPT ![r] = IF ~queued[r] THEN FALSE ELSE IF queued[r] /\ completion[r] = "done" THEN FALSE ELSE @]
  /\ queued' = [queued EXCEPT ![r] = IF ~queued[r] THEN FALSE ELSE IF queued[r] /\ completion[r] = "done" THEN FALSE ELSE @]
  /\ context' = [context EXCEPT ![r] = IF ~queued[r] THEN "process" ELSE IF queued[r] /\ completion[r] = "done" THEN "process" ELSE @]
  /\ ack' = [ack EXCEPT ![r] = IF ~queued[r] THEN IF (rc_error[r] \/ page_errors[r] \/ io_error[r]) \/ (conversion_failed[r] /\ sync[r]) THEN "error" ELSE "success" ELSE @]
  /\ reports' = [reports EXCEPT ![r] = IF ~queued[r] THEN reports[r] + 1 ELSE @]
  /\ local_io_end' = [r_2 \in Request, i \in IOEnd |-> IF r_2 = r /\ (~queued[r]) THEN FALSE ELSE IF r_2 = r /\ (queued[r] /\ completion[r] = "done") THEN FALSE ELSE local_io_end[r_2, i]]
  /\ b_private' = [r_2 \in Request, i \in IOEnd |-> IF r_2 = r /\ (~queued[r]) THEN FALSE ELSE IF r_2 = r /\ (queued[r] /\ completion[r] = "done") THEN FALSE ELSE b_private[r_2, i]]
  /\ seen' = [r_2 \in Request, i \in IOEnd |-> IF r_2 = r /\ (~queued[r]) THEN FALSE ELSE IF r_2 = r /\ (queued[r] /\ completion[r] = "done") THEN FALSE ELSE seen[r_2, i]]
  /\ UNCHANGED <<ext, stale, by_writeback, i_data_sem, handle, own_count, core_count, completion, conversion, performer, to_convert, allocated, count, UNWRITTEN, io_end_range, io_end_of, private, dying, io_end_pointer, i_unwritten, i_ioend_count, i_dio_count, DIO_UNWRITTEN, s_dio_done_wq, used_freed, tested_freed, bad_release, fallocate, fallocate_range, reader, read_block, reader_counted, reader_lock, reader_page, reader_found, reader_saw_stale, writeback, writeback_range, writeback_mapped, writeback_io_end, writeback_held, writeback_bio, writeback_failed, writeback_landed, writeback_seen, writeback_flagged_other, writeback_used_freed, closed, evicted, failures>>

\* Everything that was started is finished: such a state may be the last.
Finished ==
  /\ \A r \in Request : (submit[r] = "idle" \/ (submit[r] = "returned" /\ ack[r] # "no" /\ (completion[r] = "idle" \/ completion[r] = "done") /\ conversion[r] = "idle")) /\ (completion[r] = "idle" \/ completion[r] = "done") /\ conversion[r] = "idle"
  /\ (fallocate = "idle" \/ fallocate = "done")
  /\ (reader = "idle" \/ reader = "done")
  /\ (writeback = "idle" \/ writeback = "done")

Next ==
  \/ \E r \in Request, first \in Block, last \in Block : submit_async_write(r, first, last)
  \/ \E r \in Request, first \in Block, last \in Block : submit_sync_write(r, first, last)
  \/ \E r \in Request : lock_inode(r)
  \/ \E r \in Request, taken \in BOOLEAN : check_overwrite(r, taken)
  \/ \E r \in Request : enter_direct_io(r)
  \/ \E r \in Request : take_data_sem(r)
  \/ \E r \in Request : unlock_for_overwrite(r)
  \/ \E r \in Request : clear_pointer(r)
  \/ \E r \in Request, e \in IOEnd : alloc_io_end(r, e)
  \/ \E r \in Request : alloc_io_end_fails(r)
  \/ \E r \in Request, e \in IOEnd : set_pointer(r, e)
  \/ \E r \in Request : alloc_dio(r)
  \/ \E r \in Request : alloc_dio_fails(r)
  \/ \E r \in Request, first \in Block, last \in Block : look_up(r, first, last)
  \/ \E r \in Request : start_handle(r)
  \/ \E r \in Request : start_handle_fails(r)
  \/ \E r \in Request, first \in Block, last \in Block : map_blocks(r, first, last)
  \/ \E r \in Request : map_blocks_fails(r)
  \/ \E r \in Request : read_pointer(r)
  \/ \E r \in Request, e \in IOEnd : flag_io_end(r, e)
  \/ \E r \in Request : flag_inode(r)
  \/ \E r \in Request : stop_handle(r)
  \/ \E r \in Request, e \in IOEnd : alloc_io_end_late(r, e)
  \/ \E r \in Request : alloc_io_end_late_fails(r)
  \/ \E r \in Request, e \in IOEnd : set_unwritten_flag(r, e)
  \/ \E r \in Request : keep_io_end(r)
  \/ \E r \in Request : mark_sync_unwritten(r)
  \/ \E r \in Request : read_pointer_again(r)
  \/ \E r \in Request : latch_defer(r)
  \/ \E r \in Request : create_workqueue_fails(r)
  \/ \E r \in Request, first \in Block, last \in Block : submit_bio(r, first, last)
  \/ \E r \in Request : fault_midway(r)
  \/ \E r \in Request : fault_between(r)
  \/ \E r \in Request : finish_loop(r)
  \/ \E r \in Request : finish_loop_after_fault(r)
  \/ \E r \in Request : wait_for_bios(r)
  \/ \E r \in Request : drop_reference(r)
  \/ \E r \in Request, first \in Block, last \in Block : bio_end(r, first, last)
  \/ \E r \in Request, first \in Block, last \in Block : bio_end_error(r, first, last)
  \/ \E r \in Request : run_completion(r)
  \/ \E r \in Request : uncount_before_end_io(r)
  \/ \E r \in Request, e \in IOEnd : end_io(r, e)
  \/ \E r \in Request : end_io_without_io_end(r)
  \/ \E r \in Request, e \in IOEnd : put_io_end(r, e)
  \/ \E r \in Request : uncount(r)
  \/ \E r \in Request : complete_request(r)
  \/ \E r \in Request : run_conversion(r)
  \/ \E r \in Request : start_conversion(r)
  \/ \E r \in Request : start_conversion_fails(r)
  \/ \E r \in Request, first \in Block, last \in Block, joins_left \in BOOLEAN, reach \in Block : convert_blocks(r, first, last, joins_left, reach)
  \/ \E r \in Request : convert_blocks_fails(r)
  \/ \E r \in Request : stop_conversion(r)
  \/ \E r \in Request, e \in IOEnd : clear_unwritten_flag(r, e)
  \/ \E r \in Request, e \in IOEnd : release_io_end(r, e)
  \/ \E r \in Request : clear_pointer_after(r)
  \/ \E r \in Request, e \in IOEnd : put_submitter_reference(r, e)
  \/ \E r \in Request, e \in IOEnd : put_leftover(r, e)
  \/ \E r \in Request : skip_leftover(r)
  \/ \E r \in Request : convert_sync(r)
  \/ \E r \in Request : skip_sync_conversion(r)
  \/ \E r \in Request : uncount_own(r)
  \/ \E r \in Request : release_data_sem(r)
  \/ \E r \in Request : relock_inode(r)
  \/ \E r \in Request : release_data_sem_late(r)
  \/ \E r \in Request : unlock_inode(r)
  \/ Finished /\ UNCHANGED vars

Spec == Init /\ [][Next]_vars

\* no-lost-io-end: no io_end outlives its request
no_lost_io_end ==
  \A r \in Request : (submit[r] = "returned" /\ ack[r] # "no" /\ (completion[r] = "idle" \/ completion[r] = "done") /\ conversion[r] = "idle") => (\A e \in IOEnd : ~io_end_of[r, e] \/ ~allocated[e])

\* no-use-after-free: no direct write uses an io_end that was freed
no_use_after_free ==
  ~used_freed

\* deferral-no-use-after-free: the test whether to defer looks into no io_end that was freed
deferral_no_use_after_free ==
  ~tested_freed

\* writeback-no-use-after-free: writeback's mapping uses no io_end that was freed
writeback_no_use_after_free ==
  ~writeback_used_freed

\* no-inode-use-after-free: no inode that was freed is used by a direct write
no_inode_use_after_free ==
  (evicted => (\A r \in Request : (submit[r] = "idle" \/ submit[r] = "returned") /\ (completion[r] = "idle" \/ completion[r] = "done") /\ conversion[r] = "idle"))

\* release-discipline: an io_end that owes a conversion is not released
release_discipline ==
  ~bad_release

\* unwritten-count: i_unwritten is the number of io_ends that owe a conversion
unwritten_count ==
  i_unwritten = Cardinality({e \in IOEnd : UNWRITTEN[e]})

\* io-end-count: i_ioend_count is the number of live io_ends
io_end_count ==
  i_ioend_count = Cardinality({e \in IOEnd : allocated[e]})

\* dio-unwritten-flag: a direct write that may allocate finds DIO_UNWRITTEN clear at its entry
dio_unwritten_flag ==
  \A r \in Request : (submit[r] = "entering" /\ ~overwrite[r]) => ~DIO_UNWRITTEN

\* dio-unwritten-harmless: a submitting task converts only blocks of its own that reached the medium
dio_unwritten_harmless ==
  \A r \in Request : \A b \in Block : (submit[r] = "converting" /\ to_convert[r, b]) => (covers[r, b] /\ landed[r, b])

\* handle-discipline: a journal handle is open exactly during a mapping call or a conversion's round
handle_discipline ==
  \A r \in Request : handle[r] <=> ((submit[r] = "mapping" \/ submit[r] = "reading-pointer" \/ submit[r] = "flagging" \/ submit[r] = "stopping") \/ (conversion[r] = "mapping" \/ conversion[r] = "stopping"))

\* dio-count-covers-conversion: while a conversion is pending i_dio_count is not 0
dio_count_covers_conversion ==
  \A r \in Request : (conversion[r] = "queued" \/ conversion[r] = "starting" \/ conversion[r] = "mapping" \/ conversion[r] = "stopping") => i_dio_count > 0

\* frugal-io-end: an io_end is allocated only for an async write that met an unwritten extent
frugal_io_end ==
  \A r \in Request : \A e \in IOEnd : (io_end_of[r, e] /\ submit[r] # "returned") => met_unwritten[r]

\* lock-discipline: nobody takes the inode's lock while another holds it exclusively, and who drops it holds it
lock_discipline ==
  \A r \in Request : ((submit[r] = "unlocking-early" \/ submit[r] = "unlocking") => i_mutex[r]) /\ (i_mutex[r] => (fallocate = "idle" \/ fallocate = "done")) /\ (\A q \in Request : (i_mutex[r] /\ i_mutex[q]) => r = q)

\* data-sem-discipline: only an overwrite on its way through direct I/O holds i_data_sem for long, and who drops it holds it
data_sem_discipline ==
  \A r \in Request : ((submit[r] = "releasing-data-sem" \/ submit[r] = "releasing-late") => i_data_sem[r]) /\ (i_data_sem[r] => (overwrite[r] /\ (submit[r] # "idle" /\ submit[r] # "locking" /\ submit[r] # "checking" /\ submit[r] # "entering" /\ submit[r] # "taking-data-sem" /\ submit[r] # "unlocking" /\ submit[r] # "returned")))

\* transferred-prefix: what a write has mapped is a beginning of its range, and so is what is in bios, in the end all of it
transferred_prefix ==
  \A r \in Request : \A b \in Block : (submitted[r, b] => mapped[r, b]) /\ (mapped[r, b] => covers[r, b]) /\ (mapped[r, b] => ext[b] # "hole") /\ (((submit[r] = "waiting" \/ submit[r] = "dropping" \/ submit[r] = "completing" \/ submit[r] = "clearing-after" \/ submit[r] = "putting" \/ submit[r] = "putting-leftover" \/ submit[r] = "checking-sync" \/ submit[r] = "converting" \/ submit[r] = "uncounting" \/ submit[r] = "releasing-data-sem" \/ submit[r] = "relocking" \/ submit[r] = "releasing-late" \/ submit[r] = "unlocking") /\ mapped[r, b]) => submitted[r, b]) /\ (\A p \in Block : (((mapped[r, b] /\ covers[r, p]) /\ p < b) => mapped[r, p]) /\ (((submitted[r, b] /\ covers[r, p]) /\ p < b) => submitted[r, p]))

\* mapping-on-demand: the loop maps blocks of one kind, when all mapped before are in bios, and goes on until something fails
mapping_on_demand == [][
  \A r \in Request : \A b \in Block : ((~mapped[r, b] /\ mapped'[r, b]) => (submit[r] = "looping" \/ submit[r] = "mapping")) /\ ((~mapped[r, b] /\ mapped'[r, b]) => (~page_errors[r] /\ ~rc_error[r])) /\ (\A c \in Block : (((~mapped[r, b] /\ mapped'[r, b]) /\ mapped[r, c]) => submitted[r, c]) /\ (((~mapped[r, b] /\ mapped'[r, b]) /\ (~mapped[r, c] /\ mapped'[r, c])) => ((ext[b] = "written" <=> ext[c] = "written") /\ (ext[b] = "hole" <=> ext[c] = "hole")))) /\ ((~submitted[r, b] /\ submitted'[r, b]) => (submit[r] = "looping" /\ ~rc_error[r]))
  ]_vars

\* overwrite-lean: an overwrite opens no journal handle and meets no block that is not written
overwrite_lean ==
  \A r \in Request : (overwrite[r] => ~handle[r]) /\ (overwrite[r] => ~met_unwritten[r])

\* queued-whole: only an async write of which every block is in a bio is left to its bios
queued_whole ==
  \A r \in Request : (queued[r] => ~sync[r]) /\ (queued[r] => ~rc_error[r]) /\ (\A b \in Block : (queued[r] /\ covers[r, b]) => submitted[r, b])

\* bio-whole: a bio ends once, all its blocks together and without those of another
bio_whole == [][
  \A r \in Request : (\A b \in Block : (ended[r, b] /\ ~landed[r, b]) => ~landed'[r, b]) /\ (\A p \in Block : \A b \in Block : ((b = p + 1 /\ (submitted[r, p] /\ ~ended[r, p])) /\ (submitted[r, b] /\ ~ended[r, b])) => (IF bio_start[r, b] THEN (~ended'[r, p] \/ ~ended'[r, b]) ELSE (ended'[r, p] <=> ended'[r, b])))
  ]_vars

\* completion-venue: a write left to its bios is completed where the last one ends or, if deferred, by a workqueue that exists
completion_venue ==
  \A r \in Request : ((completion[r] = "uncounting-first" \/ completion[r] = "end_io" \/ completion[r] = "putting" \/ completion[r] = "converting" \/ completion[r] = "uncounting" \/ completion[r] = "reporting") => (context[r] = "process" <=> ~queued[r])) /\ ((completion[r] = "uncounting-first" \/ completion[r] = "end_io" \/ completion[r] = "putting" \/ completion[r] = "converting" \/ completion[r] = "uncounting" \/ completion[r] = "reporting") => (context[r] = "workqueue" <=> (queued[r] /\ defer_completion[r]))) /\ (completion[r] = "queued" => ((queued[r] /\ defer_completion[r]) /\ s_dio_done_wq))

\* frugal-deferral: completion is deferred only for an async write that met an unwritten extent
frugal_deferral ==
  \A r \in Request : (defer_completion[r] => ~sync[r]) /\ (defer_completion[r] => met_unwritten[r])

\* no-early-conversion: no block becomes written before the bio that brings its data has ended
no_early_conversion == [][
  \A r \in Request : \A b \in Block : ((conversion[r] = "mapping" /\ to_convert[r, b]) => ended[r, b]) /\ ((submit[r] = "mapping" /\ submit'[r] # "mapping") => ((ext[b] # "unwritten" \/ ext'[b] # "written") \/ ~stale'[b]))
  ]_vars

\* no-failed-conversion: a direct write converts only blocks whose bio succeeded
no_failed_conversion ==
  \A r \in Request : \A b \in Block : (conversion[r] = "mapping" /\ to_convert[r, b]) => landed[r, b]

\* conversion-in-order: a conversion goes through its range from the beginning, until it fails
conversion_in_order == [][
  \A r \in Request : (\A b \in Block : (~conversion_failed[r] /\ conversion_failed'[r]) => (~to_convert'[r, b] \/ conversion'[r] = "queued")) /\ (\A p \in Block : \A b \in Block : ((to_convert[r, b] /\ ~to_convert'[r, b]) /\ p < b) => ~to_convert'[r, p])
  ]_vars

\* failed-not-converted: nothing is converted of a write that failed
failed_not_converted ==
  \A r \in Request : (conversion[r] = "starting" \/ conversion[r] = "mapping" \/ conversion[r] = "stopping") => ~(rc_error[r] \/ page_errors[r] \/ io_error[r])

\* frugal-conversion: nothing is converted for a write that met no unwritten extent
frugal_conversion ==
  \A r \in Request : (conversion[r] = "starting" \/ conversion[r] = "mapping" \/ conversion[r] = "stopping") => (met_unwritten[r] \/ ack[r] # "no")

\* rounds-move: a mapping call, and a conversion's round, gets on by a block at least unless it fails
rounds_move == [][
  \A r \in Request : (((submit[r] = "mapping" /\ submit'[r] # "mapping") /\ ~rc_error'[r]) => (\E b \in Block : ~mapped[r, b] /\ mapped'[r, b])) /\ ((conversion[r] = "mapping" /\ conversion'[r] # "mapping" /\ ~conversion_failed'[r]) => (\E b \in Block : to_convert[r, b] /\ ~to_convert'[r, b]))
  ]_vars

\* writeback-no-failed-conversion: writeback converts only what reached the medium
writeback_no_failed_conversion ==
  (writeback = "converting" => writeback_landed)

\* no-irq-conversion: no conversion runs in interrupt context through direct writes alone
no_irq_conversion ==
  \A r \in Request : ((conversion[r] = "starting" \/ conversion[r] = "mapping" \/ conversion[r] = "stopping") /\ performer[r] = "completion" /\ context[r] = "irq") => (\E e \in IOEnd : dying[r, e] /\ writeback_flagged_other[e])

\* writeback-no-irq-conversion: no conversion of a direct write runs in interrupt context because writeback's mapping flagged it
writeback_no_irq_conversion ==
  \A r \in Request : ((conversion[r] = "starting" \/ conversion[r] = "mapping" \/ conversion[r] = "stopping") /\ performer[r] = "completion" /\ context[r] = "irq") => ~(\E e \in IOEnd : dying[r, e] /\ writeback_flagged_other[e])

\* no-stale-exposure: no read returns what the medium held before the block was allocated
no_stale_exposure ==
  /\ \A b \in Block : (ext[b] = "written" /\ stale[b]) => by_writeback[b]
  /\ ~reader_saw_stale

\* writeback-no-stale-exposure: writeback exposes nothing that the medium held before
writeback_no_stale_exposure ==
  \A b \in Block : (ext[b] = "written" /\ stale[b]) => ~by_writeback[b]

\* ack-after-conversion: a write reported done is readable, unless a conversion of it failed
ack_after_conversion ==
  \A r \in Request : \A b \in Block : (ack[r] = "success" /\ covers[r, b]) => (ext[b] = "written" \/ conversion_failed[r])

\* acked-data-lost: the data of a write reported done is not lost for ever
acked_data_lost ==
  \A r \in Request : \A b \in Block : (ack[r] = "success" /\ (submit[r] = "returned" /\ ack[r] # "no" /\ (completion[r] = "idle" \/ completion[r] = "done") /\ conversion[r] = "idle")) => (~covers[r, b] \/ ext[b] = "written")

\* complete-once: a write is reported at most once
complete_once ==
  \A r \in Request : reports[r] <= 1

\* report-final: what was reported of a write stays so, and is said of all its range
report_final == [][
  \A r \in Request : (ack[r] = "success" => ack'[r] = "success") /\ (ack[r] = "error" => ack'[r] = "error") /\ (\A b \in Block : (ack'[r] = "success" /\ covers[r, b]) => covers'[r, b])
  ]_vars

\* error-honesty: a write of which a step failed is not reported as a success
error_honesty ==
  \A r \in Request : (ack[r] = "success" => ~conversion_failed[r]) /\ (ack[r] = "success" => ~(rc_error[r] \/ page_errors[r] \/ io_error[r]))

\* error-has-cause: an error is noted only where something of its kind can fail
error_has_cause ==
  TRUE

\* allocation-asked: a hole is allocated for a direct write, writeback or fallocate whose range it is in
allocation_asked == [][
  \A b \in Block : (ext[b] = "hole" /\ ext'[b] # "hole") => ((\E r \in Request : submit[r] = "mapping" /\ covers[r, b]) \/ writeback_range[b] \/ fallocate_range[b])
  ]_vars

\* fallocate-exclusion: fallocate allocates while no bio of a direct write is in flight and no conversion of one is pending
fallocate_exclusion == [][
  \A c \in Block : \A r \in Request : ((fallocate_range[c] /\ ~fallocate_range'[c]) => conversion[r] = "idle") /\ (\A b \in Block : ((fallocate_range[c] /\ ~fallocate_range'[c]) /\ submitted[r, b]) => ended[r, b])
  ]_vars

\* fallocate-in-order: fallocate goes through its range from the beginning, and returns when nothing is left of it
fallocate_in_order == [][
  \A b \in Block : ((fallocate # "idle" /\ ~fallocate_range[b]) => ~fallocate_range'[b]) /\ ((fallocate # "done" /\ fallocate' = "done") => (fallocate = "mapping" /\ ~fallocate_range[b])) /\ (\A p \in Block : ((fallocate_range[b] /\ ~fallocate_range'[b]) /\ p < b) => ~fallocate_range'[p])
  ]_vars

\* reader-discipline: a read maps its block before it reads it, and what was told to stay out maps under the inode's lock
reader_discipline == [][
  /\ (((fallocate = "waiting" \/ fallocate = "mapping") /\ reader = "counted") => (reader' # "looking" /\ reader' # "reading"))
  /\ (reader = "locking" => (reader' = "locking" \/ reader' = "looking"))
  /\ ((reader = "locking" /\ reader' = "looking") => reader_lock')
  /\ (reader_lock' => (fallocate' = "idle" \/ fallocate' = "done"))
  /\ \A r \in Request : reader_lock' => ~i_mutex'[r]
  /\ \A b \in Block : (read_block[b] /\ ~read_block'[b]) => reader = "reading"
  /\ ((reader # "done" /\ reader' = "done") => reader = "uncounting")
  ]_vars

\* reader-unlocked: a direct read is about to map its block without the inode's lock, which a writer holds
\* Reached where TLC finds its negation violated.
reader_unlocked ==
  /\ reader = "looking"
  /\ ~reader_page
  /\ ~reader_lock
  /\ \E r \in Request : i_mutex[r]

\* flush-before-write: no block is in a bio of a direct write while it is still being written back
flush_before_write ==
  \A r \in Request : \A b \in Block : (submitted[r, b] /\ writeback_range[b]) => ended[r, b]

\* writeback-in-order: writeback maps its range from the beginning, blocks of one kind at a time, and converts it from there to its end unless that fails
writeback_in_order == [][
  \A b \in Block : (\A p \in Block : ((((~writeback_mapped[b] /\ writeback_mapped'[b]) /\ p < b) /\ writeback_range[p]) => writeback_mapped'[p]) /\ (((~writeback_mapped[b] /\ writeback_mapped'[b]) /\ (~writeback_mapped[p] /\ writeback_mapped'[p])) => ((ext[b] = "written" <=> ext[p] = "written") /\ (ext[b] = "hole" <=> ext[p] = "hole"))) /\ (((writeback_mapped[b] /\ ~writeback_mapped'[b]) /\ p < b) => ~writeback_mapped'[p])) /\ (((writeback = "converting" /\ writeback_mapped[b]) /\ ~writeback_mapped'[b]) => ext'[b] = "written") /\ ((((writeback = "converting" /\ writeback' = "stopping") /\ writeback_mapped[b]) /\ ~writeback_mapped'[b]) => (\A p \in Block : ~writeback_mapped'[p])) /\ ((((writeback = "converting" /\ writeback' = "stopping") /\ writeback_mapped'[b]) /\ ext'[b] = "written") => ext[b] = "written")
  ]_vars

\* writeback-whole: writeback's worker has its io_end, flagged, to itself, and converts all that was mapped unless it fails
writeback_whole ==
  /\ ((writeback = "queued" \/ writeback = "converting" \/ writeback = "stopping" \/ writeback = "clearing" \/ writeback = "releasing") => (~writeback_held /\ ~writeback_bio))
  /\ \A e \in IOEnd : \A b \in Block : ((writeback = "in-flight" \/ writeback = "queued" \/ writeback = "converting") /\ writeback_io_end[e] /\ writeback_mapped[b] /\ ext[b] # "written") => UNWRITTEN[e]

\* writeback-frees: writeback's io_end is freed when nobody has a reference to it, and not before
writeback_frees == [][
  \A e \in IOEnd : ((writeback_io_end[e] /\ ~writeback_io_end'[e]) => ~allocated'[e]) /\ ((writeback_io_end[e] /\ ~allocated'[e]) => ((~writeback_held' /\ ~writeback_bio') /\ ~writeback_io_end'[e])) /\ ((writeback_io_end[e] /\ writeback' = "done") => ~writeback_io_end'[e])
  ]_vars

\* claim-eager-io-end: every async write that may allocate has its io_end before it maps (P3)
claim_eager_io_end ==
  \A r \in Request : (((submit[r] = "looping" \/ submit[r] = "mapping" \/ submit[r] = "reading-pointer" \/ submit[r] = "flagging" \/ submit[r] = "stopping") /\ ~sync[r]) /\ ~overwrite[r]) => (\E e \in IOEnd : io_end_of[r, e])

\* claim-frugal: an async write has an io_end exactly if a mapping call returned an unwritten extent (P4)
claim_frugal ==
  \A r \in Request : submit[r] = "looping" => ((met_unwritten[r] /\ ~sync[r]) <=> (\E e \in IOEnd : io_end_of[r, e]))

\* claim-single-io-end: the io_end that a write will hand to end_io is set at most once and never exchanged (P5)
claim_single_io_end == [][
  \A r \in Request : \A e \in IOEnd : ((private[r, e] /\ submit[r] # "putting-leftover") => (private'[r, e] \/ completion[r] = "end_io")) /\ (\A f \in IOEnd : (private[r, e] /\ private[r, f]) => e = f)
  ]_vars

\* claim-private-passed: end_io is given what b_private held after the last mapping call (P6)
claim_private_passed ==
  \A r \in Request : \A e \in IOEnd : (submit[r] = "waiting" \/ submit[r] = "dropping") => (private[r, e] <=> b_private[r, e])

\* claim-no-global: no step of an async write touches a variable of the inode that names an io_end (P7)
claim_no_global ==
  /\ \A r \in Request : ((submit[r] = "clearing-pointer")) => (sync[r])
  /\ \A r \in Request, e \in IOEnd : ((submit[r] = "setting-pointer") /\ (local_io_end[r, e])) => (sync[r])
  /\ \A r \in Request : ((submit[r] = "reading-pointer")) => (sync[r])
  /\ \A r \in Request : ((submit[r] = "testing-pointer")) => (sync[r])
  /\ \A r \in Request : ((submit[r] = "clearing-after")) => (sync[r])

\* claim-merge-window: an unwritten range of a direct write awaits I/O while no counter says so and i_data_sem is free (P8)
\* Reached where TLC finds its negation violated.
claim_merge_window ==
  \E r \in Request : (submit[r] = "stopping" \/ submit[r] = "allocating-late" \/ submit[r] = "flagging-late") /\ bh_unwritten[r] /\ i_unwritten = 0 /\ ~DIO_UNWRITTEN

\* claim-writeback-window: an unwritten range of writeback awaits I/O while no counter says so (P9)
\* Reached where TLC finds its negation violated.
claim_writeback_window ==
  /\ writeback = "flagging"
  /\ i_unwritten = 0
  /\ ~DIO_UNWRITTEN

\* claim-sync-lean: a sync write needs neither io_end nor workqueue (P12)
claim_sync_lean ==
  \A r \in Request : (\A e \in IOEnd : sync[r] => ~io_end_of[r, e]) /\ (sync[r] => (context[r] # "workqueue" /\ completion[r] # "queued"))

\* refines-specification: every step does to writes and blocks what the specification allows
refines_specification == [][
  /\ (((\A r \in Request : submit[r] = "idle") /\ writeback = "idle") => ((\A b \in Block : (IF ext[b] = "hole" THEN "hole" ELSE (IF ext[b] = "unwritten" THEN (IF stale[b] THEN "zero" ELSE "landed") ELSE (IF stale[b] THEN "old" ELSE "data"))) = "hole" \/ (IF ext[b] = "hole" THEN "hole" ELSE (IF ext[b] = "unwritten" THEN (IF stale[b] THEN "zero" ELSE "landed") ELSE (IF stale[b] THEN "old" ELSE "data"))) = "zero" \/ (IF ext[b] = "hole" THEN "hole" ELSE (IF ext[b] = "unwritten" THEN (IF stale[b] THEN "zero" ELSE "landed") ELSE (IF stale[b] THEN "old" ELSE "data"))) = "data") /\ (\A r \in Request : (IF ack[r] = "success" THEN "succeeded" ELSE (IF ack[r] = "error" THEN "error" ELSE (IF (rc_error[r] \/ page_errors[r] \/ io_error[r]) \/ conversion_failed[r] THEN "failed" ELSE (IF submit[r] = "idle" THEN "idle" ELSE "issued")))) = "idle") /\ (\A r \in Request : \A b \in Block : ~(covers[r, b] /\ ack[r] # "error")) /\ (\A r \in Request : \A b \in Block : ~((landed[r, b] /\ ack[r] = "no") \/ (covers[r, b] /\ ack[r] = "success")))))
  /\ \A b \in Block : (IF ext'[b] = "hole" THEN "hole" ELSE (IF ext'[b] = "unwritten" THEN (IF stale'[b] THEN "zero" ELSE "landed") ELSE (IF stale'[b] THEN "old" ELSE "data"))) = (IF ext[b] = "hole" THEN "hole" ELSE (IF ext[b] = "unwritten" THEN (IF stale[b] THEN "zero" ELSE "landed") ELSE (IF stale[b] THEN "old" ELSE "data"))) \/ (\E r \in Request : (IF ext[b] = "hole" THEN "hole" ELSE (IF ext[b] = "unwritten" THEN (IF stale[b] THEN "zero" ELSE "landed") ELSE (IF stale[b] THEN "old" ELSE "data"))) = "zero" /\ ((IF ack[r] = "success" THEN "succeeded" ELSE (IF ack[r] = "error" THEN "error" ELSE (IF (rc_error[r] \/ page_errors[r] \/ io_error[r]) \/ conversion_failed[r] THEN "failed" ELSE (IF submit[r] = "idle" THEN "idle" ELSE "issued")))) = "issued" \/ (IF ack[r] = "success" THEN "succeeded" ELSE (IF ack[r] = "error" THEN "error" ELSE (IF (rc_error[r] \/ page_errors[r] \/ io_error[r]) \/ conversion_failed[r] THEN "failed" ELSE (IF submit[r] = "idle" THEN "idle" ELSE "issued")))) = "failed") /\ (covers[r, b] /\ ack[r] # "error") /\ (IF ext[b] = "hole" THEN "hole" ELSE (IF ext[b] = "unwritten" THEN (IF stale[b] THEN "zero" ELSE "landed") ELSE (IF stale[b] THEN "old" ELSE "data"))) # "hole" /\ ((landed'[r, b] /\ ack'[r] = "no") \/ (covers'[r, b] /\ ack'[r] = "success")) /\ ((IF ext[b] = "hole" THEN "hole" ELSE (IF ext[b] = "unwritten" THEN (IF stale[b] THEN "zero" ELSE "landed") ELSE (IF stale[b] THEN "old" ELSE "data"))) = "zero" => (IF ext'[b] = "hole" THEN "hole" ELSE (IF ext'[b] = "unwritten" THEN (IF stale'[b] THEN "zero" ELSE "landed") ELSE (IF stale'[b] THEN "old" ELSE "data"))) = "landed")) \/ ((IF ext[b] = "hole" THEN "hole" ELSE (IF ext[b] = "unwritten" THEN (IF stale[b] THEN "zero" ELSE "landed") ELSE (IF stale[b] THEN "old" ELSE "data"))) = "hole" /\ (IF ext'[b] = "hole" THEN "hole" ELSE (IF ext'[b] = "unwritten" THEN (IF stale'[b] THEN "zero" ELSE "landed") ELSE (IF stale'[b] THEN "old" ELSE "data"))) = "zero") \/ ((IF ext[b] = "hole" THEN "hole" ELSE (IF ext[b] = "unwritten" THEN (IF stale[b] THEN "zero" ELSE "landed") ELSE (IF stale[b] THEN "old" ELSE "data"))) = "landed" /\ (IF ext'[b] = "hole" THEN "hole" ELSE (IF ext'[b] = "unwritten" THEN (IF stale'[b] THEN "zero" ELSE "landed") ELSE (IF stale'[b] THEN "old" ELSE "data"))) = "data")
  /\ \A r \in Request : (IF ack'[r] = "success" THEN "succeeded" ELSE (IF ack'[r] = "error" THEN "error" ELSE (IF (rc_error'[r] \/ page_errors'[r] \/ io_error'[r]) \/ conversion_failed'[r] THEN "failed" ELSE (IF submit'[r] = "idle" THEN "idle" ELSE "issued")))) = (IF ack[r] = "success" THEN "succeeded" ELSE (IF ack[r] = "error" THEN "error" ELSE (IF (rc_error[r] \/ page_errors[r] \/ io_error[r]) \/ conversion_failed[r] THEN "failed" ELSE (IF submit[r] = "idle" THEN "idle" ELSE "issued")))) \/ ((IF ack[r] = "success" THEN "succeeded" ELSE (IF ack[r] = "error" THEN "error" ELSE (IF (rc_error[r] \/ page_errors[r] \/ io_error[r]) \/ conversion_failed[r] THEN "failed" ELSE (IF submit[r] = "idle" THEN "idle" ELSE "issued")))) = "idle" /\ (IF ack'[r] = "success" THEN "succeeded" ELSE (IF ack'[r] = "error" THEN "error" ELSE (IF (rc_error'[r] \/ page_errors'[r] \/ io_error'[r]) \/ conversion_failed'[r] THEN "failed" ELSE (IF submit'[r] = "idle" THEN "idle" ELSE "issued")))) = "issued") \/ ((IF ack[r] = "success" THEN "succeeded" ELSE (IF ack[r] = "error" THEN "error" ELSE (IF (rc_error[r] \/ page_errors[r] \/ io_error[r]) \/ conversion_failed[r] THEN "failed" ELSE (IF submit[r] = "idle" THEN "idle" ELSE "issued")))) = "issued" /\ (IF ack'[r] = "success" THEN "succeeded" ELSE (IF ack'[r] = "error" THEN "error" ELSE (IF (rc_error'[r] \/ page_errors'[r] \/ io_error'[r]) \/ conversion_failed'[r] THEN "failed" ELSE (IF submit'[r] = "idle" THEN "idle" ELSE "issued")))) = "failed") \/ ((IF ack[r] = "success" THEN "succeeded" ELSE (IF ack[r] = "error" THEN "error" ELSE (IF (rc_error[r] \/ page_errors[r] \/ io_error[r]) \/ conversion_failed[r] THEN "failed" ELSE (IF submit[r] = "idle" THEN "idle" ELSE "issued")))) = "issued" /\ (\A b \in Block : (covers[r, b] /\ ack[r] # "error") => (((landed[r, b] /\ ack[r] = "no") \/ (covers[r, b] /\ ack[r] = "success")) /\ (IF ext[b] = "hole" THEN "hole" ELSE (IF ext[b] = "unwritten" THEN (IF stale[b] THEN "zero" ELSE "landed") ELSE (IF stale[b] THEN "old" ELSE "data"))) = "data")) /\ (IF ack'[r] = "success" THEN "succeeded" ELSE (IF ack'[r] = "error" THEN "error" ELSE (IF (rc_error'[r] \/ page_errors'[r] \/ io_error'[r]) \/ conversion_failed'[r] THEN "failed" ELSE (IF submit'[r] = "idle" THEN "idle" ELSE "issued")))) = "succeeded") \/ ((IF ack[r] = "success" THEN "succeeded" ELSE (IF ack[r] = "error" THEN "error" ELSE (IF (rc_error[r] \/ page_errors[r] \/ io_error[r]) \/ conversion_failed[r] THEN "failed" ELSE (IF submit[r] = "idle" THEN "idle" ELSE "issued")))) = "failed" /\ (IF ack'[r] = "success" THEN "succeeded" ELSE (IF ack'[r] = "error" THEN "error" ELSE (IF (rc_error'[r] \/ page_errors'[r] \/ io_error'[r]) \/ conversion_failed'[r] THEN "failed" ELSE (IF submit'[r] = "idle" THEN "idle" ELSE "issued")))) = "error" /\ (\A b \in Block : ~(covers'[r, b] /\ ack'[r] # "error")) /\ (\A b \in Block : ~((landed'[r, b] /\ ack'[r] = "no") \/ (covers'[r, b] /\ ack'[r] = "success"))))
  /\ \A r \in Request : \A b \in Block : ((covers'[r, b] /\ ack'[r] # "error") <=> (covers[r, b] /\ ack[r] # "error")) \/ ((IF ack[r] = "success" THEN "succeeded" ELSE (IF ack[r] = "error" THEN "error" ELSE (IF (rc_error[r] \/ page_errors[r] \/ io_error[r]) \/ conversion_failed[r] THEN "failed" ELSE (IF submit[r] = "idle" THEN "idle" ELSE "issued")))) = "idle" /\ (covers'[r, b] /\ ack'[r] # "error")) \/ ((IF ack[r] = "success" THEN "succeeded" ELSE (IF ack[r] = "error" THEN "error" ELSE (IF (rc_error[r] \/ page_errors[r] \/ io_error[r]) \/ conversion_failed[r] THEN "failed" ELSE (IF submit[r] = "idle" THEN "idle" ELSE "issued")))) = "failed" /\ (IF ack'[r] = "success" THEN "succeeded" ELSE (IF ack'[r] = "error" THEN "error" ELSE (IF (rc_error'[r] \/ page_errors'[r] \/ io_error'[r]) \/ conversion_failed'[r] THEN "failed" ELSE (IF submit'[r] = "idle" THEN "idle" ELSE "issued")))) = "error" /\ (\A b_2 \in Block : ~(covers'[r, b_2] /\ ack'[r] # "error")) /\ (\A b_2 \in Block : ~((landed'[r, b_2] /\ ack'[r] = "no") \/ (covers'[r, b_2] /\ ack'[r] = "success"))))
  /\ \A r \in Request : \A b \in Block : (((landed'[r, b] /\ ack'[r] = "no") \/ (covers'[r, b] /\ ack'[r] = "success")) <=> ((landed[r, b] /\ ack[r] = "no") \/ (covers[r, b] /\ ack[r] = "success"))) \/ (((IF ack[r] = "success" THEN "succeeded" ELSE (IF ack[r] = "error" THEN "error" ELSE (IF (rc_error[r] \/ page_errors[r] \/ io_error[r]) \/ conversion_failed[r] THEN "failed" ELSE (IF submit[r] = "idle" THEN "idle" ELSE "issued")))) = "issued" \/ (IF ack[r] = "success" THEN "succeeded" ELSE (IF ack[r] = "error" THEN "error" ELSE (IF (rc_error[r] \/ page_errors[r] \/ io_error[r]) \/ conversion_failed[r] THEN "failed" ELSE (IF submit[r] = "idle" THEN "idle" ELSE "issued")))) = "failed") /\ (covers[r, b] /\ ack[r] # "error") /\ (IF ext[b] = "hole" THEN "hole" ELSE (IF ext[b] = "unwritten" THEN (IF stale[b] THEN "zero" ELSE "landed") ELSE (IF stale[b] THEN "old" ELSE "data"))) # "hole" /\ ((landed'[r, b] /\ ack'[r] = "no") \/ (covers'[r, b] /\ ack'[r] = "success")) /\ ((IF ext[b] = "hole" THEN "hole" ELSE (IF ext[b] = "unwritten" THEN (IF stale[b] THEN "zero" ELSE "landed") ELSE (IF stale[b] THEN "old" ELSE "data"))) = "zero" => (IF ext'[b] = "hole" THEN "hole" ELSE (IF ext'[b] = "unwritten" THEN (IF stale'[b] THEN "zero" ELSE "landed") ELSE (IF stale'[b] THEN "old" ELSE "data"))) = "landed")) \/ ((IF ack[r] = "success" THEN "succeeded" ELSE (IF ack[r] = "error" THEN "error" ELSE (IF (rc_error[r] \/ page_errors[r] \/ io_error[r]) \/ conversion_failed[r] THEN "failed" ELSE (IF submit[r] = "idle" THEN "idle" ELSE "issued")))) = "failed" /\ (IF ack'[r] = "success" THEN "succeeded" ELSE (IF ack'[r] = "error" THEN "error" ELSE (IF (rc_error'[r] \/ page_errors'[r] \/ io_error'[r]) \/ conversion_failed'[r] THEN "failed" ELSE (IF submit'[r] = "idle" THEN "idle" ELSE "issued")))) = "error" /\ (\A b_2 \in Block : ~(covers'[r, b_2] /\ ack'[r] # "error")) /\ (\A b_2 \in Block : ~((landed'[r, b_2] /\ ack'[r] = "no") \/ (covers'[r, b_2] /\ ack'[r] = "success"))))
  ]_vars
====

/* ext4-direct-io, scope core@1x1: one process; each possible step of the model is one d_step.
   Spin drops variables that no assertion reads, and with them states, unless told not to by -o1 -o2:
   spin -o1 -o2 -a FILE && cc -O2 -DSAFETY -DNOREDUCE -o pan pan.c && ./pan -m4000000 */

#define Extent_hole 0
#define Extent_unwritten 1
#define Extent_written 2
#define Submit_idle 0
#define Submit_locking 1
#define Submit_checking 2
#define Submit_entering 3
#define Submit_taking_data_sem 4
#define Submit_unlocking_early 5
#define Submit_clearing_pointer 6
#define Submit_allocating_io_end 7
#define Submit_setting_pointer 8
#define Submit_allocating_dio 9
#define Submit_looping 10
#define Submit_mapping 11
#define Submit_reading_pointer 12
#define Submit_flagging 13
#define Submit_stopping 14
#define Submit_testing_pointer 15
#define Submit_allocating_late 16
#define Submit_flagging_late 17
#define Submit_latching 18
#define Submit_waiting 19
#define Submit_dropping 20
#define Submit_completing 21
#define Submit_clearing_after 22
#define Submit_putting 23
#define Submit_putting_leftover 24
#define Submit_checking_sync 25
#define Submit_converting 26
#define Submit_uncounting 27
#define Submit_releasing_data_sem 28
#define Submit_relocking 29
#define Submit_releasing_late 30
#define Submit_unlocking 31
#define Submit_returned 32
#define Completion_idle 0
#define Completion_queued 1
#define Completion_end_io 2
#define Completion_putting 3
#define Completion_converting 4
#define Completion_uncounting 5
#define Completion_uncounting_first 6
#define Completion_reporting 7
#define Completion_done 8
#define CompletionContext_process 0
#define CompletionContext_irq 1
#define CompletionContext_workqueue 2
#define Conversion_idle 0
#define Conversion_queued 1
#define Conversion_starting 2
#define Conversion_mapping 3
#define Conversion_stopping 4
#define Conversion_clearing 5
#define Conversion_releasing 6
#define Performer_submitter 0
#define Performer_completion 1
#define Performer_worker 2
#define Acknowledged_no 0
#define Acknowledged_success 1
#define Acknowledged_error 2
#define Phase_idle 0
#define Phase_waiting 1
#define Phase_mapping 2
#define Phase_done 3
#define Phase_idle_2 0
#define Phase_counted 1
#define Phase_locking 2
#define Phase_looking 3
#define Phase_reading 4
#define Phase_uncounting 5
#define Phase_done_2 6
#define Phase_idle_3 0
#define Phase_allocating 1
#define Phase_mapping_2 2
#define Phase_using_pointer 3
#define Phase_flagging 4
#define Phase_submitting 5
#define Phase_in_flight 6
#define Phase_queued 7
#define Phase_converting 8
#define Phase_stopping 9
#define Phase_clearing 10
#define Phase_releasing 11
#define Phase_done_3 12

byte ext[1]; /* the state of the block's extent */
bool stale[1]; /* the medium holds what was there before allocation */
bool by_writeback[1]; /* the block was last converted by buffered writeback */
byte submit[1]; /* where the submitting task is */
bool sync[1]; /* the submitting task waits for completion */
bool overwrite[1]; /* all blocks were found written in one extent */
bool covers[1]; /* the block is in the request's range */
bool mapped[1]; /* a mapping call returned the block */
bool submitted[1]; /* the block is in a bio that was submitted */
bool bio_start[1]; /* a bio starts with the block */
bool ended[1]; /* the bio of the block has ended */
bool landed[1]; /* the bio of the block ended without error */
bool owed[1]; /* the block was mapped unwritten and awaits conversion */
bool met_unwritten[1]; /* some mapping call returned an unwritten extent */
bool i_mutex[1]; /* the submitting task holds the inode's lock */
bool i_data_sem[1]; /* the submitting task holds i_data_sem, shared */
bool handle[1]; /* a journal handle is open on behalf of the request */
bool bh_unwritten[1]; /* the last mapping call returned an unwritten extent */
bool rc_error[1]; /* the submission met an error */
bool page_errors[1]; /* a user page could not be pinned */
bool io_error[1]; /* a bio failed */
bool conversion_failed[1]; /* a conversion of the request failed */
bool defer_completion[1]; /* completion must run in process context */
bool dio_unwritten[1]; /* the dio remembers an unwritten extent */
bool dropped[1]; /* the submitter has dropped its reference to the dio */
bool queued[1]; /* the submission returned -EIOCBQUEUED */
bool own_count[1]; /* ext4's own share of i_dio_count is held */
bool core_count[1]; /* the core's share of i_dio_count is held */
byte completion[1]; /* where completion is */
byte context[1]; /* the context that completion runs in */
byte conversion[1]; /* where the conversion is */
byte performer[1]; /* who runs the conversion */
bool to_convert[1]; /* the conversion under way has still to convert the block */
byte ack[1]; /* what the user was told */
byte reports[1]; /* how often completion was reported */
bool allocated[1]; /* the io_end is allocated */
byte count[1]; /* the io_end's reference count */
bool UNWRITTEN[1]; /* EXT4_IO_END_UNWRITTEN: a conversion is owed */
bool io_end_range[1]; /* the block is in the io_end's [offset, offset + size) */
bool io_end_of[1]; /* the io_end was allocated for the request */
bool local_io_end[1]; /* the submitting task's own variable names the io_end */
bool b_private[1]; /* the mapping carrier's b_private names the io_end */
bool private[1]; /* what end_io will be given: dio->private or iocb->private */
bool seen[1]; /* the mapping call read the inode's pointer and found the io_end */
bool dying[1]; /* the last reference is gone and the request's tasks release the io_end */
bool io_end_pointer[1]; /* the inode's io_end pointer names the io_end */
byte i_unwritten; /* io_ends that owe a conversion */
byte i_ioend_count; /* live io_ends */
byte i_dio_count; /* direct I/O in flight */
bool DIO_UNWRITTEN; /* the current sync write touched unwritten extents */
bool s_dio_done_wq; /* the completion workqueue exists */
bool used_freed; /* something freed was used */
bool tested_freed; /* the deferral test read the flag of an io_end that was freed */
bool bad_release; /* an io_end was released while it owed a conversion */
byte fallocate; /* where the preallocating task is; it holds i_mutex between idle and done */
bool fallocate_range[1]; /* the block is still to be preallocated */
byte reader; /* where the reading task is */
bool read_block[1]; /* the block is being read */
bool reader_counted; /* the reader's share of i_dio_count is held */
bool reader_lock; /* the reader holds the inode's lock */
bool reader_page; /* the reader keeps the block's page locked until it is read */
byte reader_found; /* what the reader's mapping call returned */
bool reader_saw_stale; /* the read returned what a direct write should have replaced */
byte writeback; /* where writeback of the range is */
bool writeback_range[1]; /* the block is dirty and under writeback */
bool writeback_mapped[1]; /* writeback has mapped the block and not converted it */
bool writeback_io_end[1]; /* the io_end is writeback's */
bool writeback_held; /* the submitting task still has its reference */
bool writeback_bio; /* the bio is in flight */
bool writeback_failed; /* the bio failed */
bool writeback_landed; /* the bio ended without error */
bool writeback_seen[1]; /* writeback's mapping found the pointer naming the io_end */
bool writeback_flagged_other[1]; /* writeback's mapping, and nothing else, made the io_end owe a conversion */
bool writeback_used_freed; /* writeback's mapping flagged an io_end that was freed */
bool closed; /* the user has closed the file */
bool evicted; /* the inode is freed */
byte failures; /* failures so far */

byte old_0; /* used within a step */
byte old_1; /* used within a step */
byte old_2; /* used within a step */
byte old_3; /* used within a step */
byte old_4; /* used within a step */
byte old_5; /* used within a step */
byte old_6; /* used within a step */
byte old_7; /* used within a step */
byte old_8; /* used within a step */
byte old_9; /* used within a step */
byte old_10; /* used within a step */
byte old_11; /* used within a step */

/* no-lost-io-end: no io_end outlives its request */
#define no_lost_io_end_holds ( \
    (!(submit[0] == Submit_returned && ack[0] != Acknowledged_no && (completion[0] == Completion_idle || completion[0] == Completion_done) && conversion[0] == Conversion_idle) || !io_end_of[0] || !allocated[0]))
/* no-use-after-free: no direct write uses an io_end that was freed */
#define no_use_after_free_holds ( \
    !used_freed)
/* deferral-no-use-after-free: the test whether to defer looks into no io_end that was freed */
#define deferral_no_use_after_free_holds ( \
    !tested_freed)
/* writeback-no-use-after-free: writeback's mapping uses no io_end that was freed */
#define writeback_no_use_after_free_holds ( \
    !writeback_used_freed)
/* no-inode-use-after-free: no inode that was freed is used by a direct write */
#define no_inode_use_after_free_holds ( \
    (!evicted || ((submit[0] == Submit_idle || submit[0] == Submit_returned) && (completion[0] == Completion_idle || completion[0] == Completion_done) && conversion[0] == Conversion_idle)))
/* release-discipline: an io_end that owes a conversion is not released */
#define release_discipline_holds ( \
    !bad_release)
/* unwritten-count: i_unwritten is the number of io_ends that owe a conversion */
#define unwritten_count_holds ( \
    i_unwritten == (UNWRITTEN[0]))
/* io-end-count: i_ioend_count is the number of live io_ends */
#define io_end_count_holds ( \
    i_ioend_count == (allocated[0]))
/* dio-unwritten-flag: a direct write that may allocate finds DIO_UNWRITTEN clear at its entry */
#define dio_unwritten_flag_holds ( \
    (!(submit[0] == Submit_entering && !overwrite[0]) || !DIO_UNWRITTEN))
/* dio-unwritten-harmless: a submitting task converts only blocks of its own that reached the medium */
#define dio_unwritten_harmless_holds ( \
    (!(submit[0] == Submit_converting && to_convert[0]) || (covers[0] && landed[0])))
/* handle-discipline: a journal handle is open exactly during a mapping call or a conversion's round */
#define handle_discipline_holds ( \
    handle[0] == (submit[0] == Submit_mapping || submit[0] == Submit_reading_pointer || submit[0] == Submit_flagging || submit[0] == Submit_stopping || conversion[0] == Conversion_mapping || conversion[0] == Conversion_stopping))
/* dio-count-covers-conversion: while a conversion is pending i_dio_count is not 0 */
#define dio_count_covers_conversion_holds ( \
    (!(conversion[0] == Conversion_queued || conversion[0] == Conversion_starting || conversion[0] == Conversion_mapping || conversion[0] == Conversion_stopping) || i_dio_count > 0))
/* frugal-io-end: an io_end is allocated only for an async write that met an unwritten extent */
#define frugal_io_end_holds ( \
    (!(io_end_of[0] && submit[0] != Submit_returned) || met_unwritten[0]))
/* lock-discipline: nobody takes the inode's lock while another holds it exclusively, and who drops it holds it */
#define lock_discipline_holds ( \
    (!(submit[0] == Submit_unlocking_early || submit[0] == Submit_unlocking) || i_mutex[0]) \
    && (!i_mutex[0] || fallocate == Phase_idle || fallocate == Phase_done))
/* data-sem-discipline: only an overwrite on its way through direct I/O holds i_data_sem for long, and who drops it holds it */
#define data_sem_discipline_holds ( \
    (!(submit[0] == Submit_releasing_data_sem || submit[0] == Submit_releasing_late) || i_data_sem[0]) \
    && (!i_data_sem[0] || (overwrite[0] && submit[0] != Submit_idle && submit[0] != Submit_locking && submit[0] != Submit_checking && submit[0] != Submit_entering && submit[0] != Submit_taking_data_sem && submit[0] != Submit_unlocking && submit[0] != Submit_returned)))
/* transferred-prefix: what a write has mapped is a beginning of its range, and so is what is in bios, in the end all of it */
#define transferred_prefix_holds ( \
    (!submitted[0] || mapped[0]) \
    && (!mapped[0] || covers[0]) \
    && (!mapped[0] || ext[0] != Extent_hole) \
    && (!((submit[0] == Submit_waiting || submit[0] == Submit_dropping || submit[0] == Submit_completing || submit[0] == Submit_clearing_after || submit[0] == Submit_putting || submit[0] == Submit_putting_leftover || submit[0] == Submit_checking_sync || submit[0] == Submit_converting || submit[0] == Submit_uncounting || submit[0] == Submit_releasing_data_sem || submit[0] == Submit_relocking || submit[0] == Submit_releasing_late || submit[0] == Submit_unlocking) && mapped[0]) || submitted[0]))
/* overwrite-lean: an overwrite opens no journal handle and meets no block that is not written */
#define overwrite_lean_holds ( \
    (!overwrite[0] || !handle[0]) \
    && (!overwrite[0] || !met_unwritten[0]))
/* queued-whole: only an async write of which every block is in a bio is left to its bios */
#define queued_whole_holds ( \
    (!queued[0] || !sync[0]) \
    && (!queued[0] || !rc_error[0]) \
    && (!(queued[0] && covers[0]) || submitted[0]))
/* completion-venue: a write left to its bios is completed where the last one ends or, if deferred, by a workqueue that exists */
#define completion_venue_holds ( \
    (!(completion[0] == Completion_uncounting_first || completion[0] == Completion_end_io || completion[0] == Completion_putting || completion[0] == Completion_converting || completion[0] == Completion_uncounting || completion[0] == Completion_reporting) || (context[0] == CompletionContext_process) == !queued[0]) \
    && (!(completion[0] == Completion_uncounting_first || completion[0] == Completion_end_io || completion[0] == Completion_putting || completion[0] == Completion_converting || completion[0] == Completion_uncounting || completion[0] == Completion_reporting) || (context[0] == CompletionContext_workqueue) == (queued[0] && defer_completion[0])) \
    && (completion[0] != Completion_queued || (queued[0] && defer_completion[0] && s_dio_done_wq)))
/* frugal-deferral: completion is deferred only for an async write that met an unwritten extent */
#define frugal_deferral_holds ( \
    (!defer_completion[0] || !sync[0]) \
    && (!defer_completion[0] || met_unwritten[0]))
/* no-failed-conversion: a direct write converts only blocks whose bio succeeded */
#define no_failed_conversion_holds ( \
    (!(conversion[0] == Conversion_mapping && to_convert[0]) || landed[0]))
/* failed-not-converted: nothing is converted of a write that failed */
#define failed_not_converted_holds ( \
    (!(conversion[0] == Conversion_starting || conversion[0] == Conversion_mapping || conversion[0] == Conversion_stopping) || !(rc_error[0] || page_errors[0] || io_error[0])))
/* frugal-conversion: nothing is converted for a write that met no unwritten extent */
#define frugal_conversion_holds ( \
    (!(conversion[0] == Conversion_starting || conversion[0] == Conversion_mapping || conversion[0] == Conversion_stopping) || met_unwritten[0] || ack[0] != Acknowledged_no))
/* writeback-no-failed-conversion: writeback converts only what reached the medium */
#define writeback_no_failed_conversion_holds ( \
    (writeback != Phase_converting || writeback_landed))
/* no-irq-conversion: no conversion runs in interrupt context through direct writes alone */
#define no_irq_conversion_holds ( \
    (!((conversion[0] == Conversion_starting || conversion[0] == Conversion_mapping || conversion[0] == Conversion_stopping) && performer[0] == Performer_completion && context[0] == CompletionContext_irq) || (dying[0] && writeback_flagged_other[0])))
/* writeback-no-irq-conversion: no conversion of a direct write runs in interrupt context because writeback's mapping flagged it */
#define writeback_no_irq_conversion_holds ( \
    (!((conversion[0] == Conversion_starting || conversion[0] == Conversion_mapping || conversion[0] == Conversion_stopping) && performer[0] == Performer_completion && context[0] == CompletionContext_irq) || !(dying[0] && writeback_flagged_other[0])))
/* no-stale-exposure: no read returns what the medium held before the block was allocated */
#define no_stale_exposure_holds ( \
    (!(ext[0] == Extent_written && stale[0]) || by_writeback[0]) \
    && !reader_saw_stale)
/* writeback-no-stale-exposure: writeback exposes nothing that the medium held before */
#define writeback_no_stale_exposure_holds ( \
    (!(ext[0] == Extent_written && stale[0]) || !by_writeback[0]))
/* ack-after-conversion: a write reported done is readable, unless a conversion of it failed */
#define ack_after_conversion_holds ( \
    (!(ack[0] == Acknowledged_success && covers[0]) || ext[0] == Extent_written || conversion_failed[0]))
/* acked-data-lost: the data of a write reported done is not lost for ever */
#define acked_data_lost_holds ( \
    (!(ack[0] == Acknowledged_success && submit[0] == Submit_returned && ack[0] != Acknowledged_no && (completion[0] == Completion_idle || completion[0] == Completion_done) && conversion[0] == Conversion_idle) || !covers[0] || ext[0] == Extent_written))
/* complete-once: a write is reported at most once */
#define complete_once_holds ( \
    reports[0] <= 1)
/* error-honesty: a write of which a step failed is not reported as a success */
#define error_honesty_holds ( \
    (ack[0] != Acknowledged_success || !conversion_failed[0]) \
    && (ack[0] != Acknowledged_success || !(rc_error[0] || page_errors[0] || io_error[0])))
/* flush-before-write: no block is in a bio of a direct write while it is still being written back */
#define flush_before_write_holds ( \
    (!(submitted[0] && writeback_range[0]) || ended[0]))
/* writeback-whole: writeback's worker has its io_end, flagged, to itself, and converts all that was mapped unless it fails */
#define writeback_whole_holds ( \
    (!(writeback == Phase_queued || writeback == Phase_converting || writeback == Phase_stopping || writeback == Phase_clearing || writeback == Phase_releasing) || (!writeback_held && !writeback_bio)) \
    && (!((writeback == Phase_in_flight || writeback == Phase_queued || writeback == Phase_converting) && writeback_io_end[0] && writeback_mapped[0] && ext[0] != Extent_written) || UNWRITTEN[0]))
/* claim-eager-io-end: every async write that may allocate has its io_end before it maps (P3) */
#define claim_eager_io_end_holds ( \
    (!((submit[0] == Submit_looping || submit[0] == Submit_mapping || submit[0] == Submit_reading_pointer || submit[0] == Submit_flagging || submit[0] == Submit_stopping) && !sync[0] && !overwrite[0]) || io_end_of[0]))
/* claim-frugal: an async write has an io_end exactly if a mapping call returned an unwritten extent (P4) */
#define claim_frugal_holds ( \
    (submit[0] != Submit_looping || (met_unwritten[0] && !sync[0]) == io_end_of[0]))
/* claim-private-passed: end_io is given what b_private held after the last mapping call (P6) */
#define claim_private_passed_holds ( \
    (!(submit[0] == Submit_waiting || submit[0] == Submit_dropping) || private[0] == b_private[0]))
/* claim-no-global: no step of an async write touches a variable of the inode that names an io_end (P7) */
#define claim_no_global_holds ( \
    (submit[0] != Submit_clearing_pointer || sync[0]) \
    && (!(submit[0] == Submit_setting_pointer && local_io_end[0]) || sync[0]) \
    && (submit[0] != Submit_reading_pointer || sync[0]) \
    && (submit[0] != Submit_testing_pointer || sync[0]) \
    && (submit[0] != Submit_clearing_after || sync[0]))
/* claim-sync-lean: a sync write needs neither io_end nor workqueue (P12) */
#define claim_sync_lean_holds ( \
    (!sync[0] || !io_end_of[0]) \
    && (!sync[0] || (context[0] != CompletionContext_workqueue && completion[0] != Completion_queued)))

active proctype steps_of_the_protocol() {
  if
  :: d_step { true; ext[0] = Extent_hole; stale[0] = true; by_writeback[0] = false; submit[0] = Submit_idle; sync[0] = false; overwrite[0] = false; covers[0] = false; mapped[0] = false; submitted[0] = false; bio_start[0] = false; ended[0] = false; landed[0] = false; owed[0] = false; met_unwritten[0] = false; i_mutex[0] = false; i_data_sem[0] = false; handle[0] = false; bh_unwritten[0] = false; rc_error[0] = false; page_errors[0] = false; io_error[0] = false; conversion_failed[0] = false; defer_completion[0] = false; dio_unwritten[0] = false; dropped[0] = false; queued[0] = false; own_count[0] = false; core_count[0] = false; completion[0] = Completion_idle; context[0] = CompletionContext_process; conversion[0] = Conversion_idle; performer[0] = Performer_submitter; to_convert[0] = false; ack[0] = Acknowledged_no; reports[0] = 0; allocated[0] = false; count[0] = 0; UNWRITTEN[0] = false; io_end_range[0] = false; io_end_of[0] = false; local_io_end[0] = false; b_private[0] = false; private[0] = false; seen[0] = false; dying[0] = false; io_end_pointer[0] = false; i_unwritten = 0; i_ioend_count = 0; i_dio_count = 0; DIO_UNWRITTEN = false; s_dio_done_wq = false; used_freed = false; tested_freed = false; bad_release = false; fallocate = Phase_idle; fallocate_range[0] = false; reader = Phase_idle_2; read_block[0] = false; reader_counted = false; reader_lock = false; reader_page = false; reader_found = Extent_hole; reader_saw_stale = false; writeback = Phase_idle_3; writeback_range[0] = false; writeback_mapped[0] = false; writeback_io_end[0] = false; writeback_held = false; writeback_bio = false; writeback_failed = false; writeback_landed = false; writeback_seen[0] = false; writeback_flagged_other[0] = false; writeback_used_freed = false; closed = false; evicted = false; failures = 0; assert(no_lost_io_end_holds); assert(no_use_after_free_holds); assert(deferral_no_use_after_free_holds); assert(writeback_no_use_after_free_holds); assert(no_inode_use_after_free_holds); assert(release_discipline_holds); assert(unwritten_count_holds); assert(io_end_count_holds); assert(dio_unwritten_flag_holds); assert(dio_unwritten_harmless_holds); assert(handle_discipline_holds); assert(dio_count_covers_conversion_holds); assert(frugal_io_end_holds); assert(lock_discipline_holds); assert(data_sem_discipline_holds); assert(transferred_prefix_holds); assert(overwrite_lean_holds); assert(queued_whole_holds); assert(completion_venue_holds); assert(frugal_deferral_holds); assert(no_failed_conversion_holds); assert(failed_not_converted_holds); assert(frugal_conversion_holds); assert(writeback_no_failed_conversion_holds); assert(no_irq_conversion_holds); assert(writeback_no_irq_conversion_holds); assert(no_stale_exposure_holds); assert(writeback_no_stale_exposure_holds); assert(ack_after_conversion_holds); assert(acked_data_lost_holds); assert(complete_once_holds); assert(error_honesty_holds); assert(flush_before_write_holds); assert(writeback_whole_holds); assert(claim_eager_io_end_holds); assert(claim_frugal_holds); assert(claim_private_passed_holds); assert(claim_no_global_holds); assert(claim_sync_lean_holds) }
  :: d_step { true; ext[0] = Extent_unwritten; stale[0] = true; by_writeback[0] = false; submit[0] = Submit_idle; sync[0] = false; overwrite[0] = false; covers[0] = false; mapped[0] = false; submitted[0] = false; bio_start[0] = false; ended[0] = false; landed[0] = false; owed[0] = false; met_unwritten[0] = false; i_mutex[0] = false; i_data_sem[0] = false; handle[0] = false; bh_unwritten[0] = false; rc_error[0] = false; page_errors[0] = false; io_error[0] = false; conversion_failed[0] = false; defer_completion[0] = false; dio_unwritten[0] = false; dropped[0] = false; queued[0] = false; own_count[0] = false; core_count[0] = false; completion[0] = Completion_idle; context[0] = CompletionContext_process; conversion[0] = Conversion_idle; performer[0] = Performer_submitter; to_convert[0] = false; ack[0] = Acknowledged_no; reports[0] = 0; allocated[0] = false; count[0] = 0; UNWRITTEN[0] = false; io_end_range[0] = false; io_end_of[0] = false; local_io_end[0] = false; b_private[0] = false; private[0] = false; seen[0] = false; dying[0] = false; io_end_pointer[0] = false; i_unwritten = 0; i_ioend_count = 0; i_dio_count = 0; DIO_UNWRITTEN = false; s_dio_done_wq = false; used_freed = false; tested_freed = false; bad_release = false; fallocate = Phase_idle; fallocate_range[0] = false; reader = Phase_idle_2; read_block[0] = false; reader_counted = false; reader_lock = false; reader_page = false; reader_found = Extent_hole; reader_saw_stale = false; writeback = Phase_idle_3; writeback_range[0] = false; writeback_mapped[0] = false; writeback_io_end[0] = false; writeback_held = false; writeback_bio = false; writeback_failed = false; writeback_landed = false; writeback_seen[0] = false; writeback_flagged_other[0] = false; writeback_used_freed = false; closed = false; evicted = false; failures = 0; assert(no_lost_io_end_holds); assert(no_use_after_free_holds); assert(deferral_no_use_after_free_holds); assert(writeback_no_use_after_free_holds); assert(no_inode_use_after_free_holds); assert(release_discipline_holds); assert(unwritten_count_holds); assert(io_end_count_holds); assert(dio_unwritten_flag_holds); assert(dio_unwritten_harmless_holds); assert(handle_discipline_holds); assert(dio_count_covers_conversion_holds); assert(frugal_io_end_holds); assert(lock_discipline_holds); assert(data_sem_discipline_holds); assert(transferred_prefix_holds); assert(overwrite_lean_holds); assert(queued_whole_holds); assert(completion_venue_holds); assert(frugal_deferral_holds); assert(no_failed_conversion_holds); assert(failed_not_converted_holds); assert(frugal_conversion_holds); assert(writeback_no_failed_conversion_holds); assert(no_irq_conversion_holds); assert(writeback_no_irq_conversion_holds); assert(no_stale_exposure_holds); assert(writeback_no_stale_exposure_holds); assert(ack_after_conversion_holds); assert(acked_data_lost_holds); assert(complete_once_holds); assert(error_honesty_holds); assert(flush_before_write_holds); assert(writeback_whole_holds); assert(claim_eager_io_end_holds); assert(claim_frugal_holds); assert(claim_private_passed_holds); assert(claim_no_global_holds); assert(claim_sync_lean_holds) }
  :: d_step { true; ext[0] = Extent_written; stale[0] = false; by_writeback[0] = false; submit[0] = Submit_idle; sync[0] = false; overwrite[0] = false; covers[0] = false; mapped[0] = false; submitted[0] = false; bio_start[0] = false; ended[0] = false; landed[0] = false; owed[0] = false; met_unwritten[0] = false; i_mutex[0] = false; i_data_sem[0] = false; handle[0] = false; bh_unwritten[0] = false; rc_error[0] = false; page_errors[0] = false; io_error[0] = false; conversion_failed[0] = false; defer_completion[0] = false; dio_unwritten[0] = false; dropped[0] = false; queued[0] = false; own_count[0] = false; core_count[0] = false; completion[0] = Completion_idle; context[0] = CompletionContext_process; conversion[0] = Conversion_idle; performer[0] = Performer_submitter; to_convert[0] = false; ack[0] = Acknowledged_no; reports[0] = 0; allocated[0] = false; count[0] = 0; UNWRITTEN[0] = false; io_end_range[0] = false; io_end_of[0] = false; local_io_end[0] = false; b_private[0] = false; private[0] = false; seen[0] = false; dying[0] = false; io_end_pointer[0] = false; i_unwritten = 0; i_ioend_count = 0; i_dio_count = 0; DIO_UNWRITTEN = false; s_dio_done_wq = false; used_freed = false; tested_freed = false; bad_release = false; fallocate = Phase_idle; fallocate_range[0] = false; reader = Phase_idle_2; read_block[0] = false; reader_counted = false; reader_lock = false; reader_page = false; reader_found = Extent_hole; reader_saw_stale = false; writeback = Phase_idle_3; writeback_range[0] = false; writeback_mapped[0] = false; writeback_io_end[0] = false; writeback_held = false; writeback_bio = false; writeback_failed = false; writeback_landed = false; writeback_seen[0] = false; writeback_flagged_other[0] = false; writeback_used_freed = false; closed = false; evicted = false; failures = 0; assert(no_lost_io_end_holds); assert(no_use_after_free_holds); assert(deferral_no_use_after_free_holds); assert(writeback_no_use_after_free_holds); assert(no_inode_use_after_free_holds); assert(release_discipline_holds); assert(unwritten_count_holds); assert(io_end_count_holds); assert(dio_unwritten_flag_holds); assert(dio_unwritten_harmless_holds); assert(handle_discipline_holds); assert(dio_count_covers_conversion_holds); assert(frugal_io_end_holds); assert(lock_discipline_holds); assert(data_sem_discipline_holds); assert(transferred_prefix_holds); assert(overwrite_lean_holds); assert(queued_whole_holds); assert(completion_venue_holds); assert(frugal_deferral_holds); assert(no_failed_conversion_holds); assert(failed_not_converted_holds); assert(frugal_conversion_holds); assert(writeback_no_failed_conversion_holds); assert(no_irq_conversion_holds); assert(writeback_no_irq_conversion_holds); assert(no_stale_exposure_holds); assert(writeback_no_stale_exposure_holds); assert(ack_after_conversion_holds); assert(acked_data_lost_holds); assert(complete_once_holds); assert(error_honesty_holds); assert(flush_before_write_holds); assert(writeback_whole_holds); assert(claim_eager_io_end_holds); assert(claim_frugal_holds); assert(claim_private_passed_holds); assert(claim_no_global_holds); assert(claim_sync_lean_holds) }
  fi;
  do
  :: d_step { /* submit_async_write(r0, b0, b0), DirectIOModel/Entry.swift */
       submit[0] == Submit_idle && /* the request is not yet made */
       !closed -> /* the file is open */
          old_0 = submit[0];
          old_1 = covers[0];
          submit[0] = Submit_locking;
          sync[0] = false;
          covers[0] = true;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && old_1) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && old_1) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(old_1 && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (old_1 && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && old_1 && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(old_1 && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (old_1 && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (old_1 && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (old_1 && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && old_1 && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0
     }
  :: d_step { /* submit_sync_write(r0, b0, b0), DirectIOModel/Entry.swift */
       submit[0] == Submit_idle && /* the request is not yet made */
       !closed -> /* the file is open */
          old_0 = submit[0];
          old_1 = covers[0];
          submit[0] = Submit_locking;
          sync[0] = true;
          covers[0] = true;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && old_1) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && old_1) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(old_1 && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (old_1 && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && old_1 && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(old_1 && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (old_1 && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (old_1 && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (old_1 && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && old_1 && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0
     }
  :: d_step { /* lock_inode(r0), DirectIOModel/Entry.swift */
       submit[0] == Submit_locking && /* the writer is at the inode's lock */
       !i_mutex[0] && (conversion[0] == Conversion_idle || conversion[0] == Conversion_queued || performer[0] != Performer_worker) && (fallocate == Phase_idle || fallocate == Phase_done) -> /* nobody else holds the inode's lock */
          old_0 = submit[0];
          submit[0] = Submit_checking;
          i_mutex[0] = true;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* check_overwrite(r0, false), DirectIOModel/Entry.swift */
       submit[0] == Submit_checking && /* the writer is at the overwrite check */
       submit[0] != Submit_reading_pointer && submit[0] != Submit_flagging && writeback != Phase_using_pointer -> /* i_data_sem is not held exclusively */
          old_0 = submit[0];
          submit[0] = Submit_entering;
          overwrite[0] = false;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* check_overwrite(r0, true), DirectIOModel/Entry.swift */
       submit[0] == Submit_checking && /* the writer is at the overwrite check */
       submit[0] != Submit_reading_pointer && submit[0] != Submit_flagging && writeback != Phase_using_pointer && /* i_data_sem is not held exclusively */
       (!covers[0] || ext[0] == Extent_written) -> /* an overwrite finds the whole range written */
          old_0 = submit[0];
          submit[0] = Submit_entering;
          overwrite[0] = true;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* enter_direct_io(r0), DirectIOModel/Entry.swift */
       submit[0] == Submit_entering && /* the writer is at the entry of direct I/O */
       (!covers[0] || !writeback_range[0]) -> /* no writeback is under way in the range */
          old_0 = submit[0];
          submit[0] = (overwrite[0] -> Submit_unlocking_early : (!overwrite[0] -> Submit_allocating_dio : old_0));
          own_count[0] = true;
          assert(i_dio_count + 1 >= 0 && i_dio_count + 1 <= 15) /* in range */;
          i_dio_count = i_dio_count + 1;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* take_data_sem(r0), DirectIOModel/Entry.swift */
       submit[0] == Submit_taking_data_sem && /* the overwrite is about to take i_data_sem */
       submit[0] != Submit_reading_pointer && submit[0] != Submit_flagging && writeback != Phase_using_pointer -> /* i_data_sem is not held exclusively */
          old_0 = submit[0];
          submit[0] = Submit_unlocking_early;
          i_data_sem[0] = true;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* unlock_for_overwrite(r0), DirectIOModel/Entry.swift */
       submit[0] == Submit_unlocking_early -> /* the overwrite is about to drop i_mutex */
          old_0 = submit[0];
          submit[0] = Submit_allocating_dio;
          i_mutex[0] = false;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* clear_pointer(r0), DirectIOModel/Setup.swift */
       submit[0] == Submit_clearing_pointer -> /* the writer is about to clear the pointer */
          old_0 = submit[0];
          submit[0] = Submit_allocating_dio;
          io_end_pointer[0] = false;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* alloc_io_end(r0, i0), DirectIOModel/Setup.swift */
       submit[0] == Submit_allocating_io_end && /* the writer is about to allocate its io_end */
       !allocated[0] -> /* the object is free */
          old_0 = submit[0];
          submit[0] = Submit_allocating_dio;
          allocated[0] = true;
          count[0] = 1;
          io_end_of[0] = true;
          local_io_end[0] = true;
          b_private[0] = true;
          assert(i_ioend_count + 1 >= 0 && i_ioend_count + 1 <= 7) /* in range */;
          i_ioend_count = i_ioend_count + 1;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* alloc_io_end_fails(r0), DirectIOModel/Setup.swift */
       failures < 2 && /* the scope allows 2 failures */
       submit[0] == Submit_allocating_io_end -> /* the writer is about to allocate its io_end */
          old_0 = submit[0];
          old_1 = rc_error[0];
          submit[0] = Submit_uncounting;
          rc_error[0] = true;
          assert(failures + 1 >= 0 && failures + 1 <= 2) /* in range */;
          failures = failures + 1;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !old_1)) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !old_1))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0
     }
  :: d_step { /* set_pointer(r0, i0), DirectIOModel/Setup.swift */
       submit[0] == Submit_setting_pointer && /* the writer is about to set the pointer */
       local_io_end[0] -> /* the io_end is the writer's */
          old_0 = submit[0];
          submit[0] = Submit_allocating_dio;
          io_end_pointer[0] = true;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* alloc_dio(r0), DirectIOModel/Setup.swift */
       submit[0] == Submit_allocating_dio -> /* the writer is about to allocate the dio */
          old_0 = submit[0];
          submit[0] = Submit_looping;
          core_count[0] = true;
          assert(i_dio_count + 1 >= 0 && i_dio_count + 1 <= 15) /* in range */;
          i_dio_count = i_dio_count + 1;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* alloc_dio_fails(r0), DirectIOModel/Setup.swift */
       failures < 2 && /* the scope allows 2 failures */
       submit[0] == Submit_allocating_dio -> /* the writer is about to allocate the dio */
          old_0 = submit[0];
          old_1 = rc_error[0];
          submit[0] = Submit_checking_sync;
          rc_error[0] = true;
          assert(failures + 1 >= 0 && failures + 1 <= 2) /* in range */;
          failures = failures + 1;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !old_1)) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !old_1))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0
     }
  :: d_step { /* look_up(r0, b0, b0), DirectIOModel/Mapping.swift */
       submit[0] == Submit_looping && /* the writer is in the core's loop */
       overwrite[0] && /* the write is an overwrite */
       !(mapped[0] && !submitted[0]) && /* every block mapped so far is in a bio */
       !page_errors[0] && /* all pages could be pinned so far */
       covers[0] && !mapped[0] && /* the run is wanted and not mapped */
       submit[0] != Submit_reading_pointer && submit[0] != Submit_flagging && writeback != Phase_using_pointer && /* i_data_sem is not held exclusively */
       ext[0] == Extent_written -> /* the blocks are written */
          old_0 = mapped[0];
          mapped[0] = true;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!old_0 && mapped[0]) || submit[0] == Submit_looping || submit[0] == Submit_mapping) && (!(!old_0 && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (submit[0] == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(submit[0] == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(submit[0] == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!old_0 && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (submit[0] == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && submit[0] != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(submit[0] == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* start_handle(r0), DirectIOModel/Mapping.swift */
       submit[0] == Submit_looping && /* the writer is in the core's loop */
       !overwrite[0] && /* the write is not an overwrite */
       !(mapped[0] && !submitted[0]) && /* every block mapped so far is in a bio */
       !page_errors[0] && /* all pages could be pinned so far */
       !(!covers[0] || submitted[0]) -> /* blocks remain to be mapped */
          old_0 = submit[0];
          submit[0] = Submit_mapping;
          handle[0] = true;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* start_handle_fails(r0), DirectIOModel/Mapping.swift */
       failures < 2 && /* the scope allows 2 failures */
       submit[0] == Submit_looping && /* the writer is in the core's loop */
       !overwrite[0] && /* the write is not an overwrite */
       !(mapped[0] && !submitted[0]) && /* every block mapped so far is in a bio */
       !page_errors[0] && /* all pages could be pinned so far */
       !(!covers[0] || submitted[0]) -> /* blocks remain to be mapped */
          old_0 = submit[0];
          old_1 = rc_error[0];
          submit[0] = Submit_waiting;
          rc_error[0] = true;
          assert(failures + 1 >= 0 && failures + 1 <= 2) /* in range */;
          failures = failures + 1;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !old_1)) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !old_1))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0
     }
  :: d_step { /* map_blocks(r0, b0, b0), DirectIOModel/Mapping.swift */
       submit[0] == Submit_mapping && /* the mapping call has its handle */
       ((!i_data_sem[0] && submit[0] != Submit_reading_pointer && submit[0] != Submit_flagging && writeback != Phase_using_pointer) || (ext[0] == Extent_written && submit[0] != Submit_reading_pointer && submit[0] != Submit_flagging && writeback != Phase_using_pointer)) && /* i_data_sem can be taken, exclusively unless the blocks are written */
       covers[0] && !mapped[0] -> /* the run is wanted and not mapped */
          old_0 = ext[0];
          old_1 = submit[0];
          old_2 = mapped[0];
          ext[0] = (old_0 != Extent_written -> Extent_unwritten : old_0);
          submit[0] = (old_0 == Extent_written -> Submit_stopping : (old_0 != Extent_written -> Submit_stopping : old_1));
          mapped[0] = true;
          owed[0] = old_0 != Extent_written || owed[0];
          met_unwritten[0] = met_unwritten[0] || old_0 != Extent_written;
          bh_unwritten[0] = old_0 != Extent_written;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!old_2 && mapped[0]) || old_1 == Submit_looping || old_1 == Submit_mapping) && (!(!old_2 && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_1 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_1 == Submit_mapping && submit[0] != Submit_mapping) || old_0 != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_1 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!old_2 && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(old_0 == Extent_hole && ext[0] != Extent_hole) || (old_1 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || old_0 == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_1 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_1 == Submit_idle && writeback == Phase_idle_3) || (((old_0 == Extent_hole -> 0 : (old_0 == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (old_0 == Extent_hole -> 0 : (old_0 == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (old_0 == Extent_hole -> 0 : (old_0 == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_1 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (old_0 == Extent_hole -> 0 : (old_0 == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((old_0 == Extent_hole -> 0 : (old_0 == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_1 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_1 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (old_0 == Extent_hole -> 0 : (old_0 == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((old_0 == Extent_hole -> 0 : (old_0 == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((old_0 == Extent_hole -> 0 : (old_0 == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((old_0 == Extent_hole -> 0 : (old_0 == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_1 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_1 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_1 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_1 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (old_0 == Extent_hole -> 0 : (old_0 == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_1 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_1 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_1 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_1 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_1 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (old_0 == Extent_hole -> 0 : (old_0 == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((old_0 == Extent_hole -> 0 : (old_0 == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_1 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0;
          old_2 = 0
     }
  :: d_step { /* map_blocks_fails(r0), DirectIOModel/Mapping.swift */
       failures < 2 && /* the scope allows 2 failures */
       submit[0] == Submit_mapping && /* the mapping call has its handle */
       !i_data_sem[0] && submit[0] != Submit_reading_pointer && submit[0] != Submit_flagging && writeback != Phase_using_pointer -> /* i_data_sem can be taken exclusively */
          old_0 = submit[0];
          old_1 = rc_error[0];
          submit[0] = Submit_stopping;
          rc_error[0] = true;
          assert(failures + 1 >= 0 && failures + 1 <= 2) /* in range */;
          failures = failures + 1;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !old_1)) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !old_1))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0
     }
  :: d_step { /* read_pointer(r0), DirectIOModel/Mapping.swift */
       submit[0] == Submit_reading_pointer -> /* the mapping code is about to read the pointer */
          old_0 = submit[0];
          submit[0] = Submit_flagging;
          seen[0] = io_end_pointer[0];
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* flag_io_end(r0, i0), DirectIOModel/Mapping.swift */
       submit[0] == Submit_flagging && /* the mapping code is about to use what it read */
       seen[0] -> /* the pointer named the io_end */
          old_0 = submit[0];
          submit[0] = Submit_stopping;
          seen[0] = false;
          assert(((!UNWRITTEN[0] || !allocated[0]) -> i_unwritten + 1 : i_unwritten) >= 0 && ((!UNWRITTEN[0] || !allocated[0]) -> i_unwritten + 1 : i_unwritten) <= 7) /* in range */;
          i_unwritten = ((!UNWRITTEN[0] || !allocated[0]) -> i_unwritten + 1 : i_unwritten);
          UNWRITTEN[0] = allocated[0] || UNWRITTEN[0];
          used_freed = !allocated[0] || used_freed;
          writeback_flagged_other[0] = false;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* flag_inode(r0), DirectIOModel/Mapping.swift */
       submit[0] == Submit_flagging && /* the mapping code is about to use what it read */
       !seen[0] -> /* the pointer named no io_end */
          old_0 = submit[0];
          submit[0] = Submit_stopping;
          DIO_UNWRITTEN = true;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* stop_handle(r0), DirectIOModel/Mapping.swift */
       submit[0] == Submit_stopping -> /* the mapping call is about to close its handle */
          old_0 = submit[0];
          old_1 = private[0];
          submit[0] = (rc_error[0] -> Submit_waiting : ((!rc_error[0] && bh_unwritten[0]) -> Submit_allocating_late : ((!rc_error[0] && !bh_unwritten[0]) -> Submit_looping : old_0)));
          handle[0] = false;
          private[0] = (rc_error[0] -> b_private[0] : ((!rc_error[0] && !bh_unwritten[0]) -> b_private[0] : old_1));
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(old_1 && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0
     }
  :: d_step { /* alloc_io_end_late(r0, i0), DirectIOModel/LateIOEnd.swift */
       submit[0] == Submit_allocating_late && /* a mapping call returned an unwritten extent */
       !sync[0] && /* the write is async */
       !b_private[0] && /* b_private is empty */
       !allocated[0] -> /* the object is free */
          old_0 = submit[0];
          submit[0] = Submit_flagging_late;
          allocated[0] = true;
          count[0] = 1;
          io_end_of[0] = true;
          b_private[0] = true;
          assert(i_ioend_count + 1 >= 0 && i_ioend_count + 1 <= 7) /* in range */;
          i_ioend_count = i_ioend_count + 1;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* alloc_io_end_late_fails(r0), DirectIOModel/LateIOEnd.swift */
       failures < 2 && /* the scope allows 2 failures */
       submit[0] == Submit_allocating_late && /* a mapping call returned an unwritten extent */
       !sync[0] && /* the write is async */
       !b_private[0] -> /* b_private is empty */
          old_0 = submit[0];
          old_1 = mapped[0];
          old_2 = rc_error[0];
          old_3 = private[0];
          submit[0] = Submit_waiting;
          mapped[0] = submitted[0] && old_1;
          owed[0] = submitted[0] && owed[0];
          rc_error[0] = true;
          private[0] = b_private[0];
          assert(failures + 1 >= 0 && failures + 1 <= 2) /* in range */;
          failures = failures + 1;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!old_1 && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!old_1 && mapped[0]) || (!page_errors[0] && !old_2)) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !old_2))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!old_1 && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(old_3 && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0;
          old_2 = 0;
          old_3 = 0
     }
  :: d_step { /* set_unwritten_flag(r0, i0), DirectIOModel/LateIOEnd.swift */
       submit[0] == Submit_flagging_late && /* the io_end is about to be flagged */
       b_private[0] -> /* b_private names the io_end */
          old_0 = submit[0];
          submit[0] = Submit_latching;
          assert((!UNWRITTEN[0] -> i_unwritten + 1 : i_unwritten) >= 0 && (!UNWRITTEN[0] -> i_unwritten + 1 : i_unwritten) <= 7) /* in range */;
          i_unwritten = (!UNWRITTEN[0] -> i_unwritten + 1 : i_unwritten);
          UNWRITTEN[0] = true;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* keep_io_end(r0), DirectIOModel/LateIOEnd.swift */
       submit[0] == Submit_allocating_late && /* a mapping call returned an unwritten extent */
       !sync[0] && /* the write is async */
       b_private[0] -> /* b_private names an io_end */
          old_0 = submit[0];
          submit[0] = Submit_latching;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* mark_sync_unwritten(r0), DirectIOModel/LateIOEnd.swift */
       submit[0] == Submit_allocating_late && /* a mapping call returned an unwritten extent */
       sync[0] -> /* the write is sync */
          old_0 = submit[0];
          submit[0] = Submit_latching;
          DIO_UNWRITTEN = true;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* read_pointer_again(r0), DirectIOModel/LateIOEnd.swift */
       submit[0] == Submit_testing_pointer -> /* the mapping call has returned blocks */
          old_0 = submit[0];
          submit[0] = Submit_latching;
          seen[0] = io_end_pointer[0];
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* latch_defer(r0), DirectIOModel/LateIOEnd.swift */
       submit[0] == Submit_latching -> /* the mapping call has returned */
          old_0 = submit[0];
          old_1 = private[0];
          submit[0] = Submit_looping;
          defer_completion[0] = !sync[0] || defer_completion[0];
          private[0] = b_private[0];
          s_dio_done_wq = !sync[0] || s_dio_done_wq;
          tested_freed = (seen[0] && !allocated[0]) || tested_freed;
          seen[0] = false;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(old_1 && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0
     }
  :: d_step { /* create_workqueue_fails(r0), DirectIOModel/LateIOEnd.swift */
       failures < 2 && /* the scope allows 2 failures */
       submit[0] == Submit_latching && /* the mapping call has returned */
       !sync[0] && /* completion must be deferred */
       !s_dio_done_wq -> /* the workqueue does not exist yet */
          old_0 = submit[0];
          old_1 = mapped[0];
          old_2 = rc_error[0];
          old_3 = private[0];
          submit[0] = Submit_waiting;
          mapped[0] = submitted[0] && old_1;
          owed[0] = submitted[0] && owed[0];
          rc_error[0] = true;
          defer_completion[0] = true;
          private[0] = b_private[0];
          tested_freed = (seen[0] && !allocated[0]) || tested_freed;
          seen[0] = false;
          assert(failures + 1 >= 0 && failures + 1 <= 2) /* in range */;
          failures = failures + 1;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!old_1 && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!old_1 && mapped[0]) || (!page_errors[0] && !old_2)) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !old_2))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!old_1 && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(old_3 && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0;
          old_2 = 0;
          old_3 = 0
     }
  :: d_step { /* submit_bio(r0, b0, b0), DirectIOModel/Submission.swift */
       submit[0] == Submit_looping && /* the writer is in the core's loop */
       mapped[0] && !submitted[0] && /* the run is mapped and not submitted */
       true -> /* the scope allows another bio */
          old_0 = submitted[0];
          submitted[0] = true;
          bio_start[0] = true;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || submit[0] == Submit_looping || submit[0] == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!old_0 && submitted[0]) || (submit[0] == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(submit[0] == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(submit[0] == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (submit[0] == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && old_0) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && submit[0] != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(submit[0] == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* fault_midway(r0), DirectIOModel/Submission.swift */
       failures < 2 && /* the scope allows 2 failures */
       submit[0] == Submit_looping && /* the writer is in the core's loop */
       mapped[0] && !submitted[0] && /* a block is mapped and not submitted */
       !page_errors[0] -> /* all pages could be pinned so far */
          old_0 = page_errors[0];
          page_errors[0] = true;
          assert(failures + 1 >= 0 && failures + 1 <= 2) /* in range */;
          failures = failures + 1;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || submit[0] == Submit_looping || submit[0] == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!old_0 && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (submit[0] == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(submit[0] == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(submit[0] == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (submit[0] == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && submit[0] != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(submit[0] == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || old_0 || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || old_0 || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || old_0 || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || old_0 || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || old_0 || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || old_0 || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || old_0 || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || old_0 || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || old_0 || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || old_0 || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || old_0 || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || old_0 || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || old_0 || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* fault_between(r0), DirectIOModel/Submission.swift */
       failures < 2 && /* the scope allows 2 failures */
       submit[0] == Submit_looping && /* the writer is in the core's loop */
       !(mapped[0] && !submitted[0]) && /* no mapped block is left, or none is used up */
       !(!covers[0] || submitted[0]) && /* blocks remain */
       !page_errors[0] -> /* all pages could be pinned so far */
          old_0 = submit[0];
          old_1 = mapped[0];
          old_2 = rc_error[0];
          submit[0] = Submit_waiting;
          mapped[0] = submitted[0] && old_1;
          owed[0] = submitted[0] && owed[0];
          rc_error[0] = true;
          assert(failures + 1 >= 0 && failures + 1 <= 2) /* in range */;
          failures = failures + 1;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!old_1 && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!old_1 && mapped[0]) || (!page_errors[0] && !old_2)) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !old_2))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!old_1 && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_2 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0;
          old_2 = 0
     }
  :: d_step { /* finish_loop(r0), DirectIOModel/Submission.swift */
       submit[0] == Submit_looping && /* the writer is in the core's loop */
       (!covers[0] || submitted[0]) -> /* every block is in a bio */
          old_0 = submit[0];
          submit[0] = (sync[0] -> Submit_waiting : Submit_dropping);
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* finish_loop_after_fault(r0), DirectIOModel/Submission.swift */
       submit[0] == Submit_looping && /* the writer is in the core's loop */
       page_errors[0] && /* a page could not be pinned */
       !(mapped[0] && !submitted[0]) && /* the mapped blocks are used up */
       !(!covers[0] || submitted[0]) -> /* blocks remain */
          old_0 = submit[0];
          old_1 = rc_error[0];
          submit[0] = Submit_waiting;
          rc_error[0] = true;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !old_1)) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !old_1))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_1 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0
     }
  :: d_step { /* wait_for_bios(r0), DirectIOModel/Submission.swift */
       submit[0] == Submit_waiting && /* the submission waits */
       !(submitted[0] && !ended[0]) -> /* all bios have ended */
          old_0 = submit[0];
          submit[0] = Submit_dropping;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* drop_reference(r0), DirectIOModel/Submission.swift */
       submit[0] == Submit_dropping -> /* the submitter is about to drop its reference */
          old_0 = submit[0];
          old_1 = completion[0];
          submit[0] = ((submitted[0] && !ended[0]) -> Submit_checking_sync : (!(submitted[0] && !ended[0]) -> Submit_completing : old_0));
          bh_unwritten[0] = false;
          dropped[0] = true;
          queued[0] = (submitted[0] && !ended[0]) || queued[0];
          completion[0] = (!(submitted[0] && !ended[0]) -> Completion_end_io : old_1);
          context[0] = (!(submitted[0] && !ended[0]) -> CompletionContext_process : context[0]);
          b_private[0] = false;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || old_1 == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0
     }
  :: d_step { /* bio_end(r0, b0, b0), DirectIOModel/Bios.swift */
       bio_start[0] && /* a bio starts at the first block */
       submitted[0] && !ended[0] -> /* the blocks are submitted and their bio has not ended */
          old_0 = stale[0];
          old_1 = ended[0];
          old_2 = landed[0];
          old_3 = completion[0];
          stale[0] = false;
          bio_start[0] = false;
          ended[0] = true;
          landed[0] = true;
          completion[0] = ((dropped[0] && defer_completion[0]) -> Completion_queued : ((dropped[0] && !defer_completion[0]) -> Completion_end_io : old_3));
          context[0] = ((dropped[0] && !defer_completion[0]) -> CompletionContext_irq : context[0]);
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || submit[0] == Submit_looping || submit[0] == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (submit[0] == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(old_1 && !old_2) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || old_1) && (!(submit[0] == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(submit[0] == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (submit[0] == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || old_1)) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && submit[0] != Submit_putting_leftover) || private[0] || old_3 == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(submit[0] == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (old_0 -> 1 : 2) : (old_0 -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (old_0 -> 1 : 2) : (old_0 -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (old_0 -> 1 : 2) : (old_0 -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((old_2 && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (old_0 -> 1 : 2) : (old_0 -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (old_0 -> 1 : 2) : (old_0 -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (old_0 -> 1 : 2) : (old_0 -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (old_0 -> 1 : 2) : (old_0 -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (old_0 -> 1 : 2) : (old_0 -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (old_0 -> 1 : 2) : (old_0 -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((old_2 && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (old_0 -> 1 : 2) : (old_0 -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((old_2 && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (old_0 -> 1 : 2) : (old_0 -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (old_0 -> 1 : 2) : (old_0 -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0;
          old_2 = 0;
          old_3 = 0
     }
  :: d_step { /* bio_end_error(r0, b0, b0), DirectIOModel/Bios.swift */
       failures < 2 && /* the scope allows 2 failures */
       bio_start[0] && /* a bio starts at the first block */
       submitted[0] && !ended[0] -> /* the blocks are submitted and their bio has not ended */
          old_0 = ended[0];
          old_1 = io_error[0];
          old_2 = completion[0];
          bio_start[0] = false;
          ended[0] = true;
          io_error[0] = true;
          completion[0] = ((dropped[0] && defer_completion[0]) -> Completion_queued : ((dropped[0] && !defer_completion[0]) -> Completion_end_io : old_2));
          context[0] = ((dropped[0] && !defer_completion[0]) -> CompletionContext_irq : context[0]);
          assert(failures + 1 >= 0 && failures + 1 <= 2) /* in range */;
          failures = failures + 1;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || submit[0] == Submit_looping || submit[0] == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (submit[0] == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(old_0 && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || old_0) && (!(submit[0] == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(submit[0] == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (submit[0] == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || old_0)) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && submit[0] != Submit_putting_leftover) || private[0] || old_2 == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(submit[0] == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || old_1 || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || old_1 || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || old_1 || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || old_1 || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || old_1 || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || old_1 || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || old_1 || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || old_1 || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || old_1 || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || old_1 || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || old_1 || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || old_1 || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || old_1 || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0;
          old_2 = 0
     }
  :: d_step { /* run_completion(r0), DirectIOModel/Completing.swift */
       completion[0] == Completion_queued -> /* the completion is queued */
          old_0 = completion[0];
          completion[0] = Completion_end_io;
          context[0] = CompletionContext_workqueue;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || submit[0] == Submit_looping || submit[0] == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (submit[0] == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(submit[0] == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(submit[0] == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (submit[0] == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && submit[0] != Submit_putting_leftover) || private[0] || old_0 == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(submit[0] == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* uncount_before_end_io(r0), DirectIOModel/Completing.swift */
       completion[0] == Completion_uncounting_first -> /* completion is about to drop the count */
          old_0 = completion[0];
          core_count[0] = false;
          completion[0] = Completion_end_io;
          assert(i_dio_count - 1 >= 0 && i_dio_count - 1 <= 15) /* in range */;
          i_dio_count = i_dio_count - 1;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || submit[0] == Submit_looping || submit[0] == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (submit[0] == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(submit[0] == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(submit[0] == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (submit[0] == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && submit[0] != Submit_putting_leftover) || private[0] || old_0 == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(submit[0] == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* end_io(r0, i0), DirectIOModel/Completing.swift */
       completion[0] == Completion_end_io && /* completion is at end_io */
       submitted[0] && /* the core calls end_io */
       private[0] -> /* private names the io_end */
          old_0 = completion[0];
          old_1 = private[0];
          completion[0] = Completion_putting;
          io_end_range[0] = submitted[0];
          private[0] = false;
          dying[0] = true;
          used_freed = !allocated[0] || used_freed;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || submit[0] == Submit_looping || submit[0] == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (submit[0] == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(submit[0] == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(submit[0] == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (submit[0] == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(old_1 && submit[0] != Submit_putting_leftover) || private[0] || old_0 == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(submit[0] == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0
     }
  :: d_step { /* end_io_without_io_end(r0), DirectIOModel/Completing.swift */
       completion[0] == Completion_end_io && /* completion is at end_io */
       (!submitted[0] || !private[0]) -> /* end_io is not called, or private is empty */
          old_0 = completion[0];
          completion[0] = Completion_uncounting;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || submit[0] == Submit_looping || submit[0] == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (submit[0] == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(submit[0] == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(submit[0] == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (submit[0] == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && submit[0] != Submit_putting_leftover) || private[0] || old_0 == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(submit[0] == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* put_io_end(r0, i0), DirectIOModel/Completing.swift */
       completion[0] == Completion_putting && /* completion is about to drop the io_end */
       dying[0] -> /* the io_end is the one it was given */
          old_0 = completion[0];
          old_1 = conversion[0];
          old_2 = to_convert[0];
          completion[0] = (count[0] <= 1 -> Completion_converting : (count[0] > 1 -> Completion_uncounting : old_0));
          conversion[0] = (count[0] <= 1 -> (UNWRITTEN[0] -> (io_end_range[0] -> Conversion_starting : Conversion_clearing) : Conversion_releasing) : old_1);
          performer[0] = (count[0] <= 1 -> Performer_completion : performer[0]);
          to_convert[0] = ((count[0] <= 1 && UNWRITTEN[0]) -> io_end_range[0] : old_2);
          io_end_range[0] = count[0] > 1 && io_end_range[0];
          dying[0] = count[0] <= 1 || (count[0] <= 1 && dying[0]);
          assert((count[0] > 0 -> count[0] - 1 : count[0]) >= 0 && (count[0] > 0 -> count[0] - 1 : count[0]) <= 2) /* in range */;
          count[0] = (count[0] > 0 -> count[0] - 1 : count[0]);
          used_freed = !allocated[0] || used_freed;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || submit[0] == Submit_looping || submit[0] == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (submit[0] == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(old_1 == Conversion_mapping && old_2) || ended[0]) && (!(submit[0] == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(submit[0] == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(old_1 == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (old_2 && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (submit[0] == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || old_1 == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && submit[0] != Submit_putting_leftover) || private[0] || old_0 == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(submit[0] == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0;
          old_2 = 0
     }
  :: d_step { /* uncount(r0), DirectIOModel/Completing.swift */
       completion[0] == Completion_uncounting -> /* completion is about to drop the count */
          old_0 = completion[0];
          core_count[0] = false;
          completion[0] = Completion_reporting;
          assert(i_dio_count - 1 >= 0 && i_dio_count - 1 <= 15) /* in range */;
          i_dio_count = i_dio_count - 1;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || submit[0] == Submit_looping || submit[0] == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (submit[0] == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(submit[0] == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(submit[0] == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (submit[0] == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && submit[0] != Submit_putting_leftover) || private[0] || old_0 == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(submit[0] == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* complete_request(r0), DirectIOModel/Completing.swift */
       completion[0] == Completion_reporting -> /* completion is about to report */
          old_0 = submit[0];
          old_1 = covers[0];
          old_2 = mapped[0];
          old_3 = submitted[0];
          old_4 = ended[0];
          old_5 = landed[0];
          old_6 = rc_error[0];
          old_7 = page_errors[0];
          old_8 = io_error[0];
          old_9 = conversion_failed[0];
          old_10 = completion[0];
          old_11 = ack[0];
          submit[0] = (!queued[0] -> Submit_checking_sync : old_0);
          overwrite[0] = !(queued[0] && old_0 == Submit_returned) && overwrite[0];
          covers[0] = ((queued[0] && old_0 == Submit_returned) -> (old_1 && !(old_6 || old_7 || old_8 || (old_9 && sync[0]))) : old_1);
          mapped[0] = !(queued[0] && old_0 == Submit_returned) && old_2;
          submitted[0] = !(queued[0] && old_0 == Submit_returned) && old_3;
          bio_start[0] = !(queued[0] && old_0 == Submit_returned) && bio_start[0];
          ended[0] = !(queued[0] && old_0 == Submit_returned && conversion[0] == Conversion_idle) && old_4;
          landed[0] = !(queued[0] && old_0 == Submit_returned && conversion[0] == Conversion_idle) && old_5;
          owed[0] = !(queued[0] && old_0 == Submit_returned) && owed[0];
          met_unwritten[0] = !(queued[0] && old_0 == Submit_returned) && met_unwritten[0];
          bh_unwritten[0] = !(queued[0] && old_0 == Submit_returned) && bh_unwritten[0];
          rc_error[0] = ((queued[0] && old_0 == Submit_returned) -> (old_6 && !(old_6 || old_7 || old_8 || (old_9 && sync[0]))) : old_6);
          page_errors[0] = ((queued[0] && old_0 == Submit_returned) -> (old_7 && !(old_6 || old_7 || old_8 || (old_9 && sync[0]))) : old_7);
          io_error[0] = ((queued[0] && old_0 == Submit_returned) -> (old_8 && !(old_6 || old_7 || old_8 || (old_9 && sync[0]))) : old_8);
          conversion_failed[0] = ((queued[0] && old_0 == Submit_returned) -> (old_9 && !(old_6 || old_7 || old_8 || (old_9 && sync[0]))) : old_9);
          defer_completion[0] = !(queued[0] && old_0 == Submit_returned) && defer_completion[0];
          dio_unwritten[0] = !(queued[0] && old_0 == Submit_returned) && dio_unwritten[0];
          dropped[0] = !(queued[0] && old_0 == Submit_returned) && dropped[0];
          completion[0] = Completion_done;
          context[0] = ((queued[0] && old_0 == Submit_returned) -> CompletionContext_process : context[0]);
          ack[0] = (queued[0] -> ((old_6 || old_7 || old_8 || (old_9 && sync[0])) -> Acknowledged_error : Acknowledged_success) : old_11);
          sync[0] = !(queued[0] && old_0 == Submit_returned) && sync[0];
          assert((queued[0] -> reports[0] + 1 : reports[0]) >= 0 && (queued[0] -> reports[0] + 1 : reports[0]) <= 2) /* in range */;
          reports[0] = (queued[0] -> reports[0] + 1 : reports[0]);
          local_io_end[0] = !(queued[0] && old_0 == Submit_returned) && local_io_end[0];
          b_private[0] = !(queued[0] && old_0 == Submit_returned) && b_private[0];
          seen[0] = !(queued[0] && old_0 == Submit_returned) && seen[0];
          queued[0] = !(queued[0] && old_0 == Submit_returned) && queued[0];
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!old_2 && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!old_2 && mapped[0]) || (!old_7 && !old_6)) && (!(!old_3 && submitted[0]) || (old_0 == Submit_looping && !old_6))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(old_4 && !old_5) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || old_4) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!old_9 && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!old_2 && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((old_11 != Acknowledged_success || ack[0] == Acknowledged_success) && (old_11 != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && old_1) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && old_1) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && old_3) || old_4)) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || old_10 == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (old_11 == Acknowledged_success -> 3 : (old_11 == Acknowledged_error -> 4 : ((old_6 || old_7 || old_8 || old_9) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(old_1 && old_11 != Acknowledged_error) && !((old_5 && old_11 == Acknowledged_no) || (old_1 && old_11 == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((old_11 == Acknowledged_success -> 3 : (old_11 == Acknowledged_error -> 4 : ((old_6 || old_7 || old_8 || old_9) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (old_11 == Acknowledged_success -> 3 : (old_11 == Acknowledged_error -> 4 : ((old_6 || old_7 || old_8 || old_9) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && old_1 && old_11 != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (old_11 == Acknowledged_success -> 3 : (old_11 == Acknowledged_error -> 4 : ((old_6 || old_7 || old_8 || old_9) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((old_11 == Acknowledged_success -> 3 : (old_11 == Acknowledged_error -> 4 : ((old_6 || old_7 || old_8 || old_9) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((old_11 == Acknowledged_success -> 3 : (old_11 == Acknowledged_error -> 4 : ((old_6 || old_7 || old_8 || old_9) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((old_11 == Acknowledged_success -> 3 : (old_11 == Acknowledged_error -> 4 : ((old_6 || old_7 || old_8 || old_9) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(old_1 && old_11 != Acknowledged_error) || (((old_5 && old_11 == Acknowledged_no) || (old_1 && old_11 == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((old_11 == Acknowledged_success -> 3 : (old_11 == Acknowledged_error -> 4 : ((old_6 || old_7 || old_8 || old_9) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (old_1 && old_11 != Acknowledged_error) || ((old_11 == Acknowledged_success -> 3 : (old_11 == Acknowledged_error -> 4 : ((old_6 || old_7 || old_8 || old_9) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((old_11 == Acknowledged_success -> 3 : (old_11 == Acknowledged_error -> 4 : ((old_6 || old_7 || old_8 || old_9) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((old_5 && old_11 == Acknowledged_no) || (old_1 && old_11 == Acknowledged_success)) || (((old_11 == Acknowledged_success -> 3 : (old_11 == Acknowledged_error -> 4 : ((old_6 || old_7 || old_8 || old_9) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (old_11 == Acknowledged_success -> 3 : (old_11 == Acknowledged_error -> 4 : ((old_6 || old_7 || old_8 || old_9) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && old_1 && old_11 != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((old_11 == Acknowledged_success -> 3 : (old_11 == Acknowledged_error -> 4 : ((old_6 || old_7 || old_8 || old_9) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0;
          old_2 = 0;
          old_3 = 0;
          old_4 = 0;
          old_5 = 0;
          old_6 = 0;
          old_7 = 0;
          old_8 = 0;
          old_9 = 0;
          old_10 = 0;
          old_11 = 0
     }
  :: d_step { /* run_conversion(r0), DirectIOModel/Conversions.swift */
       conversion[0] == Conversion_queued && /* the conversion is queued */
       !i_mutex[0] && (conversion[0] == Conversion_idle || conversion[0] == Conversion_queued || performer[0] != Performer_worker) && (fallocate == Phase_idle || fallocate == Phase_done) -> /* i_mutex is free */
          old_0 = conversion_failed[0];
          old_1 = conversion[0];
          conversion_failed[0] = false;
          conversion[0] = Conversion_starting;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || submit[0] == Submit_looping || submit[0] == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (submit[0] == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(old_1 == Conversion_mapping && to_convert[0]) || ended[0]) && (!(submit[0] == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!old_0 && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(submit[0] == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(old_1 == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (submit[0] == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || old_1 == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && submit[0] != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(submit[0] == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_0) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_0) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_0) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_0) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_0) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_0) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_0) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_0) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_0) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_0) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_0) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_0) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_0) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0
     }
  :: d_step { /* start_conversion(r0), DirectIOModel/Conversions.swift */
       conversion[0] == Conversion_starting -> /* the conversion is about to start a round */
          old_0 = conversion[0];
          handle[0] = true;
          conversion[0] = Conversion_mapping;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || submit[0] == Submit_looping || submit[0] == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (submit[0] == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(old_0 == Conversion_mapping && to_convert[0]) || ended[0]) && (!(submit[0] == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(submit[0] == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(old_0 == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (submit[0] == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || old_0 == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && submit[0] != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(submit[0] == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* start_conversion_fails(r0), DirectIOModel/Conversions.swift */
       failures < 2 && /* the scope allows 2 failures */
       conversion[0] == Conversion_starting -> /* the conversion is about to start a round */
          old_0 = submit[0];
          old_1 = ended[0];
          old_2 = landed[0];
          old_3 = rc_error[0];
          old_4 = conversion_failed[0];
          old_5 = completion[0];
          old_6 = conversion[0];
          old_7 = to_convert[0];
          submit[0] = ((dying[0] && old_0 == Submit_converting) -> Submit_uncounting : ((!(dying[0] && old_0 == Submit_converting) && !dying[0] && performer[0] == Performer_submitter && old_0 == Submit_converting) -> Submit_uncounting : ((!(dying[0] && old_0 == Submit_converting) && !dying[0] && performer[0] == Performer_submitter && old_0 == Submit_putting_leftover) -> Submit_checking_sync : ((!(dying[0] && old_0 == Submit_converting) && !dying[0] && old_0 == Submit_putting) -> Submit_putting_leftover : old_0))));
          ended[0] = !(!(dying[0] && old_0 == Submit_converting) && !dying[0] && old_0 == Submit_returned && (old_5 == Completion_idle || old_5 == Completion_done)) && old_1;
          landed[0] = !(!(dying[0] && old_0 == Submit_converting) && !dying[0] && old_0 == Submit_returned && (old_5 == Completion_idle || old_5 == Completion_done)) && old_2;
          rc_error[0] = (old_0 == Submit_converting && !sync[0]) || old_3;
          conversion_failed[0] = true;
          completion[0] = ((!(dying[0] && old_0 == Submit_converting) && !dying[0] && old_5 == Completion_converting) -> Completion_uncounting : old_5);
          conversion[0] = ((dying[0] && old_0 == Submit_converting) -> Conversion_queued : ((!(dying[0] && old_0 == Submit_converting) && dying[0]) -> Conversion_clearing : ((!(dying[0] && old_0 == Submit_converting) && !dying[0]) -> Conversion_idle : old_6)));
          to_convert[0] = ((dying[0] && old_0 == Submit_converting) -> submitted[0] : (dying[0] && old_0 == Submit_converting && old_7));
          DIO_UNWRITTEN = !(dying[0] && old_0 == Submit_converting) && !(!(dying[0] && old_0 == Submit_converting) && !dying[0] && performer[0] == Performer_submitter && old_0 == Submit_converting) && DIO_UNWRITTEN;
          performer[0] = ((dying[0] && old_0 == Submit_converting) -> Performer_worker : ((!(dying[0] && old_0 == Submit_converting) && !dying[0]) -> Performer_submitter : performer[0]));
          assert(failures + 1 >= 0 && failures + 1 <= 2) /* in range */;
          failures = failures + 1;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !old_3)) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !old_3))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(old_1 && !old_2) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(old_6 == Conversion_mapping && old_7) || old_1) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!old_4 && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(old_6 == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (old_7 && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || old_6 == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || old_1)) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || old_5 == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_3 || page_errors[0] || io_error[0] || old_4) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((old_2 && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_3 || page_errors[0] || io_error[0] || old_4) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_3 || page_errors[0] || io_error[0] || old_4) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_3 || page_errors[0] || io_error[0] || old_4) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_3 || page_errors[0] || io_error[0] || old_4) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_3 || page_errors[0] || io_error[0] || old_4) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_3 || page_errors[0] || io_error[0] || old_4) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((old_2 && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_3 || page_errors[0] || io_error[0] || old_4) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_3 || page_errors[0] || io_error[0] || old_4) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_3 || page_errors[0] || io_error[0] || old_4) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((old_2 && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_3 || page_errors[0] || io_error[0] || old_4) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_3 || page_errors[0] || io_error[0] || old_4) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_3 || page_errors[0] || io_error[0] || old_4) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0;
          old_2 = 0;
          old_3 = 0;
          old_4 = 0;
          old_5 = 0;
          old_6 = 0;
          old_7 = 0
     }
  :: d_step { /* convert_blocks(r0, b0, b0, false, b0), DirectIOModel/Conversions.swift */
       conversion[0] == Conversion_mapping && /* the conversion has its handle */
       to_convert[0] && /* the run is to be converted */
       ext[0] != Extent_hole && /* the blocks are allocated */
       !i_data_sem[0] && submit[0] != Submit_reading_pointer && submit[0] != Submit_flagging && writeback != Phase_using_pointer -> /* i_data_sem can be taken exclusively */
          old_0 = ext[0];
          old_1 = conversion[0];
          old_2 = to_convert[0];
          ext[0] = Extent_written;
          by_writeback[0] = by_writeback[0] && old_0 == Extent_written;
          owed[0] = false;
          conversion[0] = Conversion_stopping;
          to_convert[0] = false;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || submit[0] == Submit_looping || submit[0] == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (submit[0] == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(old_1 == Conversion_mapping && old_2) || ended[0]) && (!(submit[0] == Submit_mapping && submit[0] != Submit_mapping) || old_0 != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(submit[0] == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(old_1 == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (old_2 && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(old_0 == Extent_hole && ext[0] != Extent_hole) || (submit[0] == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || old_1 == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || old_0 == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && submit[0] != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(submit[0] == Submit_idle && writeback == Phase_idle_3) || (((old_0 == Extent_hole -> 0 : (old_0 == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (old_0 == Extent_hole -> 0 : (old_0 == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (old_0 == Extent_hole -> 0 : (old_0 == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (old_0 == Extent_hole -> 0 : (old_0 == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((old_0 == Extent_hole -> 0 : (old_0 == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (old_0 == Extent_hole -> 0 : (old_0 == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((old_0 == Extent_hole -> 0 : (old_0 == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((old_0 == Extent_hole -> 0 : (old_0 == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((old_0 == Extent_hole -> 0 : (old_0 == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (old_0 == Extent_hole -> 0 : (old_0 == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (old_0 == Extent_hole -> 0 : (old_0 == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((old_0 == Extent_hole -> 0 : (old_0 == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0;
          old_2 = 0
     }
  :: d_step { /* convert_blocks_fails(r0), DirectIOModel/Conversions.swift */
       failures < 2 && /* the scope allows 2 failures */
       conversion[0] == Conversion_mapping && /* the conversion has its handle */
       !i_data_sem[0] && submit[0] != Submit_reading_pointer && submit[0] != Submit_flagging && writeback != Phase_using_pointer -> /* i_data_sem can be taken exclusively */
          old_0 = conversion_failed[0];
          old_1 = conversion[0];
          old_2 = to_convert[0];
          conversion_failed[0] = true;
          conversion[0] = Conversion_stopping;
          to_convert[0] = false;
          assert(failures + 1 >= 0 && failures + 1 <= 2) /* in range */;
          failures = failures + 1;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || submit[0] == Submit_looping || submit[0] == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (submit[0] == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(old_1 == Conversion_mapping && old_2) || ended[0]) && (!(submit[0] == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!old_0 && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(submit[0] == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(old_1 == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (old_2 && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (submit[0] == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || old_1 == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && submit[0] != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(submit[0] == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_0) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_0) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_0) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_0) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_0) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_0) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_0) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_0) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_0) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_0) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_0) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_0) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_0) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0;
          old_2 = 0
     }
  :: d_step { /* stop_conversion(r0), DirectIOModel/Conversions.swift */
       conversion[0] == Conversion_stopping -> /* the conversion is about to close its handle */
          old_0 = submit[0];
          old_1 = ended[0];
          old_2 = landed[0];
          old_3 = rc_error[0];
          old_4 = completion[0];
          old_5 = conversion[0];
          old_6 = to_convert[0];
          submit[0] = ((!old_6 && dying[0] && old_0 == Submit_converting) -> Submit_uncounting : ((!old_6 && !(dying[0] && old_0 == Submit_converting) && !dying[0] && performer[0] == Performer_submitter && old_0 == Submit_converting) -> Submit_uncounting : ((!old_6 && !(dying[0] && old_0 == Submit_converting) && !dying[0] && performer[0] == Performer_submitter && old_0 == Submit_putting_leftover) -> Submit_checking_sync : ((!old_6 && !(dying[0] && old_0 == Submit_converting) && !dying[0] && old_0 == Submit_putting) -> Submit_putting_leftover : old_0))));
          ended[0] = !(!old_6 && !(dying[0] && old_0 == Submit_converting) && !dying[0] && old_0 == Submit_returned && (old_4 == Completion_idle || old_4 == Completion_done)) && old_1;
          landed[0] = !(!old_6 && !(dying[0] && old_0 == Submit_converting) && !dying[0] && old_0 == Submit_returned && (old_4 == Completion_idle || old_4 == Completion_done)) && old_2;
          handle[0] = false;
          rc_error[0] = (!old_6 && old_0 == Submit_converting && !sync[0] && conversion_failed[0]) || old_3;
          completion[0] = ((!old_6 && !(dying[0] && old_0 == Submit_converting) && !dying[0] && old_4 == Completion_converting) -> Completion_uncounting : old_4);
          conversion[0] = (old_6 -> Conversion_starting : ((!old_6 && dying[0] && old_0 == Submit_converting) -> Conversion_queued : ((!old_6 && !(dying[0] && old_0 == Submit_converting) && dying[0]) -> Conversion_clearing : ((!old_6 && !(dying[0] && old_0 == Submit_converting) && !dying[0]) -> Conversion_idle : old_5))));
          to_convert[0] = ((!old_6 && dying[0] && old_0 == Submit_converting) -> submitted[0] : (!(!old_6 && !(dying[0] && old_0 == Submit_converting)) && old_6));
          DIO_UNWRITTEN = !(!old_6 && dying[0] && old_0 == Submit_converting) && !(!old_6 && !(dying[0] && old_0 == Submit_converting) && !dying[0] && performer[0] == Performer_submitter && old_0 == Submit_converting) && DIO_UNWRITTEN;
          performer[0] = ((!old_6 && dying[0] && old_0 == Submit_converting) -> Performer_worker : ((!old_6 && !(dying[0] && old_0 == Submit_converting) && !dying[0]) -> Performer_submitter : performer[0]));
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !old_3)) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !old_3))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(old_1 && !old_2) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(old_5 == Conversion_mapping && old_6) || old_1) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(old_5 == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (old_6 && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || old_5 == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || old_1)) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || old_4 == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_3 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((old_2 && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_3 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_3 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_3 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_3 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_3 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_3 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((old_2 && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_3 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_3 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_3 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((old_2 && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_3 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_3 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((old_3 || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0;
          old_2 = 0;
          old_3 = 0;
          old_4 = 0;
          old_5 = 0;
          old_6 = 0
     }
  :: d_step { /* clear_unwritten_flag(r0, i0), DirectIOModel/Conversions.swift */
       conversion[0] == Conversion_clearing && /* the conversion is over */
       dying[0] -> /* the io_end is the one converted for */
          old_0 = conversion[0];
          conversion[0] = Conversion_releasing;
          assert((UNWRITTEN[0] -> i_unwritten - 1 : i_unwritten) >= 0 && (UNWRITTEN[0] -> i_unwritten - 1 : i_unwritten) <= 7) /* in range */;
          i_unwritten = (UNWRITTEN[0] -> i_unwritten - 1 : i_unwritten);
          UNWRITTEN[0] = false;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || submit[0] == Submit_looping || submit[0] == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (submit[0] == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(old_0 == Conversion_mapping && to_convert[0]) || ended[0]) && (!(submit[0] == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(submit[0] == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(old_0 == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (submit[0] == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || old_0 == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && submit[0] != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(submit[0] == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* release_io_end(r0, i0), DirectIOModel/Conversions.swift */
       conversion[0] == Conversion_releasing && /* the io_end is about to be released */
       dying[0] -> /* the io_end is the one whose last reference is gone */
          old_0 = submit[0];
          old_1 = ended[0];
          old_2 = landed[0];
          old_3 = completion[0];
          old_4 = conversion[0];
          submit[0] = ((performer[0] == Performer_submitter && old_0 == Submit_converting) -> Submit_uncounting : ((performer[0] == Performer_submitter && old_0 == Submit_putting_leftover) -> Submit_checking_sync : (old_0 == Submit_putting -> Submit_putting_leftover : old_0)));
          ended[0] = !(old_0 == Submit_returned && (old_3 == Completion_idle || old_3 == Completion_done)) && old_1;
          landed[0] = !(old_0 == Submit_returned && (old_3 == Completion_idle || old_3 == Completion_done)) && old_2;
          completion[0] = (old_3 == Completion_converting -> Completion_uncounting : old_3);
          conversion[0] = Conversion_idle;
          io_end_of[0] = false;
          dying[0] = false;
          assert((allocated[0] -> i_ioend_count - 1 : i_ioend_count) >= 0 && (allocated[0] -> i_ioend_count - 1 : i_ioend_count) <= 7) /* in range */;
          i_ioend_count = (allocated[0] -> i_ioend_count - 1 : i_ioend_count);
          DIO_UNWRITTEN = !(performer[0] == Performer_submitter && old_0 == Submit_converting) && DIO_UNWRITTEN;
          performer[0] = Performer_submitter;
          used_freed = !allocated[0] || used_freed;
          allocated[0] = false;
          bad_release = UNWRITTEN[0] || bad_release;
          UNWRITTEN[0] = false;
          writeback_flagged_other[0] = false;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(old_1 && !old_2) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(old_4 == Conversion_mapping && to_convert[0]) || old_1) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(old_4 == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || old_4 == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || old_1)) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || old_3 == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((old_2 && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((old_2 && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((old_2 && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0;
          old_2 = 0;
          old_3 = 0;
          old_4 = 0
     }
  :: d_step { /* clear_pointer_after(r0), DirectIOModel/Returning.swift */
       submit[0] == Submit_clearing_after -> /* the submission is over */
          old_0 = submit[0];
          submit[0] = Submit_putting_leftover;
          io_end_pointer[0] = !private[0] && io_end_pointer[0];
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* put_submitter_reference(r0, i0), DirectIOModel/Returning.swift */
       submit[0] == Submit_putting && /* the submission is over */
       local_io_end[0] && /* the io_end is the submitter's */
       conversion[0] == Conversion_idle -> /* the request's io_end is not being released yet */
          old_0 = submit[0];
          old_1 = conversion[0];
          old_2 = to_convert[0];
          submit[0] = (count[0] > 1 -> Submit_putting_leftover : old_0);
          conversion[0] = (count[0] <= 1 -> (UNWRITTEN[0] -> (io_end_range[0] -> Conversion_starting : Conversion_clearing) : Conversion_releasing) : old_1);
          performer[0] = (count[0] <= 1 -> Performer_submitter : performer[0]);
          to_convert[0] = ((count[0] <= 1 && UNWRITTEN[0]) -> io_end_range[0] : old_2);
          io_end_range[0] = count[0] > 1 && io_end_range[0];
          local_io_end[0] = false;
          dying[0] = count[0] <= 1 || dying[0];
          assert((count[0] > 0 -> count[0] - 1 : count[0]) >= 0 && (count[0] > 0 -> count[0] - 1 : count[0]) <= 2) /* in range */;
          count[0] = (count[0] > 0 -> count[0] - 1 : count[0]);
          used_freed = !allocated[0] || used_freed;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(old_1 == Conversion_mapping && old_2) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(old_1 == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (old_2 && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || old_1 == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0;
          old_2 = 0
     }
  :: d_step { /* put_leftover(r0, i0), DirectIOModel/Returning.swift */
       submit[0] == Submit_putting_leftover && /* the submitter's reference is dropped */
       (rc_error[0] || page_errors[0] || io_error[0]) && !queued[0] && /* the submission failed and was not queued */
       private[0] && /* the iocb still names the io_end */
       conversion[0] == Conversion_idle -> /* nothing of the request is being released */
          old_0 = submit[0];
          old_1 = conversion[0];
          old_2 = to_convert[0];
          old_3 = private[0];
          submit[0] = (count[0] > 1 -> Submit_checking_sync : old_0);
          conversion[0] = (count[0] <= 1 -> (UNWRITTEN[0] -> (io_end_range[0] -> Conversion_starting : Conversion_clearing) : Conversion_releasing) : old_1);
          performer[0] = (count[0] <= 1 -> Performer_submitter : performer[0]);
          to_convert[0] = ((count[0] <= 1 && UNWRITTEN[0]) -> io_end_range[0] : old_2);
          io_end_range[0] = count[0] > 1 && io_end_range[0];
          private[0] = false;
          dying[0] = count[0] <= 1 || dying[0];
          assert((count[0] > 0 -> count[0] - 1 : count[0]) >= 0 && (count[0] > 0 -> count[0] - 1 : count[0]) <= 2) /* in range */;
          count[0] = (count[0] > 0 -> count[0] - 1 : count[0]);
          used_freed = !allocated[0] || used_freed;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(old_1 == Conversion_mapping && old_2) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(old_1 == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (old_2 && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || old_1 == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(old_3 && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0;
          old_2 = 0;
          old_3 = 0
     }
  :: d_step { /* skip_leftover(r0), DirectIOModel/Returning.swift */
       submit[0] == Submit_putting_leftover && /* the submitter's reference is dropped */
       (conversion[0] == Conversion_idle || performer[0] != Performer_submitter) && /* the submitter is not releasing */
       (!((rc_error[0] || page_errors[0] || io_error[0]) && !queued[0]) || !private[0]) -> /* the write was queued, succeeded, or the iocb names no io_end */
          old_0 = submit[0];
          submit[0] = Submit_checking_sync;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* convert_sync(r0), DirectIOModel/Returning.swift */
       submit[0] == Submit_checking_sync && /* the io_end is dealt with */
       DIO_UNWRITTEN && submitted[0] && !(rc_error[0] || page_errors[0] || io_error[0]) && !queued[0] && !overwrite[0] -> /* the write succeeded and the inode's bit is set */
          old_0 = submit[0];
          old_1 = conversion_failed[0];
          old_2 = conversion[0];
          old_3 = to_convert[0];
          submit[0] = Submit_converting;
          conversion_failed[0] = false;
          conversion[0] = Conversion_starting;
          performer[0] = Performer_submitter;
          to_convert[0] = submitted[0];
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(old_2 == Conversion_mapping && old_3) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!old_1 && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(old_2 == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (old_3 && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || old_2 == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_1) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_1) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_1) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_1) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_1) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_1) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_1) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_1) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_1) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_1) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_1) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_1) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || old_1) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0;
          old_2 = 0;
          old_3 = 0
     }
  :: d_step { /* skip_sync_conversion(r0), DirectIOModel/Returning.swift */
       submit[0] == Submit_checking_sync && /* the io_end is dealt with */
       !(DIO_UNWRITTEN && submitted[0] && !(rc_error[0] || page_errors[0] || io_error[0]) && !queued[0] && !overwrite[0]) -> /* the write failed, was queued, or the inode's bit is clear */
          old_0 = submit[0];
          submit[0] = Submit_uncounting;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* uncount_own(r0), DirectIOModel/Returning.swift */
       submit[0] == Submit_uncounting -> /* the request is about to leave direct I/O */
          old_0 = submit[0];
          submit[0] = (i_mutex[0] -> Submit_unlocking : Submit_relocking);
          assert((own_count[0] -> i_dio_count - 1 : i_dio_count) >= 0 && (own_count[0] -> i_dio_count - 1 : i_dio_count) <= 15) /* in range */;
          i_dio_count = (own_count[0] -> i_dio_count - 1 : i_dio_count);
          own_count[0] = false;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* release_data_sem(r0), DirectIOModel/Returning.swift */
       submit[0] == Submit_releasing_data_sem -> /* the overwrite is about to leave */
          old_0 = submit[0];
          submit[0] = Submit_relocking;
          i_data_sem[0] = false;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* relock_inode(r0), DirectIOModel/Returning.swift */
       submit[0] == Submit_relocking && /* the overwrite is about to take i_mutex again */
       !i_mutex[0] && (conversion[0] == Conversion_idle || conversion[0] == Conversion_queued || performer[0] != Performer_worker) && (fallocate == Phase_idle || fallocate == Phase_done) -> /* nobody else holds i_mutex */
          old_0 = submit[0];
          submit[0] = (i_data_sem[0] -> Submit_releasing_late : Submit_unlocking);
          i_mutex[0] = true;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* release_data_sem_late(r0), DirectIOModel/Returning.swift */
       submit[0] == Submit_releasing_late -> /* the overwrite holds i_mutex again */
          old_0 = submit[0];
          submit[0] = Submit_unlocking;
          i_data_sem[0] = false;
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!mapped[0] && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!mapped[0] && mapped[0]) || (!page_errors[0] && !rc_error[0])) && (!(!submitted[0] && submitted[0]) || (old_0 == Submit_looping && !rc_error[0]))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(ended[0] && !landed[0]) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || ended[0]) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!conversion_failed[0] && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!mapped[0] && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((ack[0] != Acknowledged_success || ack[0] == Acknowledged_success) && (ack[0] != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && covers[0]) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && covers[0]) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && submitted[0]) || ended[0])) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(covers[0] && ack[0] != Acknowledged_error) || (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) || (((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && covers[0] && ack[0] != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0
     }
  :: d_step { /* unlock_inode(r0), DirectIOModel/Returning.swift */
       submit[0] == Submit_unlocking -> /* the write is about to return */
          old_0 = submit[0];
          old_1 = covers[0];
          old_2 = mapped[0];
          old_3 = submitted[0];
          old_4 = ended[0];
          old_5 = landed[0];
          old_6 = rc_error[0];
          old_7 = page_errors[0];
          old_8 = io_error[0];
          old_9 = conversion_failed[0];
          old_10 = ack[0];
          submit[0] = Submit_returned;
          overwrite[0] = queued[0] && !(queued[0] && completion[0] == Completion_done) && overwrite[0];
          covers[0] = (!queued[0] -> (old_1 && !(old_6 || old_7 || old_8 || (old_9 && sync[0]))) : ((queued[0] && completion[0] == Completion_done) -> (old_1 && old_10 == Acknowledged_success) : old_1));
          mapped[0] = queued[0] && !(queued[0] && completion[0] == Completion_done) && old_2;
          submitted[0] = queued[0] && !(queued[0] && completion[0] == Completion_done) && old_3;
          bio_start[0] = queued[0] && !(queued[0] && completion[0] == Completion_done) && bio_start[0];
          ended[0] = !(!queued[0] && conversion[0] == Conversion_idle) && !(queued[0] && completion[0] == Completion_done && conversion[0] == Conversion_idle) && old_4;
          landed[0] = !(!queued[0] && conversion[0] == Conversion_idle) && !(queued[0] && completion[0] == Completion_done && conversion[0] == Conversion_idle) && old_5;
          owed[0] = queued[0] && !(queued[0] && completion[0] == Completion_done) && owed[0];
          met_unwritten[0] = queued[0] && !(queued[0] && completion[0] == Completion_done) && met_unwritten[0];
          i_mutex[0] = false;
          bh_unwritten[0] = queued[0] && !(queued[0] && completion[0] == Completion_done) && bh_unwritten[0];
          rc_error[0] = (!queued[0] -> (old_6 && !(old_6 || old_7 || old_8 || (old_9 && sync[0]))) : ((queued[0] && completion[0] == Completion_done) -> (old_6 && old_10 == Acknowledged_success) : old_6));
          page_errors[0] = (!queued[0] -> (old_7 && !(old_6 || old_7 || old_8 || (old_9 && sync[0]))) : ((queued[0] && completion[0] == Completion_done) -> (old_7 && old_10 == Acknowledged_success) : old_7));
          io_error[0] = (!queued[0] -> (old_8 && !(old_6 || old_7 || old_8 || (old_9 && sync[0]))) : ((queued[0] && completion[0] == Completion_done) -> (old_8 && old_10 == Acknowledged_success) : old_8));
          conversion_failed[0] = (!queued[0] -> (old_9 && !(old_6 || old_7 || old_8 || (old_9 && sync[0]))) : ((queued[0] && completion[0] == Completion_done) -> (old_9 && old_10 == Acknowledged_success) : old_9));
          defer_completion[0] = queued[0] && !(queued[0] && completion[0] == Completion_done) && defer_completion[0];
          dio_unwritten[0] = queued[0] && !(queued[0] && completion[0] == Completion_done) && dio_unwritten[0];
          dropped[0] = queued[0] && !(queued[0] && completion[0] == Completion_done) && dropped[0];
          context[0] = (!queued[0] -> CompletionContext_process : ((queued[0] && completion[0] == Completion_done) -> CompletionContext_process : context[0]));
          ack[0] = (!queued[0] -> ((old_6 || old_7 || old_8 || (old_9 && sync[0])) -> Acknowledged_error : Acknowledged_success) : old_10);
          sync[0] = queued[0] && !(queued[0] && completion[0] == Completion_done) && sync[0];
          assert((!queued[0] -> reports[0] + 1 : reports[0]) >= 0 && (!queued[0] -> reports[0] + 1 : reports[0]) <= 2) /* in range */;
          reports[0] = (!queued[0] -> reports[0] + 1 : reports[0]);
          local_io_end[0] = queued[0] && !(queued[0] && completion[0] == Completion_done) && local_io_end[0];
          b_private[0] = queued[0] && !(queued[0] && completion[0] == Completion_done) && b_private[0];
          seen[0] = queued[0] && !(queued[0] && completion[0] == Completion_done) && seen[0];
          queued[0] = queued[0] && !(queued[0] && completion[0] == Completion_done);
          assert(no_lost_io_end_holds);
          assert(no_use_after_free_holds);
          assert(deferral_no_use_after_free_holds);
          assert(writeback_no_use_after_free_holds);
          assert(no_inode_use_after_free_holds);
          assert(release_discipline_holds);
          assert(unwritten_count_holds);
          assert(io_end_count_holds);
          assert(dio_unwritten_flag_holds);
          assert(dio_unwritten_harmless_holds);
          assert(handle_discipline_holds);
          assert(dio_count_covers_conversion_holds);
          assert(frugal_io_end_holds);
          assert(lock_discipline_holds);
          assert(data_sem_discipline_holds);
          assert(transferred_prefix_holds);
          assert((!(!old_2 && mapped[0]) || old_0 == Submit_looping || old_0 == Submit_mapping) && (!(!old_2 && mapped[0]) || (!old_7 && !old_6)) && (!(!old_3 && submitted[0]) || (old_0 == Submit_looping && !old_6))) /* mapping-on-demand */;
          assert(overwrite_lean_holds);
          assert(queued_whole_holds);
          assert((!(old_4 && !old_5) || !landed[0])) /* bio-whole */;
          assert(completion_venue_holds);
          assert(frugal_deferral_holds);
          assert((!(conversion[0] == Conversion_mapping && to_convert[0]) || old_4) && (!(old_0 == Submit_mapping && submit[0] != Submit_mapping) || ext[0] != Extent_unwritten || ext[0] != Extent_written || !stale[0])) /* no-early-conversion */;
          assert(no_failed_conversion_holds);
          assert((!(!old_9 && conversion_failed[0]) || !to_convert[0] || conversion[0] == Conversion_queued)) /* conversion-in-order */;
          assert(failed_not_converted_holds);
          assert(frugal_conversion_holds);
          assert((!(old_0 == Submit_mapping && submit[0] != Submit_mapping && !rc_error[0]) || (!old_2 && mapped[0])) && (!(conversion[0] == Conversion_mapping && conversion[0] != Conversion_mapping && !conversion_failed[0]) || (to_convert[0] && !to_convert[0]))) /* rounds-move */;
          assert(writeback_no_failed_conversion_holds);
          assert(no_irq_conversion_holds);
          assert(writeback_no_irq_conversion_holds);
          assert(no_stale_exposure_holds);
          assert(writeback_no_stale_exposure_holds);
          assert(ack_after_conversion_holds);
          assert(acked_data_lost_holds);
          assert(complete_once_holds);
          assert((old_10 != Acknowledged_success || ack[0] == Acknowledged_success) && (old_10 != Acknowledged_error || ack[0] == Acknowledged_error) && (!(ack[0] == Acknowledged_success && old_1) || covers[0])) /* report-final */;
          assert(error_honesty_holds);
          assert((!(ext[0] == Extent_hole && ext[0] != Extent_hole) || (old_0 == Submit_mapping && old_1) || writeback_range[0] || fallocate_range[0])) /* allocation-asked */;
          assert((!(fallocate_range[0] && !fallocate_range[0]) || conversion[0] == Conversion_idle) && (!(fallocate_range[0] && !fallocate_range[0] && old_3) || old_4)) /* fallocate-exclusion */;
          assert((!(fallocate != Phase_idle && !fallocate_range[0]) || !fallocate_range[0]) && (!(fallocate != Phase_done && fallocate == Phase_done) || (fallocate == Phase_mapping && !fallocate_range[0]))) /* fallocate-in-order */;
          assert((!((fallocate == Phase_waiting || fallocate == Phase_mapping) && reader == Phase_counted) || (reader != Phase_looking && reader != Phase_reading)) && (reader != Phase_locking || reader == Phase_locking || reader == Phase_looking) && (!(reader == Phase_locking && reader == Phase_looking) || reader_lock) && (!reader_lock || fallocate == Phase_idle || fallocate == Phase_done) && (!reader_lock || !i_mutex[0]) && (!(read_block[0] && !read_block[0]) || reader == Phase_reading) && (!(reader != Phase_done_2 && reader == Phase_done_2) || reader == Phase_uncounting)) /* reader-discipline */;
          assert(flush_before_write_holds);
          assert((!(writeback == Phase_converting && writeback_mapped[0] && !writeback_mapped[0]) || ext[0] == Extent_written) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && !writeback_mapped[0]) || !writeback_mapped[0]) && (!(writeback == Phase_converting && writeback == Phase_stopping && writeback_mapped[0] && ext[0] == Extent_written) || ext[0] == Extent_written)) /* writeback-in-order */;
          assert(writeback_whole_holds);
          assert((!(writeback_io_end[0] && !writeback_io_end[0]) || !allocated[0]) && (!(writeback_io_end[0] && !allocated[0]) || (!writeback_held && !writeback_bio && !writeback_io_end[0])) && (!(writeback_io_end[0] && writeback == Phase_done_3) || !writeback_io_end[0])) /* writeback-frees */;
          assert(claim_eager_io_end_holds);
          assert(claim_frugal_holds);
          assert((!(private[0] && old_0 != Submit_putting_leftover) || private[0] || completion[0] == Completion_end_io)) /* claim-single-io-end */;
          assert(claim_private_passed_holds);
          assert(claim_no_global_holds);
          assert(claim_sync_lean_holds);
          assert((!(old_0 == Submit_idle && writeback == Phase_idle_3) || (((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3) && (old_10 == Acknowledged_success -> 3 : (old_10 == Acknowledged_error -> 4 : ((old_6 || old_7 || old_8 || old_9) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && !(old_1 && old_10 != Acknowledged_error) && !((old_5 && old_10 == Acknowledged_no) || (old_1 && old_10 == Acknowledged_success)))) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1 && ((old_10 == Acknowledged_success -> 3 : (old_10 == Acknowledged_error -> 4 : ((old_6 || old_7 || old_8 || old_9) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (old_10 == Acknowledged_success -> 3 : (old_10 == Acknowledged_error -> 4 : ((old_6 || old_7 || old_8 || old_9) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && old_1 && old_10 != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 0 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 1) || ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2 && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && ((ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == (old_10 == Acknowledged_success -> 3 : (old_10 == Acknowledged_error -> 4 : ((old_6 || old_7 || old_8 || old_9) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) || ((old_10 == Acknowledged_success -> 3 : (old_10 == Acknowledged_error -> 4 : ((old_6 || old_7 || old_8 || old_9) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 1) || ((old_10 == Acknowledged_success -> 3 : (old_10 == Acknowledged_error -> 4 : ((old_6 || old_7 || old_8 || old_9) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 2) || ((old_10 == Acknowledged_success -> 3 : (old_10 == Acknowledged_error -> 4 : ((old_6 || old_7 || old_8 || old_9) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 && (!(old_1 && old_10 != Acknowledged_error) || (((old_5 && old_10 == Acknowledged_no) || (old_1 && old_10 == Acknowledged_success)) && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 3)) && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 3) || ((old_10 == Acknowledged_success -> 3 : (old_10 == Acknowledged_error -> 4 : ((old_6 || old_7 || old_8 || old_9) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && ((covers[0] && ack[0] != Acknowledged_error) == (old_1 && old_10 != Acknowledged_error) || ((old_10 == Acknowledged_success -> 3 : (old_10 == Acknowledged_error -> 4 : ((old_6 || old_7 || old_8 || old_9) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 0 && covers[0] && ack[0] != Acknowledged_error) || ((old_10 == Acknowledged_success -> 3 : (old_10 == Acknowledged_error -> 4 : ((old_6 || old_7 || old_8 || old_9) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)))) && (((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) == ((old_5 && old_10 == Acknowledged_no) || (old_1 && old_10 == Acknowledged_success)) || (((old_10 == Acknowledged_success -> 3 : (old_10 == Acknowledged_error -> 4 : ((old_6 || old_7 || old_8 || old_9) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 1 || (old_10 == Acknowledged_success -> 3 : (old_10 == Acknowledged_error -> 4 : ((old_6 || old_7 || old_8 || old_9) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2) && old_1 && old_10 != Acknowledged_error && (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 0 && ((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success)) && ((ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) != 1 || (ext[0] == Extent_hole -> 0 : (ext[0] == Extent_unwritten -> (stale[0] -> 1 : 2) : (stale[0] -> 4 : 3))) == 2)) || ((old_10 == Acknowledged_success -> 3 : (old_10 == Acknowledged_error -> 4 : ((old_6 || old_7 || old_8 || old_9) -> 2 : (old_0 == Submit_idle -> 0 : 1)))) == 2 && (ack[0] == Acknowledged_success -> 3 : (ack[0] == Acknowledged_error -> 4 : ((rc_error[0] || page_errors[0] || io_error[0] || conversion_failed[0]) -> 2 : (submit[0] == Submit_idle -> 0 : 1)))) == 4 && !(covers[0] && ack[0] != Acknowledged_error) && !((landed[0] && ack[0] == Acknowledged_no) || (covers[0] && ack[0] == Acknowledged_success))))) /* refines-specification */;
          old_0 = 0;
          old_1 = 0;
          old_2 = 0;
          old_3 = 0;
          old_4 = 0;
          old_5 = 0;
          old_6 = 0;
          old_7 = 0;
          old_8 = 0;
          old_9 = 0;
          old_10 = 0
     }
  :: ((submit[0] == Submit_idle || (submit[0] == Submit_returned && ack[0] != Acknowledged_no && (completion[0] == Completion_idle || completion[0] == Completion_done) && conversion[0] == Conversion_idle)) && (completion[0] == Completion_idle || completion[0] == Completion_done) && conversion[0] == Conversion_idle && (fallocate == Phase_idle || fallocate == Phase_done) && (reader == Phase_idle_2 || reader == Phase_done_2) && (writeback == Phase_idle_3 || writeback == Phase_done_3)) /* finished: may end here */
  od
}

; fixed, family evict: that nothing is proved for want of states.
; model a6e4ba336c678639
; parts core
; without fallocate reader waiter writeback
; distrusted 
; answers 0 unsat, 52 sat
; z3 FILE
; cvc5 --incremental --finite-model-find --fmf-mbqi=none --no-cbqi --lang smt2 FILE
;
; Proved are: no-inode-use-after-free.
; First the state, then the invariant, which is assumed throughout; then whether there are initial states that
; satisfy it, and for each kind of step whether there is one from such a state.

(set-logic ALL)
(declare-sort Block 0)
(declare-sort Request 0)
(declare-sort IOEnd 0)
(declare-datatypes ((Extent 0)) (((Extent.hole) (Extent.unwritten) (Extent.written))))
(declare-datatypes ((Submit 0)) (((Submit.idle) (Submit.locking) (Submit.checking) (Submit.entering) (Submit.taking-data-sem) (Submit.unlocking-early) (Submit.clearing-pointer) (Submit.allocating-io_end) (Submit.setting-pointer) (Submit.allocating-dio) (Submit.looping) (Submit.mapping) (Submit.reading-pointer) (Submit.flagging) (Submit.stopping) (Submit.testing-pointer) (Submit.allocating-late) (Submit.flagging-late) (Submit.latching) (Submit.waiting) (Submit.dropping) (Submit.completing) (Submit.clearing-after) (Submit.putting) (Submit.putting-leftover) (Submit.checking-sync) (Submit.converting) (Submit.uncounting) (Submit.releasing-data-sem) (Submit.relocking) (Submit.releasing-late) (Submit.unlocking) (Submit.returned))))
(declare-datatypes ((Completion 0)) (((Completion.idle) (Completion.queued) (Completion.end_io) (Completion.putting) (Completion.converting) (Completion.uncounting) (Completion.uncounting-first) (Completion.reporting) (Completion.done))))
(declare-datatypes ((CompletionContext 0)) (((CompletionContext.process) (CompletionContext.irq) (CompletionContext.workqueue))))
(declare-datatypes ((Conversion 0)) (((Conversion.idle) (Conversion.queued) (Conversion.starting) (Conversion.mapping) (Conversion.stopping) (Conversion.clearing) (Conversion.releasing))))
(declare-datatypes ((Performer 0)) (((Performer.submitter) (Performer.completion) (Performer.worker))))
(declare-datatypes ((Acknowledged 0)) (((Acknowledged.no) (Acknowledged.success) (Acknowledged.error))))
(declare-datatypes ((|0..2| 0)) (((|0..2:0|) (|0..2:1|) (|0..2:2|))))
(declare-datatypes ((Phase 0)) (((Phase.idle) (Phase.waiting) (Phase.mapping) (Phase.done))))
(declare-datatypes ((Phase.reader 0)) (((Phase.reader.idle) (Phase.reader.counted) (Phase.reader.locking) (Phase.reader.looking) (Phase.reader.reading) (Phase.reader.uncounting) (Phase.reader.done))))
(declare-datatypes ((Phase.writeback 0)) (((Phase.writeback.idle) (Phase.writeback.allocating) (Phase.writeback.mapping) (Phase.writeback.using-pointer) (Phase.writeback.flagging) (Phase.writeback.submitting) (Phase.writeback.in-flight) (Phase.writeback.queued) (Phase.writeback.converting) (Phase.writeback.stopping) (Phase.writeback.clearing) (Phase.writeback.releasing) (Phase.writeback.done))))
(declare-fun ext (Block) Extent)
(declare-fun stale (Block) Bool)
(declare-fun by_writeback (Block) Bool)
(declare-fun submit (Request) Submit)
(declare-fun sync (Request) Bool)
(declare-fun overwrite (Request) Bool)
(declare-fun covers (Request Block) Bool)
(declare-fun mapped (Request Block) Bool)
(declare-fun submitted (Request Block) Bool)
(declare-fun bio_start (Request Block) Bool)
(declare-fun ended (Request Block) Bool)
(declare-fun landed (Request Block) Bool)
(declare-fun owed (Request Block) Bool)
(declare-fun met_unwritten (Request) Bool)
(declare-fun i_mutex (Request) Bool)
(declare-fun i_data_sem (Request) Bool)
(declare-fun handle (Request) Bool)
(declare-fun bh_unwritten (Request) Bool)
(declare-fun rc_error (Request) Bool)
(declare-fun page_errors (Request) Bool)
(declare-fun io_error (Request) Bool)
(declare-fun conversion_failed (Request) Bool)
(declare-fun defer_completion (Request) Bool)
(declare-fun dio_unwritten (Request) Bool)
(declare-fun dropped (Request) Bool)
(declare-fun queued (Request) Bool)
(declare-fun own_count (Request) Bool)
(declare-fun core_count (Request) Bool)
(declare-fun completion (Request) Completion)
(declare-fun context (Request) CompletionContext)
(declare-fun conversion (Request) Conversion)
(declare-fun performer (Request) Performer)
(declare-fun to_convert (Request Block) Bool)
(declare-fun ack (Request) Acknowledged)
(declare-fun reports (Request) |0..2|)
(declare-fun allocated (IOEnd) Bool)
(declare-fun count (IOEnd) |0..2|)
(declare-fun UNWRITTEN (IOEnd) Bool)
(declare-fun io_end_range (IOEnd Block) Bool)
(declare-fun io_end_of (Request IOEnd) Bool)
(declare-fun local_io_end (Request IOEnd) Bool)
(declare-fun b_private (Request IOEnd) Bool)
(declare-fun private (Request IOEnd) Bool)
(declare-fun seen (Request IOEnd) Bool)
(declare-fun dying (Request IOEnd) Bool)
(declare-fun io_end_pointer (IOEnd) Bool)
(declare-fun DIO_UNWRITTEN () Bool)
(declare-fun s_dio_done_wq () Bool)
(declare-fun used_freed () Bool)
(declare-fun tested_freed () Bool)
(declare-fun bad_release () Bool)
(declare-fun fallocate () Phase)
(declare-fun fallocate_range (Block) Bool)
(declare-fun reader () Phase.reader)
(declare-fun read_block (Block) Bool)
(declare-fun reader_counted () Bool)
(declare-fun reader_lock () Bool)
(declare-fun reader_page () Bool)
(declare-fun reader_found () Extent)
(declare-fun reader_saw_stale () Bool)
(declare-fun writeback () Phase.writeback)
(declare-fun writeback_range (Block) Bool)
(declare-fun writeback_mapped (Block) Bool)
(declare-fun writeback_io_end (IOEnd) Bool)
(declare-fun writeback_held () Bool)
(declare-fun writeback_bio () Bool)
(declare-fun writeback_failed () Bool)
(declare-fun writeback_landed () Bool)
(declare-fun writeback_seen (IOEnd) Bool)
(declare-fun writeback_flagged_other (IOEnd) Bool)
(declare-fun writeback_used_freed () Bool)
(declare-fun closed () Bool)
(declare-fun evicted () Bool)
(declare-fun |Block.<=| (Block Block) Bool)
(declare-fun |Block.next| (Block Block) Bool)
(assert (forall ((x Block)) (|Block.<=| x x)))
(assert (forall ((x Block) (y Block)) (or (|Block.<=| x y) (|Block.<=| y x))))
(assert (forall ((x Block) (y Block)) (=> (and (|Block.<=| x y) (|Block.<=| y x)) (= x y))))
(assert (forall ((x Block) (y Block) (z Block)) (=> (and (|Block.<=| x y) (|Block.<=| y z)) (|Block.<=| x z))))
(assert (forall ((x Block) (y Block)) (=> (|Block.next| x y) (not (|Block.<=| y x)))))
(assert (forall ((x Block) (y Block) (z Block)) (=> (|Block.next| x y) (or (|Block.<=| z x) (|Block.<=| y z)))))

; The invariant: 144 conjuncts.
(define-fun |no-inode-use-after-free.1| () Bool
  (or (not evicted) (forall ((r Request)) (or (= (submit r) Submit.idle) (= (submit r) Submit.returned)))))
(define-fun |no-inode-use-after-free.2| () Bool
  (or (not evicted) (forall ((r Request)) (or (= (completion r) Completion.idle) (= (completion r) Completion.done)))))
(define-fun |no-inode-use-after-free.3| () Bool
  (or (not evicted) (forall ((r Request)) (= (conversion r) Conversion.idle))))
(define-fun |found.6| () Bool
  (or closed (not evicted)))
(define-fun |core-found.56| () Bool
  (forall ((r Request)) (or (exists ((some Block)) (and (covers r some) (not (submitted r some)))) (and (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching))))))
(define-fun |core-found.59| () Bool
  (forall ((r Request)) (or (not (own_count r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.relocking)) (not (= (submit r) Submit.unlocking)) (not (= (submit r) Submit.returned))))))
(define-fun |core-found.32| () Bool
  (forall ((r Request)) (and (not (= (submit r) Submit.taking-data-sem)) (not (= (submit r) Submit.clearing-pointer)) (not (= (submit r) Submit.allocating-io_end)) (not (= (submit r) Submit.setting-pointer)) (not (= (submit r) Submit.reading-pointer)) (not (= (submit r) Submit.flagging)) (not (= (submit r) Submit.testing-pointer)) (not (= (submit r) Submit.clearing-after)) (not (= (submit r) Submit.putting)) (not (= (submit r) Submit.putting-leftover)) (not (= (submit r) Submit.releasing-data-sem)) (not (= (submit r) Submit.releasing-late)))))
(define-fun |core-found.55| () Bool
  (forall ((r Request)) (or (own_count r) (and (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.converting)) (not (= (submit r) Submit.uncounting))))))
(define-fun |core-found.80| () Bool
  (forall ((r Request)) (or (not (core_count r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.converting))))))
(define-fun |core-found.36| () Bool
  (forall ((r Request)) (or (core_count r) (not (exists ((some Block)) (and (submitted r some) (not (ended r some))))))))
(define-fun |core-found.63| () Bool
  (forall ((b Block)) (forall ((r Request)) (or (mapped r b) (not (submitted r b))))))
(define-fun |found.15| () Bool
  (forall ((r Request)) (or (not (dropped r)) (not evicted))))
(define-fun |core-found.58| () Bool
  (forall ((r Request)) (or (bh_unwritten r) (and (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching))))))
(define-fun |core-found.155| () Bool
  (forall ((r Request)) (not (= (completion r) Completion.uncounting-first))))
(define-fun |core-found.69| () Bool
  (forall ((b Block)) (forall ((r Request)) (or (covers r b) (not (mapped r b))))))
(define-fun |core-found.150| () Bool
  (forall ((r Request)) (or (not (exists ((some Block)) (and (submitted r some) (not (ended r some))))) (= (completion r) Completion.idle) (= (completion r) Completion.uncounting-first))))
(define-fun |core-found.126| () Bool
  (forall ((r Request)) (or (not (= (completion r) Completion.uncounting)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.converting))))))
(define-fun |core-found.187| () Bool
  (forall ((r Request)) (or (dropped r) (= (completion r) Completion.idle) (= (completion r) Completion.uncounting-first) (= (completion r) Completion.done))))
(define-fun |core-found.193| () Bool
  (forall ((r Request)) (or (core_count r) (= (completion r) Completion.idle) (= (completion r) Completion.uncounting-first) (= (completion r) Completion.reporting) (= (completion r) Completion.done))))
(define-fun |core-found.52| () Bool
  (forall ((r Request)) (or (not (dropped r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping))))))
(define-fun |core-found.88| () Bool
  (forall ((r Request)) (or (i_mutex r) (and (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.converting)) (not (= (submit r) Submit.unlocking))))))
(define-fun |core-found.90| () Bool
  (forall ((r Request)) (or (core_count r) (and (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping))))))
(define-fun |core-found.111| () Bool
  (forall ((r Request)) (or (met_unwritten r) (not (bh_unwritten r)))))
(define-fun |core-found.129| () Bool
  (forall ((r Request)) (or (not (= (completion r) Completion.done)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.completing))))))
(define-fun |core-found.215| () Bool
  (forall ((r Request)) (or (queued r) (not (= (completion r) Completion.reporting)) (and (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.relocking)) (not (= (submit r) Submit.unlocking)) (not (= (submit r) Submit.returned))))))
(define-fun |core-complete-once| () Bool
  (forall ((r Request)) (or (= (reports r) |0..2:0|) (= (reports r) |0..2:1|))))
(define-fun |core-found.152| () Bool
  (forall ((r Request)) (or (dropped r) (= (conversion r) Conversion.idle) (= (conversion r) Conversion.queued))))
(define-fun |core-found.194| () Bool
  (forall ((r Request)) (or (exists ((some Block)) (to_convert r some)) (and (not (= (conversion r) Conversion.starting)) (not (= (conversion r) Conversion.mapping))))))
(define-fun |core-found.153| () Bool
  (forall ((r Request)) (or (not (= (conversion r) Conversion.starting)) (= (completion r) Completion.converting) (= (completion r) Completion.uncounting-first) (= (completion r) Completion.done))))
(define-fun |core-found.197| () Bool
  (forall ((b Block)) (forall ((r Request)) (or (not (to_convert r b)) (sync r) (defer_completion r)))))
(define-fun |core-found.198| () Bool
  (forall ((r Request)) (or (not (sync r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.returned))))))
(define-fun |core-found.73| () Bool
  (forall ((r Request)) (not (= (conversion r) Conversion.queued))))
(define-fun |core-found.113| () Bool
  (forall ((r Request)) (or (met_unwritten r) (not (defer_completion r)))))
(define-fun |core-found.116| () Bool
  (forall ((r Request)) (or (not (defer_completion r)) s_dio_done_wq (and (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.returned))))))
(define-fun |core-found.40| () Bool
  (forall ((r Request)) (or (not (exists ((some Block)) (and (covers r some) (not (submitted r some))))) (not (exists ((some Block)) (to_convert r some))))))
(define-fun |core-found.145| () Bool
  (forall ((r Request)) (or (not (page_errors r)) (= (conversion r) Conversion.idle) (= (conversion r) Conversion.queued) (= (conversion r) Conversion.releasing))))
(define-fun |core-found.138| () Bool
  (forall ((r Request)) (or (overwrite r) (and (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.relocking))))))
(define-fun |core-found.74| () Bool
  (forall ((r Request)) (or (not (rc_error r)) (exists ((some Block)) (and (covers r some) (not (submitted r some)))))))
(define-fun |met-owned| () Bool
  (forall ((r Request)) (or (not (and (met_unwritten r) (not (sync r)) (or (= (submit r) Submit.looping) (= (submit r) Submit.mapping) (= (submit r) Submit.flagging-late) (= (submit r) Submit.latching) (and (= (submit r) Submit.stopping) (not (bh_unwritten r)))))) (exists ((e IOEnd)) (io_end_of r e)))))
(define-fun |found.53| () Bool
  (forall ((r Request)) (or (not (= (ack r) Acknowledged.error)) (= (conversion r) Conversion.idle) (= (conversion r) Conversion.queued))))
(define-fun |core-found.143| () Bool
  (forall ((r Request)) (or (not (io_error r)) (= (conversion r) Conversion.idle) (= (conversion r) Conversion.queued) (= (conversion r) Conversion.releasing))))
(define-fun |core-found.192| () Bool
  (forall ((r Request)) (or (not (= (ack r) Acknowledged.success)) (= (conversion r) Conversion.idle) (= (conversion r) Conversion.queued))))
(define-fun |core-found.91| () Bool
  (forall ((r Request)) (or (overwrite r) (i_mutex r) (and (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting))))))
(define-fun |core-found.199| () Bool
  (forall ((b Block)) (forall ((r Request)) (or (not (to_convert r b)) (sync r) (core_count r)))))
(define-fun |core-found.214| () Bool
  (forall ((r Request)) (or (not (core_count r)) (and (not (= (completion r) Completion.reporting)) (not (= (completion r) Completion.done))))))
(define-fun |core-handle-discipline| () Bool
  (forall ((r Request)) (= (handle r) (or (= (submit r) Submit.mapping) (= (submit r) Submit.reading-pointer) (= (submit r) Submit.flagging) (= (submit r) Submit.stopping) (= (conversion r) Conversion.mapping) (= (conversion r) Conversion.stopping)))))
(define-fun |core-found.201| () Bool
  (forall ((r Request)) (or (not (handle r)) (defer_completion r) (and (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.unlocking)) (not (= (submit r) Submit.returned))))))
(define-fun |core-found.203| () Bool
  (forall ((r Request)) (or (not (handle r)) (core_count r) (and (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.unlocking)) (not (= (submit r) Submit.returned))))))
(define-fun |core-lock-discipline.3| () Bool
  (forall ((r Request)) (forall ((q Request)) (or (not (and (i_mutex r) (i_mutex q))) (= r q)))))
(define-fun |core-found.131| () Bool
  (forall ((r Request)) (or (not (= (completion r) Completion.reporting)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.converting))))))
(define-fun |core-found.38| () Bool
  (forall ((r Request)) (or (not (exists ((some Block)) (and (submitted r some) (not (ended r some))))) (not (exists ((some Block)) (to_convert r some))))))
(define-fun |core-found.154| () Bool
  (forall ((r Request)) (or (not (= (conversion r) Conversion.stopping)) (= (completion r) Completion.converting) (= (completion r) Completion.uncounting-first) (= (completion r) Completion.done))))
(define-fun |core-found.167| () Bool
  (forall ((r Request)) (or (met_unwritten r) (not (exists ((some IOEnd)) (dying r some))))))
(define-fun |core-found.168| () Bool
  (forall ((r Request)) (or (defer_completion r) (not (exists ((some IOEnd)) (dying r some))))))
(define-fun |core-found.53| () Bool
  (forall ((r Request)) (or (not (defer_completion r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.converting)) (not (= (submit r) Submit.relocking))))))
(define-fun |flagged-deferred| () Bool
  (forall ((r Request)) (forall ((e IOEnd)) (or (not (and (UNWRITTEN e) (or (local_io_end r e) (private r e) (dying r e)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.testing-pointer)) (or (not (= (submit r) Submit.stopping)) (not (bh_unwritten r)) (rc_error r)))) (defer_completion r)))))
(define-fun |core-found.68| () Bool
  (forall ((i IOEnd)) (or (allocated i) (not (UNWRITTEN i)))))
(define-fun |core-found.96| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (io_end_of r i) (not (b_private r i))))))
(define-fun |core-frugal-io-end| () Bool
  (forall ((r Request)) (forall ((e IOEnd)) (or (not (and (io_end_of r e) (not (= (submit r) Submit.returned)))) (met_unwritten r)))))
(define-fun |core-found.50| () Bool
  (forall ((r Request)) (or (not (met_unwritten r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.relocking))))))
(define-fun |core-found.48| () Bool
  (forall ((i IOEnd)) (not (= (count i) |0..2:2|))))
(define-fun |core-found.120| () Bool
  (forall ((r Request)) (or (not (overwrite r)) (not (met_unwritten r)))))
(define-fun |core-found.70| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (io_end_of r i) (not (private r i))))))
(define-fun |core-found.160| () Bool
  (forall ((r Request)) (or (not (= (conversion r) Conversion.clearing)) (= (completion r) Completion.converting) (= (completion r) Completion.uncounting-first))))
(define-fun |core-found.165| () Bool
  (forall ((r Request)) (or (not (dropped r)) (not (exists ((some IOEnd)) (b_private r some))))))
(define-fun |loop-complete| () Bool
  (forall ((r Request)) (forall ((b Block)) (or (not (and (or (= (submit r) Submit.waiting) (= (submit r) Submit.dropping) (= (submit r) Submit.completing) (= (submit r) Submit.clearing-after) (= (submit r) Submit.putting) (= (submit r) Submit.putting-leftover) (= (submit r) Submit.checking-sync) (= (submit r) Submit.converting) (= (submit r) Submit.uncounting) (= (submit r) Submit.releasing-data-sem) (= (submit r) Submit.relocking) (= (submit r) Submit.releasing-late) (= (submit r) Submit.unlocking) (queued r)) (not (or (rc_error r) (page_errors r) (io_error r))) (covers r b))) (submitted r b)))))
(define-fun |core-found.174| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (io_end_of r i) (not (dying r i))))))
(define-fun |core-found.189| () Bool
  (forall ((r Request)) (or (exists ((some Block)) (submitted r some)) (= (conversion r) Conversion.idle) (= (conversion r) Conversion.queued) (= (conversion r) Conversion.releasing))))
(define-fun |core-found.114| () Bool
  (forall ((r Request)) (or (core_count r) (not (exists ((some IOEnd)) (io_end_of r some))))))
(define-fun |found.94| () Bool
  (forall ((r Request)) (or (queued r) (not (= (completion r) Completion.queued)))))
(define-fun |found.95| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (allocated i) (not (io_end_of r i))))))
(define-fun |core-found.64| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (io_end_of r i)) (i_mutex r) (queued r)))))
(define-fun |core-found.67| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (forall ((i2 IOEnd)) (or (not (io_end_of r i)) (not (io_end_of r i2)) (= i i2))))))
(define-fun |core-found.86| () Bool
  (forall ((r Request)) (or (dropped r) (not (queued r)))))
(define-fun |core-found.164| () Bool
  (forall ((r Request)) (forall ((r2 Request)) (forall ((i IOEnd)) (or (not (io_end_of r i)) (not (io_end_of r2 i)) (= r r2))))))
(define-fun |core-found.182| () Bool
  (forall ((r Request)) (or (not (= (conversion r) Conversion.releasing)) (= (completion r) Completion.converting) (= (completion r) Completion.uncounting-first))))
(define-fun |core-found.46| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (UNWRITTEN i) (not (private r i))))))
(define-fun |core-found.57| () Bool
  (forall ((r Request)) (or (not (exists ((some IOEnd)) (private r some))) (= (completion r) Completion.idle) (= (completion r) Completion.queued) (= (completion r) Completion.end_io) (= (completion r) Completion.uncounting-first))))
(define-fun |core-found.60| () Bool
  (forall ((r Request)) (or (not (i_mutex r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.relocking)) (not (= (submit r) Submit.returned))))))
(define-fun |core-found.209| () Bool
  (forall ((r Request)) (or (not (queued r)) (exists ((some Block)) (submitted r some)))))
(define-fun |core-found.177| () Bool
  (forall ((r Request)) (or (not (defer_completion r)) (not (= (context r) CompletionContext.irq)))))
(define-fun |core-found.183| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (dying r i)) (not (io_error r)) (not (UNWRITTEN i))))))
(define-fun |core-found.230| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (UNWRITTEN i)) (not (io_end_of r i)) (not (= (conversion r) Conversion.releasing))))))
(define-fun |flag-held| () Bool
  (or (not DIO_UNWRITTEN) (exists ((r Request)) (and (sync r) (not (overwrite r)) (i_mutex r) (or (= (submit r) Submit.looping) (= (submit r) Submit.mapping) (= (submit r) Submit.reading-pointer) (= (submit r) Submit.flagging) (= (submit r) Submit.stopping) (= (submit r) Submit.testing-pointer) (= (submit r) Submit.allocating-late) (= (submit r) Submit.flagging-late) (= (submit r) Submit.latching) (= (submit r) Submit.waiting) (= (submit r) Submit.dropping) (= (submit r) Submit.completing) (= (submit r) Submit.clearing-after) (= (submit r) Submit.putting) (= (submit r) Submit.putting-leftover) (= (submit r) Submit.checking-sync) (= (submit r) Submit.converting))))))
(define-fun |core-found.226| () Bool
  (forall ((r Request)) (or (queued r) (not (core_count r)) (and (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.relocking)) (not (= (submit r) Submit.unlocking)) (not (= (submit r) Submit.returned))))))
(define-fun |core-found.234| () Bool
  (forall ((b Block)) (forall ((r Request)) (or (not (mapped r b)) (dropped r) (core_count r)))))
(define-fun |core-found.233| () Bool
  (forall ((r Request)) (or (not (sync r)) (= (ack r) Acknowledged.no))))
(define-fun |core-found.147| () Bool
  (forall ((r Request)) (or (not (sync r)) (not (defer_completion r)))))
(define-fun |core-found.30| () Bool
  (forall ((r Request)) (or (not (handle r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.relocking))))))
(define-fun |core-found.218| () Bool
  (forall ((r Request)) (or (not (overwrite r)) (not (exists ((some Block)) (to_convert r some))))))
(define-fun |core-found.204| () Bool
  (forall ((b Block)) (forall ((r Request)) (or (not (to_convert r b)) (not (sync r)) (own_count r)))))
(define-fun |core-found.219| () Bool
  (forall ((b Block)) (forall ((r Request)) (or (not (to_convert r b)) (not (sync r)) DIO_UNWRITTEN))))
(define-fun |core-found.241| () Bool
  (not (exists ((some Request)) (i_data_sem some))))
(define-fun |core-found.242| () Bool
  (forall ((r Request)) (or (not (= (reports r) |0..2:1|)) (not (= (ack r) Acknowledged.no)))))
(define-fun |core-found.243| () Bool
  (forall ((r Request)) (or (exists ((some Block)) (and (covers r some) (not (submitted r some)))) (exists ((some Block)) (submitted r some)) (and (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.relocking)) (not (= (submit r) Submit.unlocking))))))
(define-fun |core-found.244| () Bool
  (forall ((r Request)) (or (not (= (ack r) Acknowledged.success)) (= (completion r) Completion.uncounting-first) (= (completion r) Completion.done))))
(define-fun |core-found.247| () Bool
  (forall ((r Request)) (or (queued r) (not (= (ack r) Acknowledged.error)) (and (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.relocking)) (not (= (submit r) Submit.unlocking))))))
(define-fun |core-found.246| () Bool
  (forall ((r Request)) (or (queued r) (not (= (ack r) Acknowledged.success)) (and (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.relocking)) (not (= (submit r) Submit.unlocking))))))
(define-fun |core-claim-sync-lean.3| () Bool
  (forall ((r Request)) (or (not (sync r)) (not (= (completion r) Completion.queued)))))
(define-fun |core-found.162| () Bool
  (forall ((r Request)) (or (not (queued r)) (not (exists ((some Block)) (and (covers r some) (not (submitted r some))))))))
(define-fun |core-found.208| () Bool
  (forall ((r Request)) (or (not (sync r)) (not (queued r)))))
(define-fun |core-found.248| () Bool
  (forall ((r Request)) (or (not (met_unwritten r)) (core_count r) (not (= (completion r) Completion.idle)))))
(define-fun |core-found.249| () Bool
  (forall ((r Request)) (or (not (defer_completion r)) (exists ((some IOEnd)) (private r some)) (and (not (= (completion r) Completion.idle)) (not (= (completion r) Completion.end_io))))))
(define-fun |core-found.221| () Bool
  (forall ((r Request)) (or (exists ((some IOEnd)) (dying r some)) (and (not (= (completion r) Completion.putting)) (not (= (completion r) Completion.converting))))))
(define-fun |core-found.250| () Bool
  (forall ((r Request)) (or s_dio_done_wq (not (= (completion r) Completion.queued)))))
(define-fun |core-found.252| () Bool
  (forall ((r Request)) (or s_dio_done_wq (not (= (context r) CompletionContext.workqueue)))))
(define-fun |core-found.151| () Bool
  (forall ((r Request)) (or (not (core_count r)) (= (ack r) Acknowledged.no))))
(define-fun |core-found.217| () Bool
  (forall ((r Request)) (or (not (= (ack r) Acknowledged.error)) (= (completion r) Completion.idle) (= (completion r) Completion.uncounting-first) (= (completion r) Completion.done))))
(define-fun |core-found.272| () Bool
  (forall ((r Request)) (or (not (dropped r)) (queued r) (not (= (completion r) Completion.idle)))))
(define-fun |found.148| () Bool
  (forall ((r Request)) (or (not (dropped r)) (not (= (ack r) Acknowledged.error)) (not (= (submit r) Submit.returned)))))
(define-fun |core-found.255| () Bool
  (forall ((r Request)) (or (not (queued r)) (not (= (context r) CompletionContext.process)) (= (completion r) Completion.idle) (= (completion r) Completion.queued) (= (completion r) Completion.uncounting-first))))
(define-fun |found.150| () Bool
  (forall ((r Request)) (or (not (dropped r)) (not (= (completion r) Completion.done)) (not (= (submit r) Submit.returned)))))
(define-fun |core-found.79| () Bool
  (forall ((r Request)) (or (not (= (ack r) Acknowledged.error)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.converting))))))
(define-fun |core-found.94| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (io_end_of r i)) (dropped r) (b_private r i)))))
(define-fun |core-found.98| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (io_end_of r i)) (bh_unwritten r) (defer_completion r)))))
(define-fun |core-found.134| () Bool
  (forall ((r Request)) (or (not (overwrite r)) (not (handle r)))))
(define-fun |found.158| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (not (local_io_end r i)))))
(define-fun |core-claim-sync-lean.1| () Bool
  (forall ((r Request)) (forall ((e IOEnd)) (or (not (sync r)) (not (io_end_of r e))))))
(define-fun |found.160| () Bool
  (forall ((r Request)) (or (defer_completion r) (not (exists ((some IOEnd)) (private r some))))))
(define-fun |core-found.132| () Bool
  (forall ((r Request)) (or (defer_completion r) (not (exists ((some IOEnd)) (b_private r some))) (and (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping))))))
(define-fun |core-found.78| () Bool
  (forall ((r Request)) (or (not (rc_error r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.converting)) (not (= (submit r) Submit.returned))))))
(define-fun |core-found.124| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (UNWRITTEN i) (not (io_end_of r i)) (and (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)))))))
(define-fun |core-found.259| () Bool
  (forall ((r Request)) (or (not (= (context r) CompletionContext.irq)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.converting))))))
(define-fun |core-found.133| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (private r i)) (rc_error r) s_dio_done_wq))))
(define-fun |core-found.261| () Bool
  (forall ((r Request)) (or (not (rc_error r)) (not (exists ((some Block)) (and (submitted r some) (not (ended r some))))) (and (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.relocking)) (not (= (submit r) Submit.unlocking))))))
(define-fun |core-found.260| () Bool
  (forall ((r Request)) (or (rc_error r) (not (exists ((some Block)) (and (covers r some) (not (submitted r some))))) (and (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.relocking)) (not (= (submit r) Submit.unlocking))))))
(define-fun |core-found.262| () Bool
  (forall ((r Request)) (or (not (sync r)) (not (exists ((some Block)) (and (submitted r some) (not (ended r some))))) (and (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.relocking)) (not (= (submit r) Submit.unlocking))))))
(define-fun |core-found.142| () Bool
  (forall ((r Request)) (or (not (exists ((some Block)) (and (submitted r some) (not (ended r some))))) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.converting))))))
(define-fun |core-found.169| () Bool
  (forall ((r Request)) (or (dropped r) (not (exists ((some IOEnd)) (dying r some))))))
(define-fun |core-found.264| () Bool
  (forall ((r Request)) (or (not (exists ((some Block)) (and (submitted r some) (not (ended r some))))) (not (exists ((some IOEnd)) (dying r some))))))
(define-fun |core-found.265| () Bool
  (forall ((r Request)) (or (exists ((some IOEnd)) (private r some)) (not (= (completion r) Completion.queued)))))
(define-fun |core-found.227| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (dying r i)) (not (rc_error r)) (not (UNWRITTEN i))))))
(define-fun |core-found.184| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (dying r i)) (not (page_errors r)) (not (UNWRITTEN i))))))
(define-fun |core-found.159| () Bool
  (forall ((r Request)) (or (not (= (conversion r) Conversion.mapping)) (= (completion r) Completion.converting) (= (completion r) Completion.uncounting-first) (= (completion r) Completion.done))))
(define-fun |core-found.268| () Bool
  (forall ((r Request)) (or (not (exists ((some Block)) (to_convert r some))) (= (completion r) Completion.converting) (= (completion r) Completion.uncounting-first) (= (completion r) Completion.done))))
(define-fun |core-found.206| () Bool
  (forall ((r Request)) (or (not (exists ((some IOEnd)) (and (io_end_of r some) (allocated some)))) (and (not (= (completion r) Completion.uncounting)) (not (= (completion r) Completion.reporting)) (not (= (completion r) Completion.done))))))
(define-fun |core-found.212| () Bool
  (forall ((r Request)) (or (not (queued r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.converting))))))
(define-fun |core-found.220| () Bool
  (forall ((r Request)) (or (not (sync r)) (not (= (conversion r) Conversion.starting)) (and (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.unlocking))))))
(define-fun |core-found.270| () Bool
  (forall ((r Request)) (or (not (exists ((some Block)) (to_convert r some))) (and (not (= (conversion r) Conversion.idle)) (not (= (conversion r) Conversion.clearing)) (not (= (conversion r) Conversion.releasing))))))
(define-fun |core-found.271| () Bool
  (forall ((r Request)) (or (not (sync r)) (= (context r) CompletionContext.process))))
(define-fun |found.191| () Bool
  (forall ((r Request)) (or (not (= (context r) CompletionContext.process)) (not (= (ack r) Acknowledged.error)) (and (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.relocking)) (not (= (submit r) Submit.unlocking))))))
(define-fun |found.192| () Bool
  (forall ((r Request)) (or (not (= (context r) CompletionContext.irq)) (and (not (= (completion r) Completion.idle)) (not (= (completion r) Completion.queued)) (not (= (completion r) Completion.putting)) (not (= (completion r) Completion.converting))))))
(define-fun |core-found.256| () Bool
  (forall ((r Request)) (or (met_unwritten r) (not (= (context r) CompletionContext.workqueue)))))
(define-fun |core-found.254| () Bool
  (forall ((r Request)) (or (not (bh_unwritten r)) (not (dropped r)))))
(assert (and |no-inode-use-after-free.1| |no-inode-use-after-free.2| |no-inode-use-after-free.3| |found.6| |core-found.56| |core-found.59| |core-found.32| |core-found.55| |core-found.80| |core-found.36| |core-found.63| |found.15| |core-found.58| |core-found.155| |core-found.69| |core-found.150| |core-found.126| |core-found.187| |core-found.193| |core-found.52| |core-found.88| |core-found.90| |core-found.111| |core-found.129| |core-found.215| |core-complete-once| |core-found.152| |core-found.194| |core-found.153| |core-found.197| |core-found.198| |core-found.73| |core-found.113| |core-found.116| |core-found.40| |core-found.145| |core-found.138| |core-found.74| |met-owned| |found.53| |core-found.143| |core-found.192| |core-found.91| |core-found.199| |core-found.214| |core-handle-discipline| |core-found.201| |core-found.203| |core-lock-discipline.3| |core-found.131| |core-found.38| |core-found.154| |core-found.167| |core-found.168| |core-found.53| |flagged-deferred| |core-found.68| |core-found.96| |core-frugal-io-end| |core-found.50| |core-found.48| |core-found.120| |core-found.70| |core-found.160| |core-found.165| |loop-complete| |core-found.174| |core-found.189| |core-found.114| |found.94| |found.95| |core-found.64| |core-found.67| |core-found.86| |core-found.164| |core-found.182| |core-found.46| |core-found.57| |core-found.60| |core-found.209| |core-found.177| |core-found.183| |core-found.230| |flag-held| |core-found.226| |core-found.234| |core-found.233| |core-found.147| |core-found.30| |core-found.218| |core-found.204| |core-found.219| |core-found.241| |core-found.242| |core-found.243| |core-found.244| |core-found.247| |core-found.246| |core-claim-sync-lean.3| |core-found.162| |core-found.208| |core-found.248| |core-found.249| |core-found.221| |core-found.250| |core-found.252| |core-found.151| |core-found.217| |core-found.272| |found.148| |core-found.255| |found.150| |core-found.79| |core-found.94| |core-found.98| |core-found.134| |found.158| |core-claim-sync-lean.1| |found.160| |core-found.132| |core-found.78| |core-found.124| |core-found.259| |core-found.133| |core-found.261| |core-found.260| |core-found.262| |core-found.142| |core-found.169| |core-found.264| |core-found.265| |core-found.227| |core-found.184| |core-found.159| |core-found.268| |core-found.206| |core-found.212| |core-found.220| |core-found.270| |core-found.271| |found.191| |found.192| |core-found.256| |core-found.254| true))

; Initial states.
(push 1)
(assert (forall ((block Block)) (not (by_writeback block))))
(assert (forall ((request Request)) (= (submit request) Submit.idle)))
(assert (forall ((request Request)) (not (sync request))))
(assert (forall ((request Request)) (not (overwrite request))))
(assert (forall ((request Request)) (forall ((block Block)) (not (covers request block)))))
(assert (forall ((request Request)) (forall ((block Block)) (not (mapped request block)))))
(assert (forall ((request Request)) (forall ((block Block)) (not (submitted request block)))))
(assert (forall ((request Request)) (forall ((block Block)) (not (bio_start request block)))))
(assert (forall ((request Request)) (forall ((block Block)) (not (ended request block)))))
(assert (forall ((request Request)) (forall ((block Block)) (not (landed request block)))))
(assert (forall ((request Request)) (forall ((block Block)) (not (owed request block)))))
(assert (forall ((request Request)) (not (met_unwritten request))))
(assert (forall ((request Request)) (not (i_mutex request))))
(assert (forall ((request Request)) (not (i_data_sem request))))
(assert (forall ((request Request)) (not (handle request))))
(assert (forall ((request Request)) (not (bh_unwritten request))))
(assert (forall ((request Request)) (not (rc_error request))))
(assert (forall ((request Request)) (not (page_errors request))))
(assert (forall ((request Request)) (not (io_error request))))
(assert (forall ((request Request)) (not (conversion_failed request))))
(assert (forall ((request Request)) (not (defer_completion request))))
(assert (forall ((request Request)) (not (dio_unwritten request))))
(assert (forall ((request Request)) (not (dropped request))))
(assert (forall ((request Request)) (not (queued request))))
(assert (forall ((request Request)) (not (own_count request))))
(assert (forall ((request Request)) (not (core_count request))))
(assert (forall ((request Request)) (= (completion request) Completion.idle)))
(assert (forall ((request Request)) (= (context request) CompletionContext.process)))
(assert (forall ((request Request)) (= (conversion request) Conversion.idle)))
(assert (forall ((request Request)) (= (performer request) Performer.submitter)))
(assert (forall ((request Request)) (forall ((block Block)) (not (to_convert request block)))))
(assert (forall ((request Request)) (= (ack request) Acknowledged.no)))
(assert (forall ((request Request)) (= (reports request) |0..2:0|)))
(assert (forall ((ioend IOEnd)) (not (allocated ioend))))
(assert (forall ((ioend IOEnd)) (= (count ioend) |0..2:0|)))
(assert (forall ((ioend IOEnd)) (not (UNWRITTEN ioend))))
(assert (forall ((ioend IOEnd)) (forall ((block Block)) (not (io_end_range ioend block)))))
(assert (forall ((request Request)) (forall ((ioend IOEnd)) (not (io_end_of request ioend)))))
(assert (forall ((request Request)) (forall ((ioend IOEnd)) (not (local_io_end request ioend)))))
(assert (forall ((request Request)) (forall ((ioend IOEnd)) (not (b_private request ioend)))))
(assert (forall ((request Request)) (forall ((ioend IOEnd)) (not (private request ioend)))))
(assert (forall ((request Request)) (forall ((ioend IOEnd)) (not (seen request ioend)))))
(assert (forall ((request Request)) (forall ((ioend IOEnd)) (not (dying request ioend)))))
(assert (forall ((ioend IOEnd)) (not (io_end_pointer ioend))))
(assert (not DIO_UNWRITTEN))
(assert (not s_dio_done_wq))
(assert (not used_freed))
(assert (not tested_freed))
(assert (not bad_release))
(assert (= fallocate Phase.idle))
(assert (forall ((block Block)) (not (fallocate_range block))))
(assert (= reader Phase.reader.idle))
(assert (forall ((block Block)) (not (read_block block))))
(assert (not reader_counted))
(assert (not reader_lock))
(assert (not reader_page))
(assert (= reader_found Extent.hole))
(assert (not reader_saw_stale))
(assert (= writeback Phase.writeback.idle))
(assert (forall ((block Block)) (not (writeback_range block))))
(assert (forall ((block Block)) (not (writeback_mapped block))))
(assert (forall ((ioend IOEnd)) (not (writeback_io_end ioend))))
(assert (not writeback_held))
(assert (not writeback_bio))
(assert (not writeback_failed))
(assert (not writeback_landed))
(assert (forall ((ioend IOEnd)) (not (writeback_seen ioend))))
(assert (forall ((ioend IOEnd)) (not (writeback_flagged_other ioend))))
(assert (not writeback_used_freed))
(assert (not closed))
(assert (not evicted))
(assert (forall ((b Block)) (= (stale b) (not (= (ext b) Extent.written)))))
(set-info :status sat)
(check-sat)
(pop 1)

; submit_async_write
(push 1)
(declare-fun r! () Request)
(declare-fun first! () Block)
(declare-fun last! () Block)
(assert (= (submit r!) Submit.idle))
(assert (|Block.<=| first! last!))
(assert (not closed))
(set-info :status sat)
(check-sat)
(pop 1)

; submit_sync_write
(push 1)
(declare-fun r! () Request)
(declare-fun first! () Block)
(declare-fun last! () Block)
(assert (= (submit r!) Submit.idle))
(assert (|Block.<=| first! last!))
(assert (not closed))
(set-info :status sat)
(check-sat)
(pop 1)

; lock_inode
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.locking))
(assert (and (forall ((q Request)) (and (not (i_mutex q)) (or (= (conversion q) Conversion.idle) (= (conversion q) Conversion.queued) (not (= (performer q) Performer.worker))))) (or (= fallocate Phase.idle) (= fallocate Phase.done))))
(set-info :status sat)
(check-sat)
(pop 1)

; check_overwrite(false)
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.checking))
(assert (and (forall ((q Request)) (and (not (= (submit q) Submit.reading-pointer)) (not (= (submit q) Submit.flagging)))) (not (= writeback Phase.writeback.using-pointer))))
(set-info :status sat)
(check-sat)
(pop 1)

; check_overwrite(true)
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.checking))
(assert (and (forall ((q Request)) (and (not (= (submit q) Submit.reading-pointer)) (not (= (submit q) Submit.flagging)))) (not (= writeback Phase.writeback.using-pointer))))
(assert (forall ((b Block)) (or (not (covers r! b)) (= (ext b) Extent.written))))
(set-info :status sat)
(check-sat)
(pop 1)

; enter_direct_io
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.entering))
(assert (forall ((b Block)) (or (not (covers r! b)) (not (writeback_range b)))))
(set-info :status sat)
(check-sat)
(pop 1)

; take_data_sem
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.taking-data-sem))
(assert (and (forall ((q Request)) (and (not (= (submit q) Submit.reading-pointer)) (not (= (submit q) Submit.flagging)))) (not (= writeback Phase.writeback.using-pointer))))
(pop 1)

; unlock_for_overwrite
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.unlocking-early))
(set-info :status sat)
(check-sat)
(pop 1)

; clear_pointer
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.clearing-pointer))
(pop 1)

; alloc_io_end
(push 1)
(declare-fun r! () Request)
(declare-fun e! () IOEnd)
(assert (= (submit r!) Submit.allocating-io_end))
(assert (not (allocated e!)))
(pop 1)

; alloc_io_end_fails
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.allocating-io_end))
(pop 1)

; set_pointer
(push 1)
(declare-fun r! () Request)
(declare-fun e! () IOEnd)
(assert (= (submit r!) Submit.setting-pointer))
(assert (local_io_end r! e!))
(pop 1)

; alloc_dio
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.allocating-dio))
(set-info :status sat)
(check-sat)
(pop 1)

; alloc_dio_fails
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.allocating-dio))
(set-info :status sat)
(check-sat)
(pop 1)

; look_up
(push 1)
(declare-fun r! () Request)
(declare-fun first! () Block)
(declare-fun last! () Block)
(assert (= (submit r!) Submit.looping))
(assert (overwrite r!))
(assert (not (exists ((b Block)) (and (mapped r! b) (not (submitted r! b))))))
(assert (not (page_errors r!)))
(assert (|Block.<=| first! last!))
(assert (forall ((b Block)) (or (not (and (covers r! b) (not (|Block.<=| first! b)))) (mapped r! b))))
(assert (forall ((b Block)) (or (not (and (|Block.<=| first! b) (|Block.<=| b last!))) (and (covers r! b) (not (mapped r! b))))))
(assert (and (forall ((q Request)) (and (not (= (submit q) Submit.reading-pointer)) (not (= (submit q) Submit.flagging)))) (not (= writeback Phase.writeback.using-pointer))))
(assert (forall ((b Block)) (or (not (and (|Block.<=| first! b) (|Block.<=| b last!))) (= (ext b) Extent.written))))
(set-info :status sat)
(check-sat)
(pop 1)

; start_handle
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.looping))
(assert (not (overwrite r!)))
(assert (not (exists ((b Block)) (and (mapped r! b) (not (submitted r! b))))))
(assert (not (page_errors r!)))
(assert (not (forall ((b Block)) (or (not (covers r! b)) (submitted r! b)))))
(set-info :status sat)
(check-sat)
(pop 1)

; start_handle_fails
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.looping))
(assert (not (overwrite r!)))
(assert (not (exists ((b Block)) (and (mapped r! b) (not (submitted r! b))))))
(assert (not (page_errors r!)))
(assert (not (forall ((b Block)) (or (not (covers r! b)) (submitted r! b)))))
(set-info :status sat)
(check-sat)
(pop 1)

; map_blocks
(push 1)
(declare-fun r! () Request)
(declare-fun first! () Block)
(declare-fun last! () Block)
(assert (= (submit r!) Submit.mapping))
(assert (forall ((b Block)) (or (not (and (|Block.<=| first! b) (|Block.<=| b last!))) (= (= (ext b) Extent.written) (= (ext first!) Extent.written)))))
(assert (forall ((b Block)) (or (not (and (|Block.<=| first! b) (|Block.<=| b last!))) (= (= (ext b) Extent.hole) (= (ext first!) Extent.hole)))))
(assert (or (and (forall ((q Request)) (not (i_data_sem q))) (forall ((q Request)) (and (not (= (submit q) Submit.reading-pointer)) (not (= (submit q) Submit.flagging)))) (not (= writeback Phase.writeback.using-pointer))) (and (= (ext first!) Extent.written) (forall ((q Request)) (and (not (= (submit q) Submit.reading-pointer)) (not (= (submit q) Submit.flagging)))) (not (= writeback Phase.writeback.using-pointer)))))
(assert (|Block.<=| first! last!))
(assert (forall ((b Block)) (or (not (and (covers r! b) (not (|Block.<=| first! b)))) (mapped r! b))))
(assert (forall ((b Block)) (or (not (and (|Block.<=| first! b) (|Block.<=| b last!))) (and (covers r! b) (not (mapped r! b))))))
(set-info :status sat)
(check-sat)
(pop 1)

; map_blocks_fails
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.mapping))
(assert (and (forall ((q Request)) (not (i_data_sem q))) (forall ((q Request)) (and (not (= (submit q) Submit.reading-pointer)) (not (= (submit q) Submit.flagging)))) (not (= writeback Phase.writeback.using-pointer))))
(set-info :status sat)
(check-sat)
(pop 1)

; read_pointer
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.reading-pointer))
(pop 1)

; flag_io_end
(push 1)
(declare-fun r! () Request)
(declare-fun e! () IOEnd)
(assert (= (submit r!) Submit.flagging))
(assert (seen r! e!))
(pop 1)

; flag_inode
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.flagging))
(assert (forall ((e IOEnd)) (not (seen r! e))))
(pop 1)

; stop_handle
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.stopping))
(set-info :status sat)
(check-sat)
(pop 1)

; alloc_io_end_late
(push 1)
(declare-fun r! () Request)
(declare-fun e! () IOEnd)
(assert (= (submit r!) Submit.allocating-late))
(assert (not (sync r!)))
(assert (forall ((e IOEnd)) (not (b_private r! e))))
(assert (not (allocated e!)))
(set-info :status sat)
(check-sat)
(pop 1)

; alloc_io_end_late_fails
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.allocating-late))
(assert (not (sync r!)))
(assert (forall ((e IOEnd)) (not (b_private r! e))))
(set-info :status sat)
(check-sat)
(pop 1)

; set_unwritten_flag
(push 1)
(declare-fun r! () Request)
(declare-fun e! () IOEnd)
(assert (= (submit r!) Submit.flagging-late))
(assert (b_private r! e!))
(set-info :status sat)
(check-sat)
(pop 1)

; keep_io_end
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.allocating-late))
(assert (not (sync r!)))
(assert (not (forall ((e IOEnd)) (not (b_private r! e)))))
(set-info :status sat)
(check-sat)
(pop 1)

; mark_sync_unwritten
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.allocating-late))
(assert (sync r!))
(set-info :status sat)
(check-sat)
(pop 1)

; read_pointer_again
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.testing-pointer))
(pop 1)

; latch_defer
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.latching))
(set-info :status sat)
(check-sat)
(pop 1)

; create_workqueue_fails
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.latching))
(assert (not (sync r!)))
(assert (not s_dio_done_wq))
(set-info :status sat)
(check-sat)
(pop 1)

; submit_bio
(push 1)
(declare-fun r! () Request)
(declare-fun first! () Block)
(declare-fun last! () Block)
(assert (= (submit r!) Submit.looping))
(assert (|Block.<=| first! last!))
(assert (forall ((b Block)) (or (not (and (covers r! b) (not (|Block.<=| first! b)))) (submitted r! b))))
(assert (forall ((b Block)) (or (not (and (|Block.<=| first! b) (|Block.<=| b last!))) (and (mapped r! b) (not (submitted r! b))))))
(set-info :status sat)
(check-sat)
(pop 1)

; fault_midway
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.looping))
(assert (exists ((b Block)) (and (mapped r! b) (not (submitted r! b)))))
(assert (not (page_errors r!)))
(set-info :status sat)
(check-sat)
(pop 1)

; fault_between
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.looping))
(assert (not (exists ((b Block)) (and (mapped r! b) (not (submitted r! b))))))
(assert (not (forall ((b Block)) (or (not (covers r! b)) (submitted r! b)))))
(assert (not (page_errors r!)))
(set-info :status sat)
(check-sat)
(pop 1)

; finish_loop
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.looping))
(assert (forall ((b Block)) (or (not (covers r! b)) (submitted r! b))))
(set-info :status sat)
(check-sat)
(pop 1)

; finish_loop_after_fault
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.looping))
(assert (page_errors r!))
(assert (not (exists ((b Block)) (and (mapped r! b) (not (submitted r! b))))))
(assert (not (forall ((b Block)) (or (not (covers r! b)) (submitted r! b)))))
(set-info :status sat)
(check-sat)
(pop 1)

; wait_for_bios
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.waiting))
(assert (not (exists ((b Block)) (and (submitted r! b) (not (ended r! b))))))
(set-info :status sat)
(check-sat)
(pop 1)

; drop_reference
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.dropping))
(set-info :status sat)
(check-sat)
(pop 1)

; bio_end
(push 1)
(declare-fun r! () Request)
(declare-fun first! () Block)
(declare-fun last! () Block)
(assert (bio_start r! first!))
(assert (forall ((b Block)) (or (not (and (|Block.<=| first! b) (|Block.<=| b last!))) (and (submitted r! b) (not (ended r! b))))))
(assert (forall ((b Block)) (or (not (and (not (|Block.<=| b first!)) (|Block.<=| b last!))) (not (bio_start r! b)))))
(assert (forall ((b Block)) (or (not (|Block.next| last! b)) (not (submitted r! b)) (bio_start r! b) (ended r! b))))
(assert (|Block.<=| first! last!))
(set-info :status sat)
(check-sat)
(pop 1)

; bio_end_error
(push 1)
(declare-fun r! () Request)
(declare-fun first! () Block)
(declare-fun last! () Block)
(assert (bio_start r! first!))
(assert (forall ((b Block)) (or (not (and (|Block.<=| first! b) (|Block.<=| b last!))) (and (submitted r! b) (not (ended r! b))))))
(assert (forall ((b Block)) (or (not (and (not (|Block.<=| b first!)) (|Block.<=| b last!))) (not (bio_start r! b)))))
(assert (forall ((b Block)) (or (not (|Block.next| last! b)) (not (submitted r! b)) (bio_start r! b) (ended r! b))))
(assert (|Block.<=| first! last!))
(set-info :status sat)
(check-sat)
(pop 1)

; run_completion
(push 1)
(declare-fun r! () Request)
(assert (= (completion r!) Completion.queued))
(set-info :status sat)
(check-sat)
(pop 1)

; uncount_before_end_io
(push 1)
(declare-fun r! () Request)
(assert (= (completion r!) Completion.uncounting-first))
(pop 1)

; end_io
(push 1)
(declare-fun r! () Request)
(declare-fun e! () IOEnd)
(assert (= (completion r!) Completion.end_io))
(assert (private r! e!))
(set-info :status sat)
(check-sat)
(pop 1)

; end_io_without_io_end
(push 1)
(declare-fun r! () Request)
(assert (= (completion r!) Completion.end_io))
(assert (forall ((e IOEnd)) (not (private r! e))))
(set-info :status sat)
(check-sat)
(pop 1)

; put_io_end
(push 1)
(declare-fun r! () Request)
(declare-fun e! () IOEnd)
(assert (= (completion r!) Completion.putting))
(assert (dying r! e!))
(set-info :status sat)
(check-sat)
(pop 1)

; uncount
(push 1)
(declare-fun r! () Request)
(assert (= (completion r!) Completion.uncounting))
(set-info :status sat)
(check-sat)
(pop 1)

; complete_request
(push 1)
(declare-fun r! () Request)
(assert (= (completion r!) Completion.reporting))
(set-info :status sat)
(check-sat)
(pop 1)

; run_conversion
(push 1)
(declare-fun r! () Request)
(assert (= (conversion r!) Conversion.queued))
(assert (and (forall ((q Request)) (and (not (i_mutex q)) (or (= (conversion q) Conversion.idle) (= (conversion q) Conversion.queued) (not (= (performer q) Performer.worker))))) (or (= fallocate Phase.idle) (= fallocate Phase.done))))
(pop 1)

; start_conversion
(push 1)
(declare-fun r! () Request)
(assert (= (conversion r!) Conversion.starting))
(set-info :status sat)
(check-sat)
(pop 1)

; start_conversion_fails
(push 1)
(declare-fun r! () Request)
(assert (= (conversion r!) Conversion.starting))
(set-info :status sat)
(check-sat)
(pop 1)

; convert_blocks(false)
(push 1)
(declare-fun r! () Request)
(declare-fun first! () Block)
(declare-fun last! () Block)
(declare-fun reach! () Block)
(assert (= (conversion r!) Conversion.mapping))
(assert (|Block.<=| first! last!))
(assert (forall ((b Block)) (or (not (not (|Block.<=| first! b))) (not (to_convert r! b)))))
(assert (forall ((b Block)) (or (not (and (|Block.<=| first! b) (|Block.<=| b last!))) (to_convert r! b))))
(assert (forall ((b Block)) (or (not (and (|Block.<=| first! b) (|Block.<=| b last!))) (not (= (ext b) Extent.hole)))))
(assert (forall ((b Block)) (or (not (and (|Block.<=| first! b) (|Block.<=| b last!))) (= (= (ext b) Extent.written) (= (ext first!) Extent.written)))))
(assert (and (forall ((q Request)) (not (i_data_sem q))) (forall ((q Request)) (and (not (= (submit q) Submit.reading-pointer)) (not (= (submit q) Submit.flagging)))) (not (= writeback Phase.writeback.using-pointer))))
(assert (= reach! last!))
(set-info :status sat)
(check-sat)
(pop 1)

; convert_blocks_fails
(push 1)
(declare-fun r! () Request)
(assert (= (conversion r!) Conversion.mapping))
(assert (and (forall ((q Request)) (not (i_data_sem q))) (forall ((q Request)) (and (not (= (submit q) Submit.reading-pointer)) (not (= (submit q) Submit.flagging)))) (not (= writeback Phase.writeback.using-pointer))))
(set-info :status sat)
(check-sat)
(pop 1)

; stop_conversion
(push 1)
(declare-fun r! () Request)
(assert (= (conversion r!) Conversion.stopping))
(set-info :status sat)
(check-sat)
(pop 1)

; clear_unwritten_flag
(push 1)
(declare-fun r! () Request)
(declare-fun e! () IOEnd)
(assert (= (conversion r!) Conversion.clearing))
(assert (dying r! e!))
(set-info :status sat)
(check-sat)
(pop 1)

; release_io_end
(push 1)
(declare-fun r! () Request)
(declare-fun e! () IOEnd)
(assert (= (conversion r!) Conversion.releasing))
(assert (dying r! e!))
(set-info :status sat)
(check-sat)
(pop 1)

; clear_pointer_after
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.clearing-after))
(pop 1)

; put_submitter_reference
(push 1)
(declare-fun r! () Request)
(declare-fun e! () IOEnd)
(assert (= (submit r!) Submit.putting))
(assert (local_io_end r! e!))
(assert (= (conversion r!) Conversion.idle))
(pop 1)

; put_leftover
(push 1)
(declare-fun r! () Request)
(declare-fun e! () IOEnd)
(assert (= (submit r!) Submit.putting-leftover))
(assert (and (or (rc_error r!) (page_errors r!) (io_error r!)) (not (queued r!))))
(assert (private r! e!))
(assert (= (conversion r!) Conversion.idle))
(pop 1)

; skip_leftover
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.putting-leftover))
(assert (or (= (conversion r!) Conversion.idle) (not (= (performer r!) Performer.submitter))))
(assert (or (not (and (or (rc_error r!) (page_errors r!) (io_error r!)) (not (queued r!)))) (forall ((e IOEnd)) (not (private r! e)))))
(pop 1)

; convert_sync
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.checking-sync))
(assert (and DIO_UNWRITTEN (exists ((b Block)) (submitted r! b)) (not (or (rc_error r!) (page_errors r!) (io_error r!))) (not (queued r!)) (not (overwrite r!))))
(set-info :status sat)
(check-sat)
(pop 1)

; skip_sync_conversion
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.checking-sync))
(assert (not (and DIO_UNWRITTEN (exists ((b Block)) (submitted r! b)) (not (or (rc_error r!) (page_errors r!) (io_error r!))) (not (queued r!)) (not (overwrite r!)))))
(set-info :status sat)
(check-sat)
(pop 1)

; uncount_own
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.uncounting))
(set-info :status sat)
(check-sat)
(pop 1)

; release_data_sem
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.releasing-data-sem))
(pop 1)

; relock_inode
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.relocking))
(assert (and (forall ((q Request)) (and (not (i_mutex q)) (or (= (conversion q) Conversion.idle) (= (conversion q) Conversion.queued) (not (= (performer q) Performer.worker))))) (or (= fallocate Phase.idle) (= fallocate Phase.done))))
(set-info :status sat)
(check-sat)
(pop 1)

; release_data_sem_late
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.releasing-late))
(pop 1)

; unlock_inode
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.unlocking))
(set-info :status sat)
(check-sat)
(pop 1)

; close_file
(push 1)
(assert (not closed))
(assert (or (= fallocate Phase.idle) (= fallocate Phase.done)))
(assert (or (= reader Phase.reader.idle) (= reader Phase.reader.done)))
(assert (or (= writeback Phase.writeback.idle) (= writeback Phase.writeback.done)))
(set-info :status sat)
(check-sat)
(pop 1)

; evict_inode
(push 1)
(assert closed)
(assert (not evicted))
(assert (forall ((q Request)) (or (= (submit q) Submit.idle) (not (= (ack q) Acknowledged.no)))))
(assert (forall ((q Request)) (or (= (submit q) Submit.idle) (= (submit q) Submit.returned))))
(set-info :status sat)
(check-sat)
(pop 1)

; v2.6.35, family evict: that nothing is proved for want of states.
; model eea3a08fb16ad4c9
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

; The invariant: 150 conjuncts.
(define-fun |no-inode-use-after-free.1| () Bool
  (or (not evicted) (forall ((r Request)) (or (= (submit r) Submit.idle) (= (submit r) Submit.returned)))))
(define-fun |no-inode-use-after-free.2| () Bool
  (or (not evicted) (forall ((r Request)) (or (= (completion r) Completion.idle) (= (completion r) Completion.done)))))
(define-fun |no-inode-use-after-free.3| () Bool
  (or (not evicted) (forall ((r Request)) (= (conversion r) Conversion.idle))))
(define-fun |found.5| () Bool
  (or closed (not evicted)))
(define-fun |core-found.27| () Bool
  (forall ((r Request)) (or (exists ((some Block)) (and (covers r some) (not (submitted r some)))) (and (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.clearing-pointer)) (not (= (submit r) Submit.allocating-io_end)) (not (= (submit r) Submit.setting-pointer)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.reading-pointer)) (not (= (submit r) Submit.flagging)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.latching))))))
(define-fun |core-found.28| () Bool
  (forall ((r Request)) (or (i_mutex r) (= (submit r) Submit.idle) (= (submit r) Submit.locking) (= (submit r) Submit.taking-data-sem) (= (submit r) Submit.unlocking-early) (= (submit r) Submit.testing-pointer) (= (submit r) Submit.allocating-late) (= (submit r) Submit.flagging-late) (= (submit r) Submit.putting) (= (submit r) Submit.releasing-data-sem) (= (submit r) Submit.relocking) (= (submit r) Submit.releasing-late) (= (submit r) Submit.returned))))
(define-fun |core-lock-discipline.3| () Bool
  (forall ((r Request)) (forall ((q Request)) (or (not (and (i_mutex r) (i_mutex q))) (= r q)))))
(define-fun |core-found.21| () Bool
  (forall ((r Request)) (and (not (= (submit r) Submit.taking-data-sem)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.testing-pointer)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.putting)) (not (= (submit r) Submit.releasing-data-sem)) (not (= (submit r) Submit.relocking)) (not (= (submit r) Submit.releasing-late)))))
(define-fun |core-found.42| () Bool
  (forall ((r Request)) (or (not (own_count r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking)) (not (= (submit r) Submit.returned))))))
(define-fun |core-found.32| () Bool
  (forall ((r Request)) (or (own_count r) (= (submit r) Submit.idle) (= (submit r) Submit.locking) (= (submit r) Submit.checking) (= (submit r) Submit.entering) (= (submit r) Submit.taking-data-sem) (= (submit r) Submit.unlocking-early) (= (submit r) Submit.testing-pointer) (= (submit r) Submit.allocating-late) (= (submit r) Submit.flagging-late) (= (submit r) Submit.putting) (= (submit r) Submit.releasing-data-sem) (= (submit r) Submit.relocking) (= (submit r) Submit.releasing-late) (= (submit r) Submit.unlocking) (= (submit r) Submit.returned))))
(define-fun |core-found.49| () Bool
  (forall ((r Request)) (or (not (core_count r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.clearing-pointer)) (not (= (submit r) Submit.allocating-io_end)) (not (= (submit r) Submit.setting-pointer)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.converting))))))
(define-fun |core-handle-discipline| () Bool
  (forall ((r Request)) (= (handle r) (or (= (submit r) Submit.mapping) (= (submit r) Submit.reading-pointer) (= (submit r) Submit.flagging) (= (submit r) Submit.stopping) (= (conversion r) Conversion.mapping) (= (conversion r) Conversion.stopping)))))
(define-fun |core-found.58| () Bool
  (forall ((r Request)) (not (exists ((some IOEnd)) (and (seen r some) (not (allocated some)))))))
(define-fun |core-found.18| () Bool
  (forall ((r Request)) (not (overwrite r))))
(define-fun |core-found.50| () Bool
  (forall ((r Request)) (or (core_count r) (and (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.reading-pointer)) (not (= (submit r) Submit.flagging)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping))))))
(define-fun |core-found.59| () Bool
  (forall ((r Request)) (or (not (= (conversion r) Conversion.stopping)) (= (submit r) Submit.taking-data-sem) (= (submit r) Submit.unlocking-early) (= (submit r) Submit.testing-pointer) (= (submit r) Submit.allocating-late) (= (submit r) Submit.flagging-late) (= (submit r) Submit.putting) (= (submit r) Submit.converting) (= (submit r) Submit.releasing-data-sem) (= (submit r) Submit.relocking) (= (submit r) Submit.releasing-late) (= (submit r) Submit.returned))))
(define-fun |core-found.20| () Bool
  (forall ((r Request)) (or (exists ((some IOEnd)) (and (io_end_of r some) (allocated some))) (not (exists ((some IOEnd)) (io_end_of r some))))))
(define-fun |core-found.60| () Bool
  (forall ((r Request)) (or (not (= (conversion r) Conversion.mapping)) (= (submit r) Submit.taking-data-sem) (= (submit r) Submit.unlocking-early) (= (submit r) Submit.testing-pointer) (= (submit r) Submit.allocating-late) (= (submit r) Submit.flagging-late) (= (submit r) Submit.putting) (= (submit r) Submit.converting) (= (submit r) Submit.releasing-data-sem) (= (submit r) Submit.relocking) (= (submit r) Submit.releasing-late) (= (submit r) Submit.returned))))
(define-fun |core-found.51| () Bool
  (forall ((r Request)) (or (met_unwritten r) (and (not (= (submit r) Submit.reading-pointer)) (not (= (submit r) Submit.flagging)) (not (= (submit r) Submit.latching))))))
(define-fun |met-owned| () Bool
  (forall ((r Request)) (or (not (and (met_unwritten r) (not (sync r)) (or (= (submit r) Submit.looping) (= (submit r) Submit.mapping) (= (submit r) Submit.flagging-late) (= (submit r) Submit.latching) (and (= (submit r) Submit.stopping) (not (bh_unwritten r)))))) (exists ((e IOEnd)) (io_end_of r e)))))
(define-fun |core-found.71| () Bool
  (forall ((r Request)) (not (defer_completion r))))
(define-fun |core-found.38| () Bool
  (forall ((r Request)) (or (core_count r) (not (exists ((some Block)) (and (submitted r some) (not (ended r some))))))))
(define-fun |core-found.39| () Bool
  (forall ((b Block)) (forall ((r Request)) (or (covers r b) (not (submitted r b))))))
(define-fun |core-found.40| () Bool
  (forall ((b Block)) (forall ((r Request)) (or (mapped r b) (not (submitted r b))))))
(define-fun |found.27| () Bool
  (forall ((r Request)) (or (not (dropped r)) (not evicted))))
(define-fun |core-found.37| () Bool
  (forall ((r Request)) (and (not (= (completion r) Completion.queued)) (not (= (completion r) Completion.uncounting-first)))))
(define-fun |core-found.72| () Bool
  (forall ((r Request)) (or (dropped r) (= (completion r) Completion.idle) (= (completion r) Completion.queued) (= (completion r) Completion.uncounting-first) (= (completion r) Completion.done))))
(define-fun |core-found.68| () Bool
  (forall ((r Request)) (or (not (dropped r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.clearing-pointer)) (not (= (submit r) Submit.allocating-io_end)) (not (= (submit r) Submit.setting-pointer)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.reading-pointer)) (not (= (submit r) Submit.flagging)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping))))))
(define-fun |core-found.79| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (allocated i) (not (dying r i))))))
(define-fun |core-found.80| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (io_end_of r i) (not (dying r i))))))
(define-fun |core-found.82| () Bool
  (forall ((r Request)) (or (not (handle r)) (and (not (= (completion r) Completion.end_io)) (not (= (completion r) Completion.putting)) (not (= (completion r) Completion.converting))))))
(define-fun |core-found.76| () Bool
  (forall ((r Request)) (or (not (exists ((some Block)) (and (submitted r some) (not (ended r some))))) (= (completion r) Completion.idle) (= (completion r) Completion.queued) (= (completion r) Completion.uncounting-first))))
(define-fun |core-found.83| () Bool
  (forall ((r Request)) (or (core_count r) (and (not (= (completion r) Completion.end_io)) (not (= (completion r) Completion.putting)) (not (= (completion r) Completion.converting)) (not (= (completion r) Completion.uncounting))))))
(define-fun |core-found.108| () Bool
  (forall ((r Request)) (or (queued r) (not (= (completion r) Completion.reporting)) (and (not (= (submit r) Submit.clearing-after)) (not (= (submit r) Submit.putting-leftover)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.unlocking)) (not (= (submit r) Submit.returned))))))
(define-fun |core-found.109| () Bool
  (forall ((r Request)) (or (not (= (completion r) Completion.reporting)) (= (submit r) Submit.taking-data-sem) (= (submit r) Submit.unlocking-early) (= (submit r) Submit.testing-pointer) (= (submit r) Submit.allocating-late) (= (submit r) Submit.flagging-late) (= (submit r) Submit.completing) (= (submit r) Submit.clearing-after) (= (submit r) Submit.putting) (= (submit r) Submit.putting-leftover) (= (submit r) Submit.checking-sync) (= (submit r) Submit.uncounting) (= (submit r) Submit.releasing-data-sem) (= (submit r) Submit.relocking) (= (submit r) Submit.releasing-late) (= (submit r) Submit.unlocking) (= (submit r) Submit.returned))))
(define-fun |core-complete-once| () Bool
  (forall ((r Request)) (or (= (reports r) |0..2:0|) (= (reports r) |0..2:1|))))
(define-fun |core-found.69| () Bool
  (forall ((r Request)) (or (not (= (conversion r) Conversion.starting)) (and (not (= (completion r) Completion.idle)) (not (= (completion r) Completion.end_io)) (not (= (completion r) Completion.putting)) (not (= (completion r) Completion.converting))))))
(define-fun |core-found.75| () Bool
  (forall ((r Request)) (or (not (= (conversion r) Conversion.starting)) (= (submit r) Submit.taking-data-sem) (= (submit r) Submit.unlocking-early) (= (submit r) Submit.testing-pointer) (= (submit r) Submit.allocating-late) (= (submit r) Submit.flagging-late) (= (submit r) Submit.putting) (= (submit r) Submit.converting) (= (submit r) Submit.releasing-data-sem) (= (submit r) Submit.relocking) (= (submit r) Submit.releasing-late) (= (submit r) Submit.returned))))
(define-fun |core-found.116| () Bool
  (forall ((r Request)) (or (exists ((some Block)) (to_convert r some)) (and (not (= (conversion r) Conversion.queued)) (not (= (conversion r) Conversion.starting)) (not (= (conversion r) Conversion.mapping))))))
(define-fun |core-found.86| () Bool
  (forall ((b Block)) (forall ((r Request)) (or (not (mapped r b)) (i_mutex r) (queued r)))))
(define-fun |core-found.88| () Bool
  (forall ((r Request)) (or (not (i_mutex r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.returned))))))
(define-fun |core-found.131| () Bool
  (forall ((r Request)) (or (dropped r) (not (queued r)))))
(define-fun |core-found.122| () Bool
  (forall ((b Block)) (forall ((r Request)) (or (not (to_convert r b)) (i_mutex r) (exists ((some IOEnd)) (dying r some))))))
(define-fun |found.49| () Bool
  (forall ((r Request)) (or (not (= (reports r) |0..2:0|)) (= (ack r) Acknowledged.no))))
(define-fun |core-found.135| () Bool
  (forall ((r Request)) (or (not (handle r)) (not (= (performer r) Performer.submitter)) (not (= (submit r) Submit.returned)))))
(define-fun |core-found.136| () Bool
  (forall ((r Request)) (or (exists ((some IOEnd)) (dying r some)) (= (performer r) Performer.submitter))))
(define-fun |core-dio-unwritten-harmless.1| () Bool
  (forall ((r Request)) (forall ((b Block)) (or (not (and (= (submit r) Submit.converting) (to_convert r b))) (covers r b)))))
(define-fun |loop-complete| () Bool
  (forall ((r Request)) (forall ((b Block)) (or (not (and (or (= (submit r) Submit.waiting) (= (submit r) Submit.dropping) (= (submit r) Submit.completing) (= (submit r) Submit.clearing-after) (= (submit r) Submit.putting) (= (submit r) Submit.putting-leftover) (= (submit r) Submit.checking-sync) (= (submit r) Submit.converting) (= (submit r) Submit.uncounting) (= (submit r) Submit.releasing-data-sem) (= (submit r) Submit.relocking) (= (submit r) Submit.releasing-late) (= (submit r) Submit.unlocking) (queued r)) (not (or (rc_error r) (page_errors r) (io_error r))) (covers r b))) (submitted r b)))))
(define-fun |core-found.134| () Bool
  (forall ((r Request)) (or (not (= (conversion r) Conversion.stopping)) (and (not (= (completion r) Completion.idle)) (not (= (completion r) Completion.end_io)) (not (= (completion r) Completion.putting)) (not (= (completion r) Completion.converting))))))
(define-fun |core-found.207| () Bool
  (forall ((r Request)) (or (dropped r) (and (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.converting))))))
(define-fun |core-found.209| () Bool
  (forall ((r Request)) (or (exists ((some Block)) (submitted r some)) (not (= (submit r) Submit.converting)))))
(define-fun |core-found.144| () Bool
  (forall ((r Request)) (or (not (= (conversion r) Conversion.releasing)) (and (not (= (completion r) Completion.end_io)) (not (= (completion r) Completion.putting))))))
(define-fun |core-found.35| () Bool
  (forall ((r Request)) (or (not (exists ((some IOEnd)) (and (io_end_of r some) (allocated some)))) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.clearing-pointer)) (not (= (submit r) Submit.allocating-io_end))))))
(define-fun |core-found.52| () Bool
  (forall ((r Request)) (or (bh_unwritten r) (and (not (= (submit r) Submit.reading-pointer)) (not (= (submit r) Submit.flagging)) (not (= (submit r) Submit.latching))))))
(define-fun |core-found.151| () Bool
  (forall ((r Request)) (or (handle r) (not (exists ((some IOEnd)) (seen r some))))))
(define-fun |core-found.70| () Bool
  (forall ((r Request)) (or (not (= (performer r) Performer.completion)) (= (completion r) Completion.queued) (= (completion r) Completion.converting) (= (completion r) Completion.uncounting-first))))
(define-fun |core-found.154| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (io_end_of r i) (not (seen r i))))))
(define-fun |core-found.100| () Bool
  (forall ((r Request)) (or (not (= (conversion r) Conversion.mapping)) (and (not (= (completion r) Completion.idle)) (not (= (completion r) Completion.end_io)) (not (= (completion r) Completion.putting)) (not (= (completion r) Completion.converting))))))
(define-fun |core-found.99| () Bool
  (forall ((r Request)) (or (not (queued r)) (exists ((some Block)) (submitted r some)))))
(define-fun |core-found.53| () Bool
  (forall ((r Request)) (or (exists ((some Block)) (and (mapped r some) (not (submitted r some)))) (and (not (= (submit r) Submit.reading-pointer)) (not (= (submit r) Submit.flagging)) (not (= (submit r) Submit.latching))))))
(define-fun |core-claim-sync-lean.1| () Bool
  (forall ((r Request)) (forall ((e IOEnd)) (or (not (sync r)) (not (io_end_of r e))))))
(define-fun |core-found.186| () Bool
  (forall ((r Request)) (or (exists ((some Block)) (and (mapped r some) (not (submitted r some)))) (not (exists ((some IOEnd)) (seen r some))))))
(define-fun |core-found.54| () Bool
  (forall ((b Block)) (forall ((r Request)) (or (covers r b) (not (mapped r b))))))
(define-fun |found.71| () Bool
  (forall ((r Request)) (or (not (exists ((some IOEnd)) (seen r some))) (exists ((some IOEnd)) (private r some)))))
(define-fun |core-found.29| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (private r i)) (not (= (count i) |0..2:0|))))))
(define-fun |core-found.30| () Bool
  (forall ((i IOEnd)) (not (= (count i) |0..2:2|))))
(define-fun |core-found.34| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (io_end_of r i) (not (private r i))))))
(define-fun |core-found.187| () Bool
  (forall ((r Request)) (or (not (exists ((some Block)) (and (mapped r some) (not (submitted r some))))) (= (submit r) Submit.taking-data-sem) (= (submit r) Submit.unlocking-early) (= (submit r) Submit.looping) (= (submit r) Submit.reading-pointer) (= (submit r) Submit.flagging) (= (submit r) Submit.stopping) (= (submit r) Submit.testing-pointer) (= (submit r) Submit.allocating-late) (= (submit r) Submit.flagging-late) (= (submit r) Submit.latching) (= (submit r) Submit.putting) (= (submit r) Submit.releasing-data-sem) (= (submit r) Submit.relocking) (= (submit r) Submit.releasing-late))))
(define-fun |core-found.191| () Bool
  (forall ((r Request)) (or (not (exists ((some IOEnd)) (seen r some))) (= (submit r) Submit.taking-data-sem) (= (submit r) Submit.unlocking-early) (= (submit r) Submit.flagging) (= (submit r) Submit.testing-pointer) (= (submit r) Submit.allocating-late) (= (submit r) Submit.flagging-late) (= (submit r) Submit.putting) (= (submit r) Submit.releasing-data-sem) (= (submit r) Submit.relocking) (= (submit r) Submit.releasing-late))))
(define-fun |core-found.73| () Bool
  (forall ((r Request)) (or (not (core_count r)) (and (not (= (completion r) Completion.reporting)) (not (= (completion r) Completion.done))))))
(define-fun |found.80| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (allocated i) (not (io_end_of r i))))))
(define-fun |core-found.104| () Bool
  (forall ((r Request)) (or (not (exists ((some IOEnd)) (private r some))) (not (exists ((some IOEnd)) (dying r some))))))
(define-fun |found.83| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (private r i) (not (seen r i))))))
(define-fun |found.84| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (seen r i)) (io_end_pointer i)))))
(define-fun |core-found.33| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (forall ((i2 IOEnd)) (or (not (io_end_of r i)) (not (io_end_of r i2)) (= i i2))))))
(define-fun |core-found.103| () Bool
  (forall ((r Request)) (forall ((r2 Request)) (forall ((i IOEnd)) (or (not (io_end_of r i)) (not (io_end_of r2 i)) (= r r2))))))
(define-fun |core-found.180| () Bool
  (forall ((r Request)) (or (not (= (conversion r) Conversion.releasing)) (= (submit r) Submit.taking-data-sem) (= (submit r) Submit.unlocking-early) (= (submit r) Submit.testing-pointer) (= (submit r) Submit.allocating-late) (= (submit r) Submit.flagging-late) (= (submit r) Submit.completing) (= (submit r) Submit.clearing-after) (= (submit r) Submit.putting) (= (submit r) Submit.putting-leftover) (= (submit r) Submit.checking-sync) (= (submit r) Submit.uncounting) (= (submit r) Submit.releasing-data-sem) (= (submit r) Submit.relocking) (= (submit r) Submit.releasing-late) (= (submit r) Submit.unlocking) (= (submit r) Submit.returned))))
(define-fun |core-found.142| () Bool
  (forall ((r Request)) (or (not (= (completion r) Completion.idle)) (not (= (conversion r) Conversion.releasing)) (and (not (= (submit r) Submit.clearing-after)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.unlocking)) (not (= (submit r) Submit.returned))))))
(define-fun |core-found.148| () Bool
  (forall ((r Request)) (or (not (dropped r)) (not (= (completion r) Completion.done)) (not (= (submit r) Submit.returned)))))
(define-fun |core-found.106| () Bool
  (forall ((r Request)) (or (not (exists ((some Block)) (to_convert r some))) (and (not (= (conversion r) Conversion.idle)) (not (= (conversion r) Conversion.clearing)) (not (= (conversion r) Conversion.releasing))))))
(define-fun |core-found.115| () Bool
  (forall ((r Request)) (or (not (= (completion r) Completion.done)) (= (submit r) Submit.taking-data-sem) (= (submit r) Submit.unlocking-early) (= (submit r) Submit.testing-pointer) (= (submit r) Submit.allocating-late) (= (submit r) Submit.flagging-late) (= (submit r) Submit.clearing-after) (= (submit r) Submit.putting) (= (submit r) Submit.putting-leftover) (= (submit r) Submit.checking-sync) (= (submit r) Submit.converting) (= (submit r) Submit.uncounting) (= (submit r) Submit.releasing-data-sem) (= (submit r) Submit.relocking) (= (submit r) Submit.releasing-late) (= (submit r) Submit.unlocking) (= (submit r) Submit.returned))))
(define-fun |core-found.147| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (UNWRITTEN i)) (not (io_end_of r i)) (not (= (conversion r) Conversion.releasing))))))
(define-fun |core-found.105| () Bool
  (forall ((r Request)) (or (not (= (reports r) |0..2:1|)) (= (completion r) Completion.idle) (= (completion r) Completion.queued) (= (completion r) Completion.uncounting-first) (= (completion r) Completion.done))))
(define-fun |core-found.182| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (private r i)) (not (exists ((some Block)) (io_end_range i some)))))))
(define-fun |core-found.162| () Bool
  (forall ((r Request)) (or (not (= (performer r) Performer.worker)) (and (not (= (completion r) Completion.idle)) (not (= (completion r) Completion.end_io)) (not (= (completion r) Completion.putting)) (not (= (completion r) Completion.converting))))))
(define-fun |core-found.160| () Bool
  (forall ((r Request)) (or (queued r) (not (core_count r)) (and (not (= (submit r) Submit.clearing-after)) (not (= (submit r) Submit.putting-leftover)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.unlocking)) (not (= (submit r) Submit.returned))))))
(define-fun |core-found.165| () Bool
  (forall ((b Block)) (forall ((r Request)) (or (not (mapped r b)) (dropped r) (core_count r)))))
(define-fun |core-found.168| () Bool
  (forall ((r Request)) (or (not (dropped r)) (queued r) (not (= (completion r) Completion.idle)))))
(define-fun |core-found.170| () Bool
  (forall ((r Request)) (or (not (= (reports r) |0..2:1|)) (not (= (ack r) Acknowledged.no)))))
(define-fun |found.106| () Bool
  (forall ((r Request)) (or (not (= (ack r) Acknowledged.success)) (= (completion r) Completion.queued) (= (completion r) Completion.uncounting-first) (= (completion r) Completion.done))))
(define-fun |core-found.157| () Bool
  (forall ((r Request)) (or (exists ((some Block)) (and (covers r some) (not (submitted r some)))) (exists ((some Block)) (submitted r some)) (and (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.clearing-after)) (not (= (submit r) Submit.putting-leftover)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.unlocking))))))
(define-fun |core-found.171| () Bool
  (forall ((r Request)) (or (queued r) (not (= (ack r) Acknowledged.error)) (and (not (= (submit r) Submit.clearing-after)) (not (= (submit r) Submit.putting-leftover)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.unlocking))))))
(define-fun |core-found.166| () Bool
  (forall ((r Request)) (or (queued r) (not (= (ack r) Acknowledged.success)) (and (not (= (submit r) Submit.clearing-after)) (not (= (submit r) Submit.putting-leftover)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.unlocking))))))
(define-fun |core-found.92| () Bool
  (forall ((r Request)) (or (not (queued r)) (not (exists ((some Block)) (and (covers r some) (not (submitted r some))))))))
(define-fun |core-found.174| () Bool
  (forall ((r Request)) (or (not (= (performer r) Performer.submitter)) (not (= (conversion r) Conversion.queued)))))
(define-fun |core-found.172| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (private r i)) (not (rc_error r)) (own_count r)))))
(define-fun |core-found.161| () Bool
  (forall ((r Request)) (or (rc_error r) (not (exists ((some Block)) (and (covers r some) (not (submitted r some))))) (and (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.clearing-after)) (not (= (submit r) Submit.putting-leftover)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.unlocking))))))
(define-fun |found.116| () Bool
  (forall ((r Request)) (or (exists ((some IOEnd)) (dying r some)) (and (not (= (conversion r) Conversion.queued)) (not (= (conversion r) Conversion.clearing)) (not (= (conversion r) Conversion.releasing))))))
(define-fun |core-found.74| () Bool
  (forall ((r Request)) (or (not (core_count r)) (= (ack r) Acknowledged.no))))
(define-fun |found.118| () Bool
  (forall ((r Request)) (or (not (dropped r)) (not (= (ack r) Acknowledged.error)) (not (= (submit r) Submit.returned)))))
(define-fun |core-found.43| () Bool
  (forall ((r Request)) (or (not (sync r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.allocating-io_end)) (not (= (submit r) Submit.setting-pointer)) (not (= (submit r) Submit.clearing-after)) (not (= (submit r) Submit.putting-leftover)) (not (= (submit r) Submit.returned))))))
(define-fun |core-found.111| () Bool
  (forall ((i IOEnd)) (or (not (exists ((some Block)) (io_end_range i some))) (not (= (count i) |0..2:0|)))))
(define-fun |core-found.178| () Bool
  (forall ((i IOEnd)) (or (allocated i) (not (exists ((some Block)) (io_end_range i some))))))
(define-fun |core-found.181| () Bool
  (forall ((r Request)) (or (not (= (ack r) Acknowledged.error)) (= (submit r) Submit.taking-data-sem) (= (submit r) Submit.unlocking-early) (= (submit r) Submit.testing-pointer) (= (submit r) Submit.allocating-late) (= (submit r) Submit.flagging-late) (= (submit r) Submit.clearing-after) (= (submit r) Submit.putting) (= (submit r) Submit.putting-leftover) (= (submit r) Submit.checking-sync) (= (submit r) Submit.uncounting) (= (submit r) Submit.releasing-data-sem) (= (submit r) Submit.relocking) (= (submit r) Submit.releasing-late) (= (submit r) Submit.unlocking) (= (submit r) Submit.returned))))
(define-fun |core-found.48| () Bool
  (forall ((r Request)) (or (sync r) (exists ((some IOEnd)) (private r some)) (and (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.reading-pointer)) (not (= (submit r) Submit.flagging)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping))))))
(define-fun |core-found.188| () Bool
  (forall ((b Block)) (forall ((r Request)) (forall ((i IOEnd)) (or (not (mapped r b)) (not (sync r)) (not (io_end_pointer i)))))))
(define-fun |core-found.56| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (io_end_of r i)) (not (bh_unwritten r)) (io_end_pointer i)))))
(define-fun |core-found.189| () Bool
  (forall ((i IOEnd)) (forall ((i2 IOEnd)) (or (not (io_end_pointer i)) (not (io_end_pointer i2)) (= i i2)))))
(define-fun |core-found.61| () Bool
  (forall ((r Request)) (or (met_unwritten r) (not (bh_unwritten r)))))
(define-fun |core-found.62| () Bool
  (forall ((r Request)) (or (rc_error r) (exists ((some Block)) (and (mapped r some) (not (submitted r some)))) (not (= (submit r) Submit.stopping)))))
(define-fun |core-found.192| () Bool
  (forall ((r Request)) (or (not (rc_error r)) (not (exists ((some Block)) (and (mapped r some) (not (submitted r some))))))))
(define-fun |core-found.193| () Bool
  (forall ((r Request)) (or (not (rc_error r)) (not (exists ((some Block)) (and (submitted r some) (not (ended r some))))) (and (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.clearing-after)) (not (= (submit r) Submit.putting-leftover)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.unlocking))))))
(define-fun |core-found.195| () Bool
  (forall ((r Request)) (or (not (exists ((some Block)) (and (submitted r some) (not (ended r some))))) (= (conversion r) Conversion.idle))))
(define-fun |core-found.200| () Bool
  (forall ((r Request)) (or (rc_error r) (not (exists ((some IOEnd)) (private r some))) (and (not (= (completion r) Completion.uncounting)) (not (= (completion r) Completion.reporting)) (not (= (completion r) Completion.done))))))
(define-fun |core-found.196| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (io_end_of r i)) (io_end_pointer i) (and (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.reading-pointer)) (not (= (submit r) Submit.flagging)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.clearing-after)))))))
(define-fun |core-found.143| () Bool
  (forall ((r Request)) (or (not (rc_error r)) (exists ((some Block)) (and (covers r some) (not (submitted r some)))))))
(define-fun |core-found.110| () Bool
  (forall ((r Request)) (or (not (queued r)) (= (submit r) Submit.taking-data-sem) (= (submit r) Submit.unlocking-early) (= (submit r) Submit.testing-pointer) (= (submit r) Submit.allocating-late) (= (submit r) Submit.flagging-late) (= (submit r) Submit.clearing-after) (= (submit r) Submit.putting) (= (submit r) Submit.putting-leftover) (= (submit r) Submit.checking-sync) (= (submit r) Submit.uncounting) (= (submit r) Submit.releasing-data-sem) (= (submit r) Submit.relocking) (= (submit r) Submit.releasing-late) (= (submit r) Submit.unlocking) (= (submit r) Submit.returned))))
(define-fun |core-found.114| () Bool
  (forall ((r Request)) (or (not (= (conversion r) Conversion.queued)) (and (not (= (completion r) Completion.idle)) (not (= (completion r) Completion.end_io)) (not (= (completion r) Completion.putting)) (not (= (completion r) Completion.converting))))))
(define-fun |core-found.206| () Bool
  (forall ((r Request)) (or (not (= (performer r) Performer.submitter)) (not (exists ((some Block)) (to_convert r some))) (and (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.clearing-after)) (not (= (submit r) Submit.putting-leftover)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.unlocking)) (not (= (submit r) Submit.returned))))))
(define-fun |core-found.44| () Bool
  (forall ((r Request)) (or (not (= (ack r) Acknowledged.success)) (= (submit r) Submit.taking-data-sem) (= (submit r) Submit.unlocking-early) (= (submit r) Submit.testing-pointer) (= (submit r) Submit.allocating-late) (= (submit r) Submit.flagging-late) (= (submit r) Submit.clearing-after) (= (submit r) Submit.putting) (= (submit r) Submit.putting-leftover) (= (submit r) Submit.checking-sync) (= (submit r) Submit.uncounting) (= (submit r) Submit.releasing-data-sem) (= (submit r) Submit.relocking) (= (submit r) Submit.releasing-late) (= (submit r) Submit.unlocking) (= (submit r) Submit.returned))))
(define-fun |core-found.130| () Bool
  (forall ((r Request)) (or (not (io_error r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.clearing-pointer)) (not (= (submit r) Submit.allocating-io_end)) (not (= (submit r) Submit.setting-pointer)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.converting))))))
(define-fun |core-found.129| () Bool
  (forall ((r Request)) (or (not (page_errors r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.clearing-pointer)) (not (= (submit r) Submit.allocating-io_end)) (not (= (submit r) Submit.setting-pointer)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.reading-pointer)) (not (= (submit r) Submit.flagging)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.converting))))))
(define-fun |core-found.210| () Bool
  (forall ((r Request)) (or (not (= (conversion r) Conversion.clearing)) (and (not (= (completion r) Completion.idle)) (not (= (completion r) Completion.end_io)) (not (= (completion r) Completion.putting)) (not (= (completion r) Completion.converting))))))
(define-fun |core-found.185| () Bool
  (forall ((r Request)) (or (not (= (conversion r) Conversion.clearing)) (= (submit r) Submit.taking-data-sem) (= (submit r) Submit.unlocking-early) (= (submit r) Submit.testing-pointer) (= (submit r) Submit.allocating-late) (= (submit r) Submit.flagging-late) (= (submit r) Submit.putting) (= (submit r) Submit.putting-leftover) (= (submit r) Submit.releasing-data-sem) (= (submit r) Submit.relocking) (= (submit r) Submit.releasing-late) (= (submit r) Submit.returned))))
(define-fun |core-found.205| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (= (count i) |0..2:1|)) (not (dying r i)) (= (completion r) Completion.queued) (= (completion r) Completion.end_io) (= (completion r) Completion.putting) (= (completion r) Completion.uncounting-first)))))
(define-fun |core-found.156| () Bool
  (forall ((r Request)) (or (not (bh_unwritten r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.clearing-pointer)) (not (= (submit r) Submit.allocating-io_end)) (not (= (submit r) Submit.setting-pointer)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.clearing-after)) (not (= (submit r) Submit.putting-leftover)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.converting)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.unlocking)) (not (= (submit r) Submit.returned))))))
(define-fun |core-found.211| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (private r i)) (met_unwritten r) (not (UNWRITTEN i))))))
(define-fun |core-found.212| () Bool
  (forall ((r Request)) (or (not (met_unwritten r)) (dropped r) (and (not (= (submit r) Submit.clearing-after)) (not (= (submit r) Submit.putting-leftover)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.unlocking)) (not (= (submit r) Submit.returned))))))
(define-fun |core-found.213| () Bool
  (forall ((r Request)) (or (not (= (performer r) Performer.worker)) (exists ((some Block)) (to_convert r some)) (and (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.clearing-after)) (not (= (submit r) Submit.putting-leftover)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.unlocking))))))
(define-fun |core-found.214| () Bool
  (forall ((r Request)) (or (not (rc_error r)) (not (exists ((some IOEnd)) (private r some))) (and (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.unlocking))))))
(define-fun |found.153| () Bool
  (forall ((r Request)) (or (not (= (context r) CompletionContext.process)) (not (= (ack r) Acknowledged.error)) (and (not (= (submit r) Submit.clearing-after)) (not (= (submit r) Submit.putting-leftover)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.unlocking))))))
(define-fun |found.154| () Bool
  (forall ((r Request)) (or (not (= (context r) CompletionContext.irq)) (not (= (completion r) Completion.idle)))))
(define-fun |core-found.36| () Bool
  (forall ((r Request)) (not (= (context r) CompletionContext.workqueue))))
(define-fun |core-found.173| () Bool
  (forall ((r Request)) (or (not (sync r)) (not (queued r)))))
(define-fun |core-found.179| () Bool
  (forall ((i IOEnd)) (or (allocated i) (not (UNWRITTEN i)))))
(define-fun |core-found.216| () Bool
  (forall ((r Request)) (or (not (met_unwritten r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.clearing-pointer)) (not (= (submit r) Submit.allocating-io_end)) (not (= (submit r) Submit.setting-pointer)) (not (= (submit r) Submit.allocating-dio))))))
(define-fun |core-found.45| () Bool
  (forall ((r Request)) (or (exists ((some IOEnd)) (private r some)) (not (= (submit r) Submit.setting-pointer)))))
(define-fun |core-found.47| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (local_io_end r i)) (io_end_of r i) (not (exists ((some IOEnd)) (private r some)))))))
(define-fun |core-found.217| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (sync r)) (not (io_end_pointer i)) (and (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.reading-pointer)) (not (= (submit r) Submit.flagging)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.converting)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.unlocking)))))))
(define-fun |core-found.128| () Bool
  (forall ((r Request)) (or (not (rc_error r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.clearing-pointer)) (not (= (submit r) Submit.allocating-io_end)) (not (= (submit r) Submit.setting-pointer)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.reading-pointer)) (not (= (submit r) Submit.flagging)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.converting)) (not (= (submit r) Submit.returned))))))
(define-fun |core-found.194| () Bool
  (forall ((r Request)) (or (not (sync r)) (not (exists ((some Block)) (and (submitted r some) (not (ended r some))))) (and (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.unlocking))))))
(define-fun |core-found.219| () Bool
  (forall ((r Request)) (or (not (exists ((some IOEnd)) (dying r some))) (not (= (completion r) Completion.end_io)))))
(define-fun |core-found.198| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (io_end_of r i)) (exists ((some Block)) (io_end_range i some)) (not (= (completion r) Completion.putting))))))
(define-fun |found.167| () Bool
  (forall ((r Request)) (or (not (= (completion r) Completion.reporting)) (not (= (context r) CompletionContext.process)) (and (not (= (submit r) Submit.clearing-after)) (not (= (submit r) Submit.putting-leftover)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.unlocking)) (not (= (submit r) Submit.returned))))))
(define-fun |core-found.177| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (local_io_end r i)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.clearing-pointer)) (not (= (submit r) Submit.allocating-io_end)))))))
(define-fun |core-found.218| () Bool
  (forall ((r Request)) (or (not (exists ((some Block)) (and (submitted r some) (not (ended r some))))) (not (exists ((some IOEnd)) (dying r some))))))
(define-fun |found.170| () Bool
  (forall ((r Request)) (or (not (= (completion r) Completion.uncounting)) (not (= (context r) CompletionContext.process)) (and (not (= (submit r) Submit.clearing-after)) (not (= (submit r) Submit.putting-leftover)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.unlocking)) (not (= (submit r) Submit.returned))))))
(define-fun |found.172| () Bool
  (forall ((r Request)) (or (not (= (completion r) Completion.converting)) (not (= (context r) CompletionContext.process)) (and (not (= (submit r) Submit.clearing-after)) (not (= (submit r) Submit.putting-leftover)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.unlocking)) (not (= (submit r) Submit.returned))))))
(define-fun |found.173| () Bool
  (forall ((r Request)) (or (not (= (completion r) Completion.end_io)) (not (= (context r) CompletionContext.process)) (and (not (= (submit r) Submit.clearing-after)) (not (= (submit r) Submit.putting-leftover)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.unlocking)) (not (= (submit r) Submit.returned))))))
(define-fun |found.174| () Bool
  (forall ((r Request)) (or (not (= (completion r) Completion.putting)) (not (= (context r) CompletionContext.process)) (and (not (= (submit r) Submit.clearing-after)) (not (= (submit r) Submit.putting-leftover)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.unlocking)) (not (= (submit r) Submit.returned))))))
(assert (and |no-inode-use-after-free.1| |no-inode-use-after-free.2| |no-inode-use-after-free.3| |found.5| |core-found.27| |core-found.28| |core-lock-discipline.3| |core-found.21| |core-found.42| |core-found.32| |core-found.49| |core-handle-discipline| |core-found.58| |core-found.18| |core-found.50| |core-found.59| |core-found.20| |core-found.60| |core-found.51| |met-owned| |core-found.71| |core-found.38| |core-found.39| |core-found.40| |found.27| |core-found.37| |core-found.72| |core-found.68| |core-found.79| |core-found.80| |core-found.82| |core-found.76| |core-found.83| |core-found.108| |core-found.109| |core-complete-once| |core-found.69| |core-found.75| |core-found.116| |core-found.86| |core-found.88| |core-found.131| |core-found.122| |found.49| |core-found.135| |core-found.136| |core-dio-unwritten-harmless.1| |loop-complete| |core-found.134| |core-found.207| |core-found.209| |core-found.144| |core-found.35| |core-found.52| |core-found.151| |core-found.70| |core-found.154| |core-found.100| |core-found.99| |core-found.53| |core-claim-sync-lean.1| |core-found.186| |core-found.54| |found.71| |core-found.29| |core-found.30| |core-found.34| |core-found.187| |core-found.191| |core-found.73| |found.80| |core-found.104| |found.83| |found.84| |core-found.33| |core-found.103| |core-found.180| |core-found.142| |core-found.148| |core-found.106| |core-found.115| |core-found.147| |core-found.105| |core-found.182| |core-found.162| |core-found.160| |core-found.165| |core-found.168| |core-found.170| |found.106| |core-found.157| |core-found.171| |core-found.166| |core-found.92| |core-found.174| |core-found.172| |core-found.161| |found.116| |core-found.74| |found.118| |core-found.43| |core-found.111| |core-found.178| |core-found.181| |core-found.48| |core-found.188| |core-found.56| |core-found.189| |core-found.61| |core-found.62| |core-found.192| |core-found.193| |core-found.195| |core-found.200| |core-found.196| |core-found.143| |core-found.110| |core-found.114| |core-found.206| |core-found.44| |core-found.130| |core-found.129| |core-found.210| |core-found.185| |core-found.205| |core-found.156| |core-found.211| |core-found.212| |core-found.213| |core-found.214| |found.153| |found.154| |core-found.36| |core-found.173| |core-found.179| |core-found.216| |core-found.45| |core-found.47| |core-found.217| |core-found.128| |core-found.194| |core-found.219| |core-found.198| |found.167| |core-found.177| |core-found.218| |found.170| |found.172| |found.173| |found.174| true))

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
(pop 1)

; clear_pointer
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.clearing-pointer))
(set-info :status sat)
(check-sat)
(pop 1)

; alloc_io_end
(push 1)
(declare-fun r! () Request)
(declare-fun e! () IOEnd)
(assert (= (submit r!) Submit.allocating-io_end))
(assert (not (allocated e!)))
(set-info :status sat)
(check-sat)
(pop 1)

; alloc_io_end_fails
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.allocating-io_end))
(set-info :status sat)
(check-sat)
(pop 1)

; set_pointer
(push 1)
(declare-fun r! () Request)
(declare-fun e! () IOEnd)
(assert (= (submit r!) Submit.setting-pointer))
(assert (local_io_end r! e!))
(set-info :status sat)
(check-sat)
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
(set-info :status sat)
(check-sat)
(pop 1)

; flag_io_end
(push 1)
(declare-fun r! () Request)
(declare-fun e! () IOEnd)
(assert (= (submit r!) Submit.flagging))
(assert (seen r! e!))
(set-info :status sat)
(check-sat)
(pop 1)

; flag_inode
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.flagging))
(assert (forall ((e IOEnd)) (not (seen r! e))))
(set-info :status sat)
(check-sat)
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
(pop 1)

; alloc_io_end_late_fails
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.allocating-late))
(assert (not (sync r!)))
(assert (forall ((e IOEnd)) (not (b_private r! e))))
(pop 1)

; set_unwritten_flag
(push 1)
(declare-fun r! () Request)
(declare-fun e! () IOEnd)
(assert (= (submit r!) Submit.flagging-late))
(assert (b_private r! e!))
(pop 1)

; keep_io_end
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.allocating-late))
(assert (not (sync r!)))
(assert (not (forall ((e IOEnd)) (not (b_private r! e)))))
(pop 1)

; mark_sync_unwritten
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.allocating-late))
(assert (sync r!))
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
(assert (exists ((b Block)) (submitted r! b)))
(assert (private r! e!))
(set-info :status sat)
(check-sat)
(pop 1)

; end_io_without_io_end
(push 1)
(declare-fun r! () Request)
(assert (= (completion r!) Completion.end_io))
(assert (or (not (exists ((b Block)) (submitted r! b))) (forall ((e IOEnd)) (not (private r! e)))))
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
(set-info :status sat)
(check-sat)
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

; convert_blocks(false, false)
(push 1)
(declare-fun r! () Request)
(declare-fun first! () Block)
(declare-fun last! () Block)
(assert (= (conversion r!) Conversion.mapping))
(assert (|Block.<=| first! last!))
(assert (forall ((b Block)) (or (not (not (|Block.<=| first! b))) (not (to_convert r! b)))))
(assert (forall ((b Block)) (or (not (and (|Block.<=| first! b) (|Block.<=| b last!))) (to_convert r! b))))
(assert (forall ((b Block)) (or (not (and (|Block.<=| first! b) (|Block.<=| b last!))) (not (= (ext b) Extent.hole)))))
(assert (forall ((b Block)) (or (not (and (|Block.<=| first! b) (|Block.<=| b last!))) (= (= (ext b) Extent.written) (= (ext first!) Extent.written)))))
(assert (and (forall ((q Request)) (not (i_data_sem q))) (forall ((q Request)) (and (not (= (submit q) Submit.reading-pointer)) (not (= (submit q) Submit.flagging)))) (not (= writeback Phase.writeback.using-pointer))))
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
(set-info :status sat)
(check-sat)
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
(set-info :status sat)
(check-sat)
(pop 1)

; skip_leftover
(push 1)
(declare-fun r! () Request)
(assert (= (submit r!) Submit.putting-leftover))
(assert (or (= (conversion r!) Conversion.idle) (not (= (performer r!) Performer.submitter))))
(assert (or (not (and (or (rc_error r!) (page_errors r!) (io_error r!)) (not (queued r!)))) (forall ((e IOEnd)) (not (private r! e)))))
(set-info :status sat)
(check-sat)
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
(assert (forall ((e IOEnd)) (not (allocated e))))
(set-info :status sat)
(check-sat)
(pop 1)

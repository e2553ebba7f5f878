; fixed, family writeback: that nothing is proved for want of states.
; model d6351dcda839b305
; parts core
; without eviction fallocate reader waiter
; distrusted 
; answers 0 unsat, 64 sat
; z3 FILE
; cvc5 --incremental --finite-model-find --fmf-mbqi=none --no-cbqi --lang smt2 FILE
;
; Proved are: writeback-no-use-after-free, release-discipline, dio-unwritten-flag, dio-unwritten-harmless, writeback-no-failed-conversion, writeback-no-irq-conversion, writeback-no-stale-exposure, flush-before-write, writeback-whole, allocation-asked, writeback-in-order, writeback-frees, io-end-count, unwritten-count.
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

; The invariant: 192 conjuncts.
(define-fun |writeback-no-use-after-free| () Bool
  (not writeback_used_freed))
(define-fun |release-discipline| () Bool
  (not bad_release))
(define-fun |dio-unwritten-flag| () Bool
  (forall ((r Request)) (or (not (and (= (submit r) Submit.entering) (not (overwrite r)))) (not DIO_UNWRITTEN))))
(define-fun |dio-unwritten-harmless.1| () Bool
  (forall ((r Request)) (forall ((b Block)) (or (not (and (= (submit r) Submit.converting) (to_convert r b))) (covers r b)))))
(define-fun |dio-unwritten-harmless.2| () Bool
  (forall ((r Request)) (forall ((b Block)) (or (not (and (= (submit r) Submit.converting) (to_convert r b))) (landed r b)))))
(define-fun |writeback-no-failed-conversion| () Bool
  (or (not (= writeback Phase.writeback.converting)) writeback_landed))
(define-fun |writeback-no-irq-conversion| () Bool
  (forall ((r Request)) (or (not (and (or (= (conversion r) Conversion.starting) (= (conversion r) Conversion.mapping) (= (conversion r) Conversion.stopping)) (= (performer r) Performer.completion) (= (context r) CompletionContext.irq))) (not (exists ((e IOEnd)) (and (dying r e) (writeback_flagged_other e)))))))
(define-fun |writeback-no-stale-exposure| () Bool
  (forall ((b Block)) (or (not (and (= (ext b) Extent.written) (stale b))) (not (by_writeback b)))))
(define-fun |flush-before-write| () Bool
  (forall ((r Request)) (forall ((b Block)) (or (not (and (submitted r b) (writeback_range b))) (ended r b)))))
(define-fun |writeback-whole.1| () Bool
  (or (not (or (= writeback Phase.writeback.queued) (= writeback Phase.writeback.converting) (= writeback Phase.writeback.stopping) (= writeback Phase.writeback.clearing) (= writeback Phase.writeback.releasing))) (not writeback_held)))
(define-fun |writeback-whole.2| () Bool
  (or (not (or (= writeback Phase.writeback.queued) (= writeback Phase.writeback.converting) (= writeback Phase.writeback.stopping) (= writeback Phase.writeback.clearing) (= writeback Phase.writeback.releasing))) (not writeback_bio)))
(define-fun |writeback-whole.3| () Bool
  (forall ((e IOEnd)) (forall ((b Block)) (or (not (and (or (= writeback Phase.writeback.in-flight) (= writeback Phase.writeback.queued) (= writeback Phase.writeback.converting)) (writeback_io_end e) (writeback_mapped b) (not (= (ext b) Extent.written)))) (UNWRITTEN e)))))
(define-fun |flag-held| () Bool
  (or (not DIO_UNWRITTEN) (exists ((r Request)) (and (sync r) (not (overwrite r)) (i_mutex r) (or (= (submit r) Submit.looping) (= (submit r) Submit.mapping) (= (submit r) Submit.reading-pointer) (= (submit r) Submit.flagging) (= (submit r) Submit.stopping) (= (submit r) Submit.testing-pointer) (= (submit r) Submit.allocating-late) (= (submit r) Submit.flagging-late) (= (submit r) Submit.latching) (= (submit r) Submit.waiting) (= (submit r) Submit.dropping) (= (submit r) Submit.completing) (= (submit r) Submit.clearing-after) (= (submit r) Submit.putting) (= (submit r) Submit.putting-leftover) (= (submit r) Submit.checking-sync) (= (submit r) Submit.converting))))))
(define-fun |earlier.1| () Bool
  (forall ((r Request)) (= (handle r) (or (= (submit r) Submit.mapping) (= (submit r) Submit.reading-pointer) (= (submit r) Submit.flagging) (= (submit r) Submit.stopping) (= (conversion r) Conversion.mapping) (= (conversion r) Conversion.stopping)))))
(define-fun |earlier.2| () Bool
  (forall ((r Request)) (forall ((q Request)) (or (not (and (i_mutex r) (i_mutex q))) (= r q)))))
(define-fun |earlier.3| () Bool
  (forall ((r Request)) (or (own_count r) (and (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.converting)) (not (= (submit r) Submit.uncounting))))))
(define-fun |earlier.4| () Bool
  (forall ((r Request)) (or (exists ((some Block)) (and (covers r some) (not (submitted r some)))) (and (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching))))))
(define-fun |earlier.5| () Bool
  (forall ((r Request)) (or (i_mutex r) (and (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.converting)) (not (= (submit r) Submit.unlocking))))))
(define-fun |earlier.6| () Bool
  (forall ((r Request)) (or (not (own_count r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.relocking)) (not (= (submit r) Submit.unlocking)) (not (= (submit r) Submit.returned))))))
(define-fun |earlier.7| () Bool
  (forall ((r Request)) (and (not (= (submit r) Submit.taking-data-sem)) (not (= (submit r) Submit.clearing-pointer)) (not (= (submit r) Submit.allocating-io_end)) (not (= (submit r) Submit.setting-pointer)) (not (= (submit r) Submit.reading-pointer)) (not (= (submit r) Submit.flagging)) (not (= (submit r) Submit.testing-pointer)) (not (= (submit r) Submit.clearing-after)) (not (= (submit r) Submit.putting)) (not (= (submit r) Submit.putting-leftover)) (not (= (submit r) Submit.releasing-data-sem)) (not (= (submit r) Submit.releasing-late)))))
(define-fun |earlier.8| () Bool
  (forall ((r Request)) (or (not (core_count r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.converting))))))
(define-fun |earlier.9| () Bool
  (forall ((r Request)) (or (core_count r) (and (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping))))))
(define-fun |earlier.10| () Bool
  (forall ((r Request)) (or (not (handle r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.relocking))))))
(define-fun |earlier.11| () Bool
  (forall ((r Request)) (or (overwrite r) (i_mutex r) (and (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting))))))
(define-fun |earlier.12| () Bool
  (forall ((r Request)) (or (dropped r) (= (conversion r) Conversion.idle) (= (conversion r) Conversion.queued))))
(define-fun |earlier.13| () Bool
  (forall ((r Request)) (or (not (= (conversion r) Conversion.mapping)) (= (completion r) Completion.converting) (= (completion r) Completion.uncounting-first) (= (completion r) Completion.done))))
(define-fun |earlier.14| () Bool
  (forall ((r Request)) (or (not (dropped r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping))))))
(define-fun |earlier.15| () Bool
  (forall ((r Request)) (not (= (conversion r) Conversion.queued))))
(define-fun |earlier.16| () Bool
  (forall ((r Request)) (or (bh_unwritten r) (and (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching))))))
(define-fun |earlier.17| () Bool
  (forall ((r Request)) (or (exists ((some Block)) (and (mapped r some) (not (submitted r some)))) (and (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching))))))
(define-fun |earlier.18| () Bool
  (forall ((r Request)) (or (met_unwritten r) (not (bh_unwritten r)))))
(define-fun |earlier.19| () Bool
  (forall ((r Request)) (or (not (overwrite r)) (not (met_unwritten r)))))
(define-fun |earlier.20| () Bool
  (forall ((b Block)) (forall ((r Request)) (or (covers r b) (not (mapped r b))))))
(define-fun |earlier.21| () Bool
  (forall ((r Request)) (or (not (own_count r)) (not (exists ((some Block)) (and (covers r some) (writeback_range some)))))))
(define-fun |earlier.22| () Bool
  (forall ((r Request)) (not (exists ((some IOEnd)) (and (dying r some) (writeback_flagged_other some))))))
(define-fun |converted-owed.2| () Bool
  (forall ((r Request)) (forall ((b Block)) (or (not (and (submitted r b) (not (= (ext b) Extent.written)))) (owed r b)))))
(define-fun |flagged-deferred| () Bool
  (forall ((r Request)) (forall ((e IOEnd)) (or (not (and (UNWRITTEN e) (or (local_io_end r e) (private r e) (dying r e)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.testing-pointer)) (or (not (= (submit r) Submit.stopping)) (not (bh_unwritten r)) (rc_error r)))) (defer_completion r)))))
(define-fun |earlier.24| () Bool
  (forall ((b Block)) (forall ((r Request)) (or (covers r b) (not (submitted r b))))))
(define-fun |earlier.23| () Bool
  (forall ((r Request)) (or (core_count r) (not (exists ((some Block)) (and (submitted r some) (not (ended r some))))))))
(define-fun |earlier.25| () Bool
  (forall ((b Block)) (forall ((r Request)) (or (mapped r b) (not (submitted r b))))))
(define-fun |core-transferred-prefix.3| () Bool
  (forall ((r Request)) (forall ((b Block)) (or (not (mapped r b)) (not (= (ext b) Extent.hole))))))
(define-fun |earlier.28| () Bool
  (forall ((r Request)) (or (not (exists ((some Block)) (and (submitted r some) (not (ended r some))))) (= (completion r) Completion.idle) (= (completion r) Completion.uncounting-first))))
(define-fun |earlier.27| () Bool
  (forall ((r Request)) (not (= (completion r) Completion.uncounting-first))))
(define-fun |earlier.29| () Bool
  (forall ((i IOEnd)) (not (writeback_flagged_other i))))
(define-fun |met-owned| () Bool
  (forall ((r Request)) (or (not (and (met_unwritten r) (not (sync r)) (or (= (submit r) Submit.looping) (= (submit r) Submit.mapping) (= (submit r) Submit.flagging-late) (= (submit r) Submit.latching) (and (= (submit r) Submit.stopping) (not (bh_unwritten r)))))) (exists ((e IOEnd)) (io_end_of r e)))))
(define-fun |earlier.30| () Bool
  (forall ((r Request)) (or (not (defer_completion r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.converting)) (not (= (submit r) Submit.relocking))))))
(define-fun |earlier.31| () Bool
  (forall ((r Request)) (or (dropped r) (= (completion r) Completion.idle) (= (completion r) Completion.uncounting-first) (= (completion r) Completion.done))))
(define-fun |earlier.33| () Bool
  (forall ((r Request)) (or (core_count r) (= (completion r) Completion.idle) (= (completion r) Completion.uncounting-first) (= (completion r) Completion.reporting) (= (completion r) Completion.done))))
(define-fun |earlier.34| () Bool
  (forall ((r Request)) (or (met_unwritten r) (not (defer_completion r)))))
(define-fun |earlier.35| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (private r i)) (not (= (count i) |0..2:0|))))))
(define-fun |earlier.36| () Bool
  (forall ((r Request)) (or (not (rc_error r)) (exists ((some Block)) (and (covers r some) (not (submitted r some)))))))
(define-fun |earlier.37| () Bool
  (forall ((i IOEnd)) (or (allocated i) (not (UNWRITTEN i)))))
(define-fun |earlier.38| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (io_end_of r i) (not (private r i))))))
(define-fun |earlier.39| () Bool
  (forall ((b Block)) (or (writeback_range b) (not (writeback_mapped b)))))
(define-fun |earlier.40| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (io_end_of r i)) (not (writeback_io_end i))))))
(define-fun |two-named.1| () Bool
  (forall ((r Request)) (forall ((e IOEnd)) (or (not (and (io_end_of r e) (= (count e) |0..2:2|))) (local_io_end r e)))))
(define-fun |earlier.44| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (io_end_of r i) (not (b_private r i))))))
(define-fun |earlier.47| () Bool
  (forall ((r Request)) (or (core_count r) (not (exists ((some IOEnd)) (io_end_of r some))))))
(define-fun |earlier.43| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (not (local_io_end r i)))))
(define-fun |earlier.50| () Bool
  (forall ((r Request)) (forall ((e IOEnd)) (or (not (and (io_end_of r e) (not (= (submit r) Submit.returned)))) (met_unwritten r)))))
(define-fun |earlier.51| () Bool
  (forall ((r Request)) (or (not (exists ((some Block)) (and (mapped r some) (not (submitted r some))))) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.converting)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.relocking)) (not (= (submit r) Submit.unlocking)) (not (= (submit r) Submit.returned))))))
(define-fun |core-earlier.83| () Bool
  (forall ((b Block)) (forall ((r Request)) (or (not (owed r b)) (met_unwritten r)))))
(define-fun |earlier.26| () Bool
  (forall ((r Request)) (or (not (= (conversion r) Conversion.stopping)) (= (completion r) Completion.converting) (= (completion r) Completion.uncounting-first) (= (completion r) Completion.done))))
(define-fun |core-earlier.96| () Bool
  (forall ((r Request)) (or (not (exists ((some IOEnd)) (b_private r some))) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.converting)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.relocking)) (not (= (submit r) Submit.unlocking)) (not (= (submit r) Submit.returned))))))
(define-fun |earlier.53| () Bool
  (forall ((r Request)) (or (not (defer_completion r)) s_dio_done_wq (and (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.returned))))))
(define-fun |earlier.57| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (io_end_of r i)) (i_mutex r) (queued r)))))
(define-fun |earlier.52| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (allocated i) (not (io_end_of r i))))))
(define-fun |earlier.58| () Bool
  (forall ((r Request)) (or (not (queued r)) (exists ((some Block)) (submitted r some)))))
(define-fun |ended-accounted| () Bool
  (forall ((r Request)) (forall ((b Block)) (or (not (and (ended r b) (or (not (= (submit r) Submit.returned)) (= (ack r) Acknowledged.no)))) (landed r b) (io_error r)))))
(define-fun |earlier.59| () Bool
  (forall ((r Request)) (or (not (i_mutex r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.relocking)) (not (= (submit r) Submit.returned))))))
(define-fun |earlier.60| () Bool
  (forall ((r Request)) (or (not (or (= (completion r) Completion.uncounting-first) (= (completion r) Completion.end_io) (= (completion r) Completion.putting) (= (completion r) Completion.converting) (= (completion r) Completion.uncounting) (= (completion r) Completion.reporting))) (= (= (context r) CompletionContext.process) (not (queued r))))))
(define-fun |earlier.55| () Bool
  (forall ((r Request)) (or (not (core_count r)) (= (ack r) Acknowledged.no))))
(define-fun |earlier.63| () Bool
  (forall ((r Request)) (forall ((r2 Request)) (forall ((i IOEnd)) (or (not (io_end_of r i)) (not (io_end_of r2 i)) (= r r2))))))
(define-fun |earlier.42| () Bool
  (forall ((r Request)) (or (met_unwritten r) (and (not (= (completion r) Completion.queued)) (not (= (completion r) Completion.putting)) (not (= (completion r) Completion.converting))))))
(define-fun |earlier.49| () Bool
  (forall ((r Request)) (or (defer_completion r) (not (exists ((some IOEnd)) (private r some))))))
(define-fun |earlier.32| () Bool
  (forall ((r Request)) (or (not (= (completion r) Completion.done)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.completing))))))
(define-fun |earlier.41| () Bool
  (and (not (= writeback Phase.writeback.using-pointer)) (not (= writeback Phase.writeback.flagging))))
(define-fun |earlier.48| () Bool
  (forall ((i IOEnd)) (or (allocated i) (not (writeback_io_end i)))))
(define-fun |earlier.54| () Bool
  (forall ((r Request)) (or (defer_completion r) (and (not (= (completion r) Completion.queued)) (not (= (completion r) Completion.putting)) (not (= (completion r) Completion.converting))))))
(define-fun |earlier.61| () Bool
  (forall ((r Request)) (or (dropped r) (not (queued r)))))
(define-fun |earlier.64| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (io_end_of r i) (not (dying r i))))))
(define-fun |earlier.65| () Bool
  (forall ((r Request)) (or (not (exists ((some IOEnd)) (private r some))) (= (completion r) Completion.idle) (= (completion r) Completion.queued) (= (completion r) Completion.end_io) (= (completion r) Completion.uncounting-first))))
(define-fun |earlier.73| () Bool
  (forall ((r Request)) (or (not (exists ((some IOEnd)) (and (io_end_of r some) (allocated some)))) (and (not (= (completion r) Completion.uncounting)) (not (= (completion r) Completion.reporting)) (not (= (completion r) Completion.done))))))
(define-fun |earlier.74| () Bool
  (forall ((r Request)) (or (queued r) (not (= (completion r) Completion.reporting)) (and (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.relocking)) (not (= (submit r) Submit.unlocking)) (not (= (submit r) Submit.returned))))))
(define-fun |earlier.75| () Bool
  (forall ((r Request)) (or (not (= (conversion r) Conversion.starting)) (= (completion r) Completion.converting) (= (completion r) Completion.uncounting-first) (= (completion r) Completion.done))))
(define-fun |earlier.77| () Bool
  (forall ((r Request)) (or (not (io_error r)) (= (conversion r) Conversion.idle) (= (conversion r) Conversion.queued) (= (conversion r) Conversion.releasing))))
(define-fun |earlier.78| () Bool
  (forall ((r Request)) (or (not (= (conversion r) Conversion.clearing)) (= (completion r) Completion.converting) (= (completion r) Completion.uncounting-first))))
(define-fun |earlier.70| () Bool
  (forall ((r Request)) (or (not (= (conversion r) Conversion.releasing)) (= (completion r) Completion.converting) (= (completion r) Completion.uncounting-first))))
(define-fun |earlier.80| () Bool
  (forall ((r Request)) (or (not (core_count r)) (and (not (= (completion r) Completion.reporting)) (not (= (completion r) Completion.done))))))
(define-fun |earlier.79| () Bool
  (forall ((r Request)) (or (not (queued r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.converting))))))
(define-fun |earlier.81| () Bool
  (forall ((r Request)) (or (= (reports r) |0..2:0|) (= (reports r) |0..2:1|))))
(define-fun |earlier.45| () Bool
  (forall ((r Request)) (or (exists ((some Block)) (submitted r some)) (= (conversion r) Conversion.idle) (= (conversion r) Conversion.queued) (= (conversion r) Conversion.releasing))))
(define-fun |earlier.82| () Bool
  (forall ((r Request)) (or (overwrite r) (and (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.relocking))))))
(define-fun |earlier.83| () Bool
  (forall ((r Request)) (or (not (= (conversion r) Conversion.starting)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.relocking))))))
(define-fun |earlier.84| () Bool
  (forall ((r Request)) (or (exists ((some Block)) (to_convert r some)) (and (not (= (conversion r) Conversion.starting)) (not (= (conversion r) Conversion.mapping))))))
(define-fun |earlier.85| () Bool
  (forall ((b Block)) (forall ((r Request)) (or (covers r b) (not (to_convert r b))))))
(define-fun |earlier.161| () Bool
  (or (not (exists ((some Block)) (and (writeback_range some) (not (writeback_mapped some))))) (and (not (= writeback Phase.writeback.idle)) (not (= writeback Phase.writeback.submitting)) (not (= writeback Phase.writeback.in-flight)) (not (= writeback Phase.writeback.queued)) (not (= writeback Phase.writeback.done)))))
(define-fun |earlier.87| () Bool
  (forall ((b Block)) (forall ((r Request)) (or (landed r b) (not (to_convert r b))))))
(define-fun |earlier.89| () Bool
  (forall ((r Request)) (or (not (sync r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.returned))))))
(define-fun |earlier.91| () Bool
  (forall ((r Request)) (or (not (= (ack r) Acknowledged.success)) (= (conversion r) Conversion.idle) (= (conversion r) Conversion.queued))))
(define-fun |earlier.90| () Bool
  (forall ((r Request)) (or (not (page_errors r)) (= (conversion r) Conversion.idle) (= (conversion r) Conversion.queued) (= (conversion r) Conversion.releasing))))
(define-fun |core-directed.182| () Bool
  (forall ((r Request)) (or (met_unwritten r) (= (conversion r) Conversion.idle))))
(define-fun |earlier.92| () Bool
  (forall ((r Request)) (or (not (met_unwritten r)) (not (exists ((some Block)) (and (covers r some) (writeback_range some)))))))
(define-fun |earlier.88| () Bool
  (forall ((b Block)) (forall ((r Request)) (or (not (to_convert r b)) (sync r) (defer_completion r)))))
(define-fun |earlier.94| () Bool
  (forall ((b Block)) (forall ((r Request)) (or (not (to_convert r b)) (sync r) (core_count r)))))
(define-fun |earlier.93| () Bool
  (forall ((r Request)) (or (exists ((some IOEnd)) (dying r some)) (and (not (= (completion r) Completion.putting)) (not (= (completion r) Completion.converting))))))
(define-fun |earlier.98| () Bool
  (forall ((r Request)) (or (not (met_unwritten r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.relocking))))))
(define-fun |earlier.154| () Bool
  (forall ((i IOEnd)) (or (not (writeback_io_end i)) (and (not (= writeback Phase.writeback.idle)) (not (= writeback Phase.writeback.allocating)) (not (= writeback Phase.writeback.done))))))
(define-fun |earlier.127| () Bool
  (or writeback_landed (and (not (= writeback Phase.writeback.converting)) (not (= writeback Phase.writeback.stopping)))))
(define-fun |earlier.96| () Bool
  (forall ((r Request)) (or (not (handle r)) (defer_completion r) (and (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.unlocking)) (not (= (submit r) Submit.returned))))))
(define-fun |earlier.97| () Bool
  (forall ((r Request)) (or (not (handle r)) (core_count r) (and (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.unlocking)) (not (= (submit r) Submit.returned))))))
(define-fun |earlier.66| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (dying r i)) (not (io_error r)) (not (UNWRITTEN i))))))
(define-fun |earlier.62| () Bool
  (forall ((r Request)) (or (not (defer_completion r)) (not (= (context r) CompletionContext.irq)))))
(define-fun |earlier.99| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (forall ((i2 IOEnd)) (or (not (io_end_of r i)) (not (io_end_of r i2)) (= i i2))))))
(define-fun |earlier.101| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (UNWRITTEN i)) (not (io_end_of r i)) (not (= (conversion r) Conversion.releasing))))))
(define-fun |earlier.69| () Bool
  (forall ((r Request)) (or (queued r) (not (core_count r)) (and (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.relocking)) (not (= (submit r) Submit.unlocking)) (not (= (submit r) Submit.returned))))))
(define-fun |earlier.104| () Bool
  (forall ((b Block)) (forall ((r Request)) (or (not (mapped r b)) (dropped r) (core_count r)))))
(define-fun |earlier.105| () Bool
  (forall ((r Request)) (or (not (sync r)) (not (defer_completion r)))))
(define-fun |earlier.107| () Bool
  (forall ((r Request)) (or (not (sync r)) (= (ack r) Acknowledged.no))))
(define-fun |loop-complete| () Bool
  (forall ((r Request)) (forall ((b Block)) (or (not (and (or (= (submit r) Submit.waiting) (= (submit r) Submit.dropping) (= (submit r) Submit.completing) (= (submit r) Submit.clearing-after) (= (submit r) Submit.putting) (= (submit r) Submit.putting-leftover) (= (submit r) Submit.checking-sync) (= (submit r) Submit.converting) (= (submit r) Submit.uncounting) (= (submit r) Submit.releasing-data-sem) (= (submit r) Submit.relocking) (= (submit r) Submit.releasing-late) (= (submit r) Submit.unlocking) (queued r)) (not (or (rc_error r) (page_errors r) (io_error r))) (covers r b))) (submitted r b)))))
(define-fun |core-directed.204| () Bool
  (forall ((r Request)) (or (met_unwritten r) (not (i_mutex r)) (not DIO_UNWRITTEN))))
(define-fun |earlier.109| () Bool
  (forall ((b Block)) (forall ((r Request)) (or (not (to_convert r b)) (not (sync r)) DIO_UNWRITTEN))))
(define-fun |earlier.110| () Bool
  (not (exists ((some Request)) (i_data_sem some))))
(define-fun |earlier.111| () Bool
  (forall ((r Request)) (or (not (defer_completion r)) (exists ((some IOEnd)) (private r some)) (and (not (= (completion r) Completion.idle)) (not (= (completion r) Completion.end_io))))))
(define-fun |earlier.113| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (UNWRITTEN i) (not (private r i))))))
(define-fun |earlier.112| () Bool
  (forall ((r Request)) (or (not (queued r)) (not (exists ((some Block)) (and (covers r some) (not (submitted r some))))))))
(define-fun |earlier.114| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (io_end_of r i)) s_dio_done_wq (exists ((some Block)) (and (covers r some) (not (submitted r some))))))))
(define-fun |earlier.115| () Bool
  (forall ((r Request)) (or s_dio_done_wq (not (= (context r) CompletionContext.workqueue)))))
(define-fun |earlier.46| () Bool
  (forall ((r Request)) (or s_dio_done_wq (not (= (completion r) Completion.queued)))))
(define-fun |earlier.100| () Bool
  (forall ((r Request)) (or (not (sync r)) (= (context r) CompletionContext.process))))
(define-fun |earlier.116| () Bool
  (forall ((r Request)) (or (not (= (reports r) |0..2:1|)) (not (= (ack r) Acknowledged.no)))))
(define-fun |earlier.117| () Bool
  (forall ((r Request)) (or (exists ((some Block)) (and (covers r some) (not (submitted r some)))) (exists ((some Block)) (submitted r some)) (and (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.relocking)) (not (= (submit r) Submit.unlocking))))))
(define-fun |earlier.118| () Bool
  (forall ((r Request)) (or (queued r) (not (= (ack r) Acknowledged.error)) (and (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.relocking)) (not (= (submit r) Submit.unlocking))))))
(define-fun |earlier.119| () Bool
  (forall ((r Request)) (or (not (= (ack r) Acknowledged.success)) (= (completion r) Completion.uncounting-first) (= (completion r) Completion.done))))
(define-fun |earlier.120| () Bool
  (forall ((r Request)) (or (queued r) (not (= (ack r) Acknowledged.success)) (and (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.relocking)) (not (= (submit r) Submit.unlocking))))))
(define-fun |core-v2.6.35-v4.5-rc1-v4.5-seed-v4.6-directed.204| () Bool
  (forall ((r Request)) (or (= (ack r) Acknowledged.no) (= (reports r) |0..2:1|))))
(define-fun |earlier.123| () Bool
  (forall ((r Request)) (or (not (met_unwritten r)) (core_count r) (not (= (completion r) Completion.idle)))))
(define-fun |earlier.122| () Bool
  (forall ((r Request)) (or (not (met_unwritten r)) (not (= (completion r) Completion.done)) (not (= (submit r) Submit.returned)))))
(define-fun |writeback-flagged| () Bool
  (forall ((e IOEnd)) (forall ((b Block)) (or (not (and (writeback_io_end e) (not (= (ext b) Extent.written)) (or (and (= writeback Phase.writeback.mapping) (writeback_mapped b)) (and (or (= writeback Phase.writeback.submitting) (= writeback Phase.writeback.in-flight) (= writeback Phase.writeback.queued) (= writeback Phase.writeback.converting)) (writeback_range b))))) (UNWRITTEN e)))))
(define-fun |earlier.67| () Bool
  (or writeback_held (and (not (= writeback Phase.writeback.mapping)) (not (= writeback Phase.writeback.submitting)))))
(define-fun |earlier.124| () Bool
  (forall ((i IOEnd)) (forall ((i2 IOEnd)) (or (not (writeback_io_end i)) (not (writeback_io_end i2)) (= i i2)))))
(define-fun |core-earlier.79| () Bool
  (forall ((b Block)) (forall ((r Request)) (or (not (mapped r b)) (owed r b) (not (= (ext b) Extent.unwritten))))))
(define-fun |writeback-count| () Bool
  (forall ((e IOEnd)) (or (not (writeback_io_end e)) (and (= (count e) |0..2:0|) (not writeback_held) (not writeback_bio)) (and (= (count e) |0..2:1|) (or (and (not writeback_held) writeback_bio) (and writeback_held (not writeback_bio)))) (and (= (count e) |0..2:2|) writeback_held writeback_bio))))
(define-fun |writeback-mapped.4| () Bool
  (or (not writeback_bio) (= writeback Phase.writeback.in-flight)))
(define-fun |earlier.68| () Bool
  (or writeback_failed writeback_landed (and (not (= writeback Phase.writeback.queued)) (not (= writeback Phase.writeback.clearing)) (not (= writeback Phase.writeback.releasing)))))
(define-fun |earlier.126| () Bool
  (forall ((b Block)) (or (not (writeback_mapped b)) (= (ext b) Extent.unwritten))))
(define-fun |directed.170| () Bool
  (forall ((b Block)) (or (not (stale b)) (and (not (= writeback Phase.writeback.idle)) (not (= writeback Phase.writeback.using-pointer)) (not (= writeback Phase.writeback.flagging)) (not (= writeback Phase.writeback.queued)) (not (= writeback Phase.writeback.converting)) (not (= writeback Phase.writeback.done))) (not (writeback_range b)) writeback_failed)))
(define-fun |directed.171| () Bool
  (or (and (not (= writeback Phase.writeback.idle)) (not (= writeback Phase.writeback.using-pointer)) (not (= writeback Phase.writeback.flagging)) (not (= writeback Phase.writeback.converting)) (not (= writeback Phase.writeback.stopping))) (not writeback_failed)))
(define-fun |earlier.128| () Bool
  (forall ((i IOEnd)) (or (not (UNWRITTEN i)) (not (writeback_io_end i)) (not (= writeback Phase.writeback.releasing)))))
(define-fun |earlier.131| () Bool
  (forall ((r Request)) (or (not (= (ack r) Acknowledged.error)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.converting))))))
(define-fun |earlier.129| () Bool
  (forall ((r Request)) (or (not (= (context r) CompletionContext.irq)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.converting))))))
(define-fun |earlier.130| () Bool
  (forall ((r Request)) (or (defer_completion r) (not (= (context r) CompletionContext.workqueue)))))
(define-fun |earlier.102| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (b_private r i)) (not (= (count i) |0..2:0|))))))
(define-fun |earlier.132| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (io_end_of r i)) (dropped r) (b_private r i)))))
(define-fun |earlier.133| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (io_end_of r i)) (defer_completion r) (exists ((some Block)) (and (mapped r some) (not (submitted r some))))))))
(define-fun |earlier.135| () Bool
  (forall ((r Request)) (or (not (overwrite r)) (not (handle r)))))
(define-fun |earlier.121| () Bool
  (forall ((r Request)) (or (rc_error r) (exists ((some Block)) (and (mapped r some) (not (submitted r some)))) (not (= (submit r) Submit.stopping)))))
(define-fun |earlier.136| () Bool
  (forall ((r Request)) (forall ((e IOEnd)) (or (not (sync r)) (not (io_end_of r e))))))
(define-fun |core-earlier.77| () Bool
  (forall ((r Request)) (or (not (page_errors r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.converting))))))
(define-fun |earlier.138| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (io_end_of r i)) (bh_unwritten r) (defer_completion r)))))
(define-fun |earlier.137| () Bool
  (forall ((r Request)) (or (not (rc_error r)) (not (exists ((some Block)) (and (mapped r some) (not (submitted r some))))))))
(define-fun |earlier.134| () Bool
  (forall ((r Request)) (or (dropped r) (not (exists ((some IOEnd)) (dying r some))))))
(define-fun |earlier.139| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (UNWRITTEN i) (not (io_end_of r i)) (and (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)))))))
(define-fun |earlier.141| () Bool
  (forall ((r Request)) (or (defer_completion r) (not (exists ((some IOEnd)) (b_private r some))) (and (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping))))))
(define-fun |earlier.144| () Bool
  (forall ((r Request)) (or (not (sync r)) (not (exists ((some Block)) (and (submitted r some) (not (ended r some))))) (and (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.relocking)) (not (= (submit r) Submit.unlocking))))))
(define-fun |earlier.143| () Bool
  (forall ((r Request)) (or (not (rc_error r)) (not (exists ((some Block)) (and (submitted r some) (not (ended r some))))) (and (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.relocking)) (not (= (submit r) Submit.unlocking))))))
(define-fun |earlier.142| () Bool
  (forall ((r Request)) (or (rc_error r) (not (exists ((some Block)) (and (covers r some) (not (submitted r some))))) (and (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.relocking)) (not (= (submit r) Submit.unlocking))))))
(define-fun |core-v2.6.35-earlier.61| () Bool
  (forall ((r Request)) (or (not (exists ((some Block)) (and (submitted r some) (not (ended r some))))) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.clearing-pointer)) (not (= (submit r) Submit.allocating-io_end)) (not (= (submit r) Submit.setting-pointer)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.converting))))))
(define-fun |earlier.145| () Bool
  (forall ((r Request)) (or (not (exists ((some Block)) (and (submitted r some) (not (ended r some))))) (not (exists ((some IOEnd)) (dying r some))))))
(define-fun |earlier.56| () Bool
  (forall ((r Request)) (or (not (= (completion r) Completion.queued)) (queued r))))
(define-fun |earlier.146| () Bool
  (forall ((r Request)) (or (exists ((some IOEnd)) (private r some)) (not (= (completion r) Completion.queued)))))
(define-fun |earlier.72| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (dying r i)) (not (rc_error r)) (not (UNWRITTEN i))))))
(define-fun |earlier.147| () Bool
  (forall ((i IOEnd)) (or (not (exists ((some Block)) (io_end_range i some))) (not (= (count i) |0..2:0|)))))
(define-fun |earlier.148| () Bool
  (forall ((b Block)) (forall ((r Request)) (forall ((i IOEnd)) (or (not (io_end_range i b)) (covers r b) (not (io_end_of r i)))))))
(define-fun |earlier.71| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (dying r i)) (not (page_errors r)) (not (UNWRITTEN i))))))
(define-fun |earlier.149| () Bool
  (forall ((r Request)) (or (not (exists ((some Block)) (to_convert r some))) (= (completion r) Completion.converting) (= (completion r) Completion.uncounting-first) (= (completion r) Completion.done))))
(define-fun |earlier.151| () Bool
  (forall ((r Request)) (or (not (= (completion r) Completion.reporting)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.stopping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.waiting)) (not (= (submit r) Submit.dropping)) (not (= (submit r) Submit.converting))))))
(define-fun |earlier.150| () Bool
  (forall ((r Request)) (or (not (= (reports r) |0..2:1|)) (= (completion r) Completion.idle) (= (completion r) Completion.uncounting-first) (= (completion r) Completion.done))))
(define-fun |earlier.152| () Bool
  (forall ((r Request)) (or (not (sync r)) (not (= (conversion r) Conversion.starting)) (and (not (= (submit r) Submit.completing)) (not (= (submit r) Submit.checking-sync)) (not (= (submit r) Submit.uncounting)) (not (= (submit r) Submit.unlocking))))))
(define-fun |earlier.108| () Bool
  (forall ((r Request)) (or (not (overwrite r)) (not (exists ((some Block)) (to_convert r some))))))
(define-fun |earlier.153| () Bool
  (forall ((r Request)) (or (not (exists ((some Block)) (to_convert r some))) (and (not (= (conversion r) Conversion.idle)) (not (= (conversion r) Conversion.clearing)) (not (= (conversion r) Conversion.releasing))))))
(define-fun |earlier.140| () Bool
  (forall ((r Request)) (or (not (dropped r)) (queued r) (not (= (completion r) Completion.idle)))))
(define-fun |writeback-mapped.1| () Bool
  (forall ((b Block)) (or (not (or (= writeback Phase.writeback.idle) (= writeback Phase.writeback.allocating) (= writeback Phase.writeback.done))) (not (writeback_mapped b)))))
(define-fun |earlier.155| () Bool
  (forall ((b Block)) (or (not (= (ext b) Extent.written)) (not (writeback_range b)) (and (not (= writeback Phase.writeback.allocating)) (not (= writeback Phase.writeback.mapping)) (not (= writeback Phase.writeback.submitting)) (not (= writeback Phase.writeback.in-flight)) (not (= writeback Phase.writeback.queued))))))
(define-fun |earlier.125| () Bool
  (or writeback_bio writeback_failed writeback_landed (not (= writeback Phase.writeback.in-flight))))
(define-fun |directed.217| () Bool
  (forall ((b Block)) (forall ((i IOEnd)) (or (not (stale b)) (= (count i) |0..2:2|) (= writeback Phase.writeback.mapping) (= writeback Phase.writeback.submitting) (not (writeback_range b)) (not (writeback_io_end i)) (not writeback_held) writeback_failed))))
(define-fun |earlier.156| () Bool
  (forall ((i IOEnd)) (or (not (writeback_io_end i)) (not (exists ((some Block)) (io_end_range i some))))))
(define-fun |earlier.157| () Bool
  (forall ((r Request)) (or (not (rc_error r)) (and (not (= (submit r) Submit.idle)) (not (= (submit r) Submit.locking)) (not (= (submit r) Submit.checking)) (not (= (submit r) Submit.entering)) (not (= (submit r) Submit.unlocking-early)) (not (= (submit r) Submit.allocating-dio)) (not (= (submit r) Submit.looping)) (not (= (submit r) Submit.mapping)) (not (= (submit r) Submit.allocating-late)) (not (= (submit r) Submit.flagging-late)) (not (= (submit r) Submit.latching)) (not (= (submit r) Submit.converting)) (not (= (submit r) Submit.returned))))))
(define-fun |earlier.159| () Bool
  (forall ((i IOEnd)) (or (allocated i) (not (exists ((some Block)) (io_end_range i some))))))
(define-fun |earlier.160| () Bool
  (forall ((i IOEnd)) (or (UNWRITTEN i) (not (exists ((some Block)) (io_end_range i some))))))
(define-fun |core-queued-whole.1| () Bool
  (forall ((r Request)) (or (not (queued r)) (not (sync r)))))
(define-fun |earlier.162| () Bool
  (forall ((r Request)) (forall ((i IOEnd)) (or (not (= (count i) |0..2:1|)) (not (io_end_of r i)) (not (= (completion r) Completion.converting))))))
(assert (and |writeback-no-use-after-free| |release-discipline| |dio-unwritten-flag| |dio-unwritten-harmless.1| |dio-unwritten-harmless.2| |writeback-no-failed-conversion| |writeback-no-irq-conversion| |writeback-no-stale-exposure| |flush-before-write| |writeback-whole.1| |writeback-whole.2| |writeback-whole.3| |flag-held| |earlier.1| |earlier.2| |earlier.3| |earlier.4| |earlier.5| |earlier.6| |earlier.7| |earlier.8| |earlier.9| |earlier.10| |earlier.11| |earlier.12| |earlier.13| |earlier.14| |earlier.15| |earlier.16| |earlier.17| |earlier.18| |earlier.19| |earlier.20| |earlier.21| |earlier.22| |converted-owed.2| |flagged-deferred| |earlier.24| |earlier.23| |earlier.25| |core-transferred-prefix.3| |earlier.28| |earlier.27| |earlier.29| |met-owned| |earlier.30| |earlier.31| |earlier.33| |earlier.34| |earlier.35| |earlier.36| |earlier.37| |earlier.38| |earlier.39| |earlier.40| |two-named.1| |earlier.44| |earlier.47| |earlier.43| |earlier.50| |earlier.51| |core-earlier.83| |earlier.26| |core-earlier.96| |earlier.53| |earlier.57| |earlier.52| |earlier.58| |ended-accounted| |earlier.59| |earlier.60| |earlier.55| |earlier.63| |earlier.42| |earlier.49| |earlier.32| |earlier.41| |earlier.48| |earlier.54| |earlier.61| |earlier.64| |earlier.65| |earlier.73| |earlier.74| |earlier.75| |earlier.77| |earlier.78| |earlier.70| |earlier.80| |earlier.79| |earlier.81| |earlier.45| |earlier.82| |earlier.83| |earlier.84| |earlier.85| |earlier.161| |earlier.87| |earlier.89| |earlier.91| |earlier.90| |core-directed.182| |earlier.92| |earlier.88| |earlier.94| |earlier.93| |earlier.98| |earlier.154| |earlier.127| |earlier.96| |earlier.97| |earlier.66| |earlier.62| |earlier.99| |earlier.101| |earlier.69| |earlier.104| |earlier.105| |earlier.107| |loop-complete| |core-directed.204| |earlier.109| |earlier.110| |earlier.111| |earlier.113| |earlier.112| |earlier.114| |earlier.115| |earlier.46| |earlier.100| |earlier.116| |earlier.117| |earlier.118| |earlier.119| |earlier.120| |core-v2.6.35-v4.5-rc1-v4.5-seed-v4.6-directed.204| |earlier.123| |earlier.122| |writeback-flagged| |earlier.67| |earlier.124| |core-earlier.79| |writeback-count| |writeback-mapped.4| |earlier.68| |earlier.126| |directed.170| |directed.171| |earlier.128| |earlier.131| |earlier.129| |earlier.130| |earlier.102| |earlier.132| |earlier.133| |earlier.135| |earlier.121| |earlier.136| |core-earlier.77| |earlier.138| |earlier.137| |earlier.134| |earlier.139| |earlier.141| |earlier.144| |earlier.143| |earlier.142| |core-v2.6.35-earlier.61| |earlier.145| |earlier.56| |earlier.146| |earlier.72| |earlier.147| |earlier.148| |earlier.71| |earlier.149| |earlier.151| |earlier.150| |earlier.152| |earlier.108| |earlier.153| |earlier.140| |writeback-mapped.1| |earlier.155| |earlier.125| |directed.217| |earlier.156| |earlier.157| |earlier.159| |earlier.160| |core-queued-whole.1| |earlier.162| true))

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
(assert (or (= writeback Phase.writeback.idle) (= writeback Phase.writeback.done)))
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

; writeback_begin
(push 1)
(declare-fun first! () Block)
(declare-fun last! () Block)
(assert (= writeback Phase.writeback.idle))
(assert (|Block.<=| first! last!))
(assert (not closed))
(assert (forall ((b Block)) (or (not (and (|Block.<=| first! b) (|Block.<=| b last!))) (not (= (ext b) Extent.written)))))
(assert (forall ((q Request)) (or (= (submit q) Submit.idle) (and (= (submit q) Submit.returned) (not (= (ack q) Acknowledged.no)) (or (= (completion q) Completion.idle) (= (completion q) Completion.done)) (= (conversion q) Conversion.idle)) (not (exists ((b Block)) (and (covers q b) (|Block.<=| first! b) (|Block.<=| b last!)))))))
(set-info :status sat)
(check-sat)
(pop 1)

; writeback_alloc
(push 1)
(declare-fun e! () IOEnd)
(assert (= writeback Phase.writeback.allocating))
(assert (not (allocated e!)))
(set-info :status sat)
(check-sat)
(pop 1)

; writeback_alloc_fails
(push 1)
(assert (= writeback Phase.writeback.allocating))
(set-info :status sat)
(check-sat)
(pop 1)

; writeback_map
(push 1)
(declare-fun e! () IOEnd)
(declare-fun first! () Block)
(declare-fun last! () Block)
(assert (= writeback Phase.writeback.mapping))
(assert (writeback_io_end e!))
(assert (|Block.<=| first! last!))
(assert (forall ((b Block)) (or (not (not (|Block.<=| first! b))) (not (writeback_range b)) (writeback_mapped b))))
(assert (forall ((b Block)) (or (not (and (|Block.<=| first! b) (|Block.<=| b last!))) (and (writeback_range b) (not (writeback_mapped b))))))
(assert (forall ((b Block)) (or (not (and (|Block.<=| first! b) (|Block.<=| b last!))) (= (= (ext b) Extent.hole) (= (ext first!) Extent.hole)))))
(assert (forall ((b Block)) (or (not (and (|Block.<=| first! b) (|Block.<=| b last!))) (= (= (ext b) Extent.written) (= (ext first!) Extent.written)))))
(assert (and (forall ((q Request)) (not (i_data_sem q))) (forall ((q Request)) (and (not (= (submit q) Submit.reading-pointer)) (not (= (submit q) Submit.flagging)))) (not (= writeback Phase.writeback.using-pointer))))
(set-info :status sat)
(check-sat)
(pop 1)

; writeback_flag
(push 1)
(declare-fun e! () IOEnd)
(assert (= writeback Phase.writeback.flagging))
(assert (writeback_io_end e!))
(pop 1)

; writeback_submit
(push 1)
(declare-fun e! () IOEnd)
(assert (= writeback Phase.writeback.submitting))
(assert (writeback_io_end e!))
(set-info :status sat)
(check-sat)
(pop 1)

; writeback_drop
(push 1)
(declare-fun e! () IOEnd)
(assert (= writeback Phase.writeback.in-flight))
(assert (writeback_io_end e!))
(assert writeback_held)
(set-info :status sat)
(check-sat)
(pop 1)

; writeback_bio_end
(push 1)
(declare-fun e! () IOEnd)
(assert writeback_bio)
(assert (writeback_io_end e!))
(set-info :status sat)
(check-sat)
(pop 1)

; writeback_bio_error
(push 1)
(declare-fun e! () IOEnd)
(assert writeback_bio)
(assert (writeback_io_end e!))
(set-info :status sat)
(check-sat)
(pop 1)

; writeback_flag_other
(push 1)
(declare-fun e! () IOEnd)
(assert (= writeback Phase.writeback.using-pointer))
(assert (writeback_seen e!))
(pop 1)

; writeback_flag_inode
(push 1)
(assert (= writeback Phase.writeback.using-pointer))
(assert (forall ((e IOEnd)) (not (writeback_seen e))))
(pop 1)

; writeback_convert_start
(push 1)
(assert (= writeback Phase.writeback.queued))
(set-info :status sat)
(check-sat)
(pop 1)

; writeback_convert(false)
(push 1)
(declare-fun first! () Block)
(declare-fun last! () Block)
(declare-fun reach! () Block)
(assert (= writeback Phase.writeback.converting))
(assert (|Block.<=| first! last!))
(assert (forall ((b Block)) (or (not (not (|Block.<=| first! b))) (not (writeback_mapped b)))))
(assert (forall ((b Block)) (or (not (and (|Block.<=| first! b) (|Block.<=| b last!))) (writeback_mapped b))))
(assert (and (forall ((q Request)) (not (i_data_sem q))) (forall ((q Request)) (and (not (= (submit q) Submit.reading-pointer)) (not (= (submit q) Submit.flagging)))) (not (= writeback Phase.writeback.using-pointer))))
(assert (= reach! last!))
(set-info :status sat)
(check-sat)
(pop 1)

; writeback_convert_fails
(push 1)
(assert (= writeback Phase.writeback.converting))
(assert (and (forall ((q Request)) (not (i_data_sem q))) (forall ((q Request)) (and (not (= (submit q) Submit.reading-pointer)) (not (= (submit q) Submit.flagging)))) (not (= writeback Phase.writeback.using-pointer))))
(set-info :status sat)
(check-sat)
(pop 1)

; writeback_convert_stop
(push 1)
(assert (= writeback Phase.writeback.stopping))
(set-info :status sat)
(check-sat)
(pop 1)

; writeback_clear
(push 1)
(declare-fun e! () IOEnd)
(assert (= writeback Phase.writeback.clearing))
(assert (writeback_io_end e!))
(set-info :status sat)
(check-sat)
(pop 1)

; writeback_release
(push 1)
(declare-fun e! () IOEnd)
(assert (= writeback Phase.writeback.releasing))
(assert (writeback_io_end e!))
(set-info :status sat)
(check-sat)
(pop 1)

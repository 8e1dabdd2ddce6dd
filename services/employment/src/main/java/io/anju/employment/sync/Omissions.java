package io.anju.employment.sync;

import io.anju.employment.record.Employment;
import io.anju.employment.record.Employment.Ended;
import io.anju.employment.record.RecordId;
import io.anju.platform.error.FieldError;
import io.anju.platform.store.BulkAggregates;
import io.anju.platform.store.BulkAggregates.Change;
import io.anju.platform.store.Versioned;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;

/** What a full file no longer names is over. */
final class Omissions {

  private static final int PAGE = 500;
  private static final int PERCENT = 100;

  private final BulkAggregates<Employment> records;
  private final RunningRecords running;
  private final NamedRecords named;
  private final int shareAtMost;
  private final Clock clock;

  /** @param shareAtMost percent of the records running that may end without confirmation */
  Omissions(BulkAggregates<Employment> records, RunningRecords running, NamedRecords named, int shareAtMost, Clock clock) {
    this.records = records;
    this.running = running;
    this.named = named;
    this.shareAtMost = shareAtMost;
    this.clock = clock;
  }

  /**
   * Why this must be confirmed first. Rows that do not say which record they tell of may be those of any that seems missing.
   */
  Optional<FieldError> objection(SyncJob job, Runnable meanwhile) {
    long all = 0;
    long missing = 0;
    for (var page = page(job, Optional.empty()); !page.isEmpty(); page = page(job, Optional.of(page.getLast().id()))) {
      all += page.size();
      missing += missing(job, page).size();
      meanwhile.run();
    }
    boolean tooMany = missing * PERCENT > all * shareAtMost || missing > 0 && job.progress().unnamed() > 0;
    return tooMany && !job.order().confirmed() ? Optional.of(FieldError.of("", Stage.ASKS, Map.of("missing", Long.toString(missing),
        "running", Long.toString(all), "unnamed", Long.toString(job.progress().unnamed())))) : Optional.empty();
  }

  /**
   * Ends them as of today: the books do not say when it was. Ended again they stay as they are.
   *
   * @param ended told after each page how many that were; false stops
   * @return false where it was stopped
   */
  boolean end(SyncJob job, LongPredicate ended) {
    boolean on = true;
    for (var page = page(job, Optional.empty()); on && !page.isEmpty(); page = page(job, Optional.of(page.getLast().id()))) {
      var changes = missing(job, page).stream().map(record -> new Change<>(record, ended(record.state(), job))).toList();
      on = ended.test(records.saveAll(changes).saved().size());
    }
    return on;
  }

  private List<Versioned<Employment>> page(SyncJob job, Optional<String> after) {
    return running.page(job.sender().division(), job.startedAt(), after, PAGE);
  }

  private List<Versioned<Employment>> missing(SyncJob job, List<Versioned<Employment>> page) {
    var there = named.among(job.id(), page.stream().map(Versioned::id).toList());
    return page.stream().filter(record -> !there.contains(record.id()) && !new RecordId(record.id()).drawnHere()).toList();
  }

  private Employment ended(Employment record, SyncJob job) {
    var today = LocalDate.now(clock);
    var from = record.engagement().from();
    return new Ended(record.engagement(), from.isAfter(today) ? from : today, job.startedAt());
  }
}

package io.anju.employment.sync;

import io.anju.employment.record.Employment;
import io.anju.employment.record.Employment.Ended;
import io.anju.employment.record.RecordId;
import io.anju.intake.job.Job;
import io.anju.intake.job.NamedRecords;
import io.anju.intake.job.Omissions;
import io.anju.intake.job.Stage;
import io.anju.platform.error.FieldError;
import io.anju.platform.store.BulkAggregates;
import io.anju.platform.store.BulkAggregates.Change;
import io.anju.platform.store.Versioned;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;

/** Records of employment that a full file no longer names are over. */
final class UnnamedRecords implements Omissions {

  private static final int PAGE = 500;
  private static final int PERCENT = 100;

  private final BulkAggregates<Employment> records;
  private final RunningRecords running;
  private final NamedRecords named;
  private final int shareAtMost;
  private final Clock clock;

  /** @param shareAtMost percent of the records running that may end without confirmation */
  UnnamedRecords(BulkAggregates<Employment> records, RunningRecords running, NamedRecords named, int shareAtMost, Clock clock) {
    this.records = records;
    this.running = running;
    this.named = named;
    this.shareAtMost = shareAtMost;
    this.clock = clock;
  }

  /** Rows that do not say which record they tell of may be those of any that seems missing. */
  @Override
  public Optional<FieldError> objection(Job job, BooleanSupplier mayGoOn) {
    long all = 0;
    long missing = 0;
    for (var page = page(job, Optional.empty()); !page.isEmpty(); page = page(job, Optional.of(page.getLast().id()))) {
      all += page.size();
      missing += missing(job, page).size();
      mayGoOn.getAsBoolean();
    }
    boolean tooMany = missing * PERCENT > all * shareAtMost || missing > 0 && job.progress().unnamed() > 0;
    return tooMany && !job.order().confirmed() ? Optional.of(FieldError.of("", Stage.ASKS, Map.of("missing", Long.toString(missing),
        "running", Long.toString(all), "unnamed", Long.toString(job.progress().unnamed())))) : Optional.empty();
  }

  /** As of today: the books do not say when it was. */
  @Override
  public boolean end(Job job, LongPredicate ended) {
    boolean on = true;
    for (var page = page(job, Optional.empty()); on && !page.isEmpty(); page = page(job, Optional.of(page.getLast().id()))) {
      var changes = missing(job, page).stream().map(record -> new Change<>(record, ended(record.state(), job))).toList();
      on = ended.test(records.saveAll(changes).saved().size());
    }
    return on;
  }

  private List<Versioned<Employment>> page(Job job, Optional<String> after) {
    return running.page(job.sender().division(), job.startedAt(), after, PAGE);
  }

  private List<Versioned<Employment>> missing(Job job, List<Versioned<Employment>> page) {
    var there = named.among(job.id(), page.stream().map(Versioned::id).toList());
    return page.stream().filter(record -> !there.contains(record.id()) && !new RecordId(record.id()).drawnHere()).toList();
  }

  private Employment ended(Employment record, Job job) {
    var today = LocalDate.now(clock);
    var from = record.engagement().from();
    return new Ended(record.engagement(), from.isAfter(today) ? from : today, job.startedAt());
  }
}

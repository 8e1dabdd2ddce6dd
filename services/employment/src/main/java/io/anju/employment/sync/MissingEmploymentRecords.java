package io.anju.employment.sync;

import io.anju.employment.record.Employment;
import io.anju.employment.record.Employment.Ended;
import io.anju.employment.record.RecordId;
import io.anju.employment.record.RunningRecords;
import io.anju.imports.ImportJob;
import io.anju.imports.ListedRecordIds;
import io.anju.imports.MissingRecordsPolicy;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.aggregate.BulkAggregates.Change;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.FieldError;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;

/** Ends the employment records that a full file no longer lists. */
final class MissingEmploymentRecords implements MissingRecordsPolicy {

  private static final int PAGE = 500;
  private static final int PERCENT = 100;

  private final BulkAggregates<Employment> records;
  private final RunningRecords running;
  private final ListedRecordIds listed;
  private final int maxShare;
  private final Clock clock;

  /**
   * @param maxShare percent of the running records that may end without confirmation
   */
  MissingEmploymentRecords(
      BulkAggregates<Employment> records,
      RunningRecords running,
      ListedRecordIds listed,
      int maxShare,
      Clock clock) {
    this.records = records;
    this.running = running;
    this.listed = listed;
    this.maxShare = maxShare;
    this.clock = clock;
  }

  /**
   * A row without a readable record id might be that of any missing record, so that it requires
   * confirmation as well.
   */
  @Override
  public Optional<FieldError> confirmationNeeded(ImportJob job, BooleanSupplier mayContinue) {
    long all = 0;
    long missing = 0;
    for (var page = page(job, Optional.empty());
        !page.isEmpty();
        page = page(job, Optional.of(page.getLast().id()))) {
      all += page.size();
      missing += missing(job, page).size();
      mayContinue.getAsBoolean();
    }
    boolean tooMany =
        missing * PERCENT > all * maxShare || missing > 0 && job.progress().unidentified() > 0;
    return tooMany && !job.request().confirmed()
        ? Optional.of(
            FieldError.of(
                "",
                TOO_MANY_WOULD_END,
                Map.of(
                    "missing",
                    Long.toString(missing),
                    "running",
                    Long.toString(all),
                    "unnamed",
                    Long.toString(job.progress().unidentified()))))
        : Optional.empty();
  }

  /** Ends them as of today, because the file does not say when they ended. */
  @Override
  public boolean endMissing(ImportJob job, LongPredicate ended) {
    boolean continuing = true;
    for (var page = page(job, Optional.empty());
        continuing && !page.isEmpty();
        page = page(job, Optional.of(page.getLast().id()))) {
      var changes =
          missing(job, page).stream()
              .map(record -> new Change<>(record, ended(record.state(), job)))
              .toList();
      continuing = ended.test(records.saveAll(changes).saved().size());
    }
    return continuing;
  }

  private List<Versioned<Employment>> page(ImportJob job, Optional<String> after) {
    return running.page(job.sender().division(), job.startedAt(), after, PAGE);
  }

  private List<Versioned<Employment>> missing(ImportJob job, List<Versioned<Employment>> page) {
    var present = listed.findListed(job.id(), page.stream().map(Versioned::id).toList());
    return page.stream()
        .filter(record ->
            !present.contains(record.id()) && !new RecordId(record.id()).isGeneratedHere())
        .toList();
  }

  private Employment ended(Employment record, ImportJob job) {
    var today = LocalDate.now(clock);
    var from = record.engagement().from();
    return new Ended(record.engagement(), from.isAfter(today) ? from : today, job.startedAt());
  }
}

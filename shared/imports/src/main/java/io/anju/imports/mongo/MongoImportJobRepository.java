package io.anju.imports.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.anju.imports.ImportJob;
import io.anju.imports.ImportJobRepository;
import io.anju.imports.ImportKinds;
import io.anju.imports.MissingRecordsPolicy;
import io.anju.imports.Progress;
import io.anju.imports.Sender;
import io.anju.imports.Stage;
import io.anju.imports.WaitingRows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/**
 * Import jobs in their collection. Each change is conditional on the stage, a checkpoint on the one
 * before it.
 */
public final class MongoImportJobRepository implements ImportJobRepository {

  private static final String ID = "_id";
  private static final String STAGE = "stage";
  private static final String STARTED = "startedAt";
  private static final String FINISHED = "finishedAt";
  private static final String REASONS = "reasons";
  private static final String PROGRESS = "progress";
  private static final String WAITING_ROWS = PROGRESS + ".waiting";
  private static final String WAIT = "retry";
  private static final String RETRY_AT = WAIT + ".retryAt";
  private static final String SENDER = "subject";
  private static final String DIVISION = "division";

  private final MongoCollection<ImportJobDocument> jobs;
  private final ImportKinds kinds;

  public MongoImportJobRepository(MongoDatabase database, ImportKinds kinds) {
    this.jobs =
        database
            .getCollection("intakeJobs", ImportJobDocument.class)
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    this.kinds = kinds;
    jobs.createIndex(Indexes.ascending(STAGE, STARTED), new IndexOptions().name("stage"));
    jobs.createIndex(
        Indexes.compoundIndex(Indexes.ascending(SENDER, DIVISION), Indexes.descending(STARTED, ID)),
        new IndexOptions().name("sender"));
  }

  @Override
  public void add(ImportJob job) {
    try {
      jobs.insertOne(ImportJobDocument.from(job));
    } catch (MongoWriteException existing) {
      if (ErrorCategory.fromErrorCode(existing.getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw existing;
      }
    }
  }

  @Override
  public Optional<ImportJob> find(String id) {
    return Optional.ofNullable(jobs.find(Filters.eq(ID, id)).first())
        .map(found -> found.toDomain(kinds));
  }

  @Override
  public List<ImportJob> findSentBy(Sender sender, Optional<String> beforeId, int limit) {
    var filter =
        Filters.and(
            Filters.eq(SENDER, sender.subject()),
            Filters.eq(DIVISION, sender.division().value()),
            beforeId
                .flatMap(this::find)
                .map(MongoImportJobRepository::before)
                .orElse(Filters.exists(ID)));
    return jobs.find(filter)
        .sort(Sorts.descending(STARTED, ID))
        .limit(limit)
        .map(found -> found.toDomain(kinds))
        .into(new ArrayList<>());
  }

  private static Bson before(ImportJob job) {
    return Filters.or(
        Filters.lt(STARTED, job.startedAt()),
        Filters.and(Filters.eq(STARTED, job.startedAt()), Filters.lt(ID, job.id())));
  }

  @Override
  public List<ImportJob> findDue(Instant now, int limit) {
    var due = list(at(StageName.RUNNING), limit);
    due.addAll(list(Filters.and(at(StageName.WAITING), Filters.lte(RETRY_AT, now)), limit));
    return due;
  }

  @Override
  public void retryWaitingNow(Instant now) {
    jobs.updateMany(
        Filters.and(at(StageName.WAITING), Filters.gt(RETRY_AT, now)), Updates.set(RETRY_AT, now));
  }

  @Override
  public boolean endWaiting(String id, Instant now) {
    return update(
        at(id, StageName.WAITING),
        Updates.combine(Updates.set(RETRY_AT, now), Updates.set(WAIT + ".until", now)));
  }

  @Override
  public List<ImportJob> findNotRunningStartedBefore(Instant startedBefore, int limit) {
    return list(
        Filters.and(
            Filters.in(
                STAGE,
                StageName.UPLOADING.name(),
                StageName.AWAITING_CONFIRMATION.name(),
                StageName.DONE.name(),
                StageName.CANCELLED.name(),
                StageName.FAILED.name()),
            Filters.lt(STARTED, startedBefore)),
        limit);
  }

  @Override
  public boolean transition(String id, Class<? extends Stage> from, Stage to) {
    return update(
        at(id, StageName.of(from)),
        Updates.combine(
            Updates.set(STAGE, StageName.of(to.getClass()).name()),
            Updates.set(FINISHED, to.finishedAt().orElse(null)),
            Updates.set(WAIT, ImportJobDocument.WaitDocument.of(to)),
            Updates.set(REASONS, ImportJobDocument.ReasonDocument.of(to))));
  }

  @Override
  public boolean markUploaded(String id, long totalBytes) {
    return update(
        at(id, StageName.UPLOADING),
        Updates.combine(
            Updates.set(STAGE, StageName.RUNNING.name()), Updates.set("totalBytes", totalBytes)));
  }

  @Override
  public boolean markConfirmed(String id) {
    return update(
        at(id, StageName.AWAITING_CONFIRMATION),
        Updates.combine(
            Updates.set(STAGE, StageName.RUNNING.name()),
            Updates.set("confirmed", true),
            Updates.set(REASONS, List.of()),
            Updates.unset(FINISHED)));
  }

  @Override
  public boolean checkpoint(String id, Progress current, Progress next) {
    return update(
        Filters.and(
            Filters.eq(ID, id),
            Filters.in(STAGE, StageName.RUNNING.name(), StageName.WAITING.name()),
            Filters.eq(PROGRESS + ".offset", current.position().offset()),
            at(current.waiting())),
        Updates.set(PROGRESS, ProgressDocument.from(next)));
  }

  private static Bson at(WaitingRows current) {
    return current.equals(WaitingRows.NONE)
        ? Filters.eq(WAITING_ROWS, null)
        : Filters.and(
            Filters.eq(WAITING_ROWS + ".pass", current.pass()),
            Filters.eq(WAITING_ROWS + ".offset", current.offset()));
  }

  @Override
  public boolean recordPrepared(String id, long bytes) {
    return update(at(id, StageName.RUNNING), Updates.set(PROGRESS + ".prepared", bytes));
  }

  @Override
  public boolean addEnded(String id, long more) {
    return update(at(id, StageName.RUNNING), Updates.inc(PROGRESS + ".ended", more));
  }

  @Override
  public void remove(String id) {
    jobs.deleteOne(Filters.eq(ID, id));
  }

  private static Bson at(String id, StageName stage) {
    return Filters.and(Filters.eq(ID, id), at(stage));
  }

  /** A job stored by an earlier version waits for confirmation as a failure with that reason. */
  private static Bson at(StageName stage) {
    var current = Filters.eq(STAGE, stage.name());
    return stage == StageName.AWAITING_CONFIRMATION
        ? Filters.or(
            current,
            Filters.and(
                Filters.eq(STAGE, StageName.FAILED.name()),
                Filters.eq(REASONS + ".code", MissingRecordsPolicy.TOO_MANY_WOULD_END)))
        : current;
  }

  private boolean update(Bson filter, Bson change) {
    return jobs.updateOne(filter, change).getMatchedCount() == 1;
  }

  private List<ImportJob> list(Bson filter, int limit) {
    return jobs.find(filter)
        .sort(Sorts.ascending(STARTED))
        .limit(limit)
        .map(found -> found.toDomain(kinds))
        .into(new ArrayList<>());
  }
}

package io.anju.intake.mongo;

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
import io.anju.intake.job.Job;
import io.anju.intake.job.JobBook;
import io.anju.intake.job.Jobs;
import io.anju.intake.job.Offers;
import io.anju.intake.job.Progress;
import io.anju.intake.job.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/** Jobs in their collection: each change guarded by the stage, and a checkpoint by the one before it. */
public final class MongoJobBook implements JobBook {

  private static final String ID = "_id";
  private static final String STAGE = "stage";
  private static final String STARTED = "startedAt";
  private static final String FINISHED = "finishedAt";
  private static final String REASONS = "reasons";
  private static final String PROGRESS = "progress";

  private final MongoCollection<JobDocument> jobs;
  private final Offers offers;

  public MongoJobBook(MongoDatabase database, Offers offers) {
    this.jobs = database.getCollection("intakeJobs", JobDocument.class).withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    this.offers = offers;
    jobs.createIndex(Indexes.ascending(STAGE, STARTED), new IndexOptions().name("stage"));
  }

  @Override
  public void add(Job job) {
    try {
      jobs.insertOne(JobDocument.from(job));
    } catch (MongoWriteException there) {
      if (ErrorCategory.fromErrorCode(there.getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw there;
      }
    }
  }

  @Override
  public Optional<Job> find(String id) {
    return Optional.ofNullable(jobs.find(Filters.eq(ID, id)).first()).map(found -> found.toDomain(offers));
  }

  @Override
  public List<Job> running(int limit) {
    return list(Filters.eq(STAGE, StageName.RUNNING.name()), limit);
  }

  @Override
  public List<Job> restingSince(Instant begunBefore, int limit) {
    return list(Filters.and(Filters.in(STAGE, StageName.UPLOADING.name(), StageName.DONE.name(), StageName.CANCELLED.name(),
        StageName.FAILED.name()), Filters.lt(STARTED, begunBefore)), limit);
  }

  @Override
  public boolean move(String id, Class<? extends Stage> from, Stage to) {
    return changed(at(id, StageName.of(from)), Updates.combine(Updates.set(STAGE, StageName.of(to.getClass()).name()),
        Updates.set(FINISHED, to.finishedAt().orElse(null)), Updates.set(REASONS, JobDocument.ReasonDocument.of(to))));
  }

  @Override
  public boolean uploaded(String id, long totalBytes) {
    return changed(at(id, StageName.UPLOADING),
        Updates.combine(Updates.set(STAGE, StageName.RUNNING.name()), Updates.set("totalBytes", totalBytes)));
  }

  @Override
  public boolean confirmed(String id) {
    return changed(Filters.and(at(id, StageName.FAILED), Filters.eq(REASONS + ".code", Stage.ASKS)), Updates.combine(
        Updates.set(STAGE, StageName.RUNNING.name()), Updates.set("confirmed", true), Updates.set(REASONS, List.of()),
        Updates.unset(FINISHED)));
  }

  @Override
  public boolean checkpoint(String id, Progress seen, Progress next) {
    return changed(Filters.and(at(id, StageName.RUNNING), Filters.eq(PROGRESS + ".offset", seen.place().offset())),
        Updates.set(PROGRESS, ProgressDocument.from(next)));
  }

  @Override
  public boolean prepared(String id, long bytes) {
    return changed(at(id, StageName.RUNNING), Updates.set(PROGRESS + ".prepared", bytes));
  }

  @Override
  public boolean ended(String id, long more) {
    return changed(at(id, StageName.RUNNING), Updates.inc(PROGRESS + ".ended", more));
  }

  @Override
  public void remove(String id) {
    jobs.deleteOne(Filters.eq(ID, id));
  }

  private static Bson at(String id, StageName stage) {
    return Filters.and(Filters.eq(ID, id), Filters.eq(STAGE, stage.name()));
  }

  private boolean changed(Bson standing, Bson change) {
    return jobs.updateOne(standing, change).getMatchedCount() == 1;
  }

  private List<Job> list(Bson filter, int limit) {
    return jobs.find(filter).sort(Sorts.ascending(STARTED)).limit(limit).map(found -> found.toDomain(offers)).into(new ArrayList<>());
  }
}

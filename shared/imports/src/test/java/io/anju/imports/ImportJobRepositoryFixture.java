package io.anju.imports;

import io.anju.imports.Stage.AwaitingConfirmation;
import io.anju.imports.Stage.Running;
import io.anju.imports.Stage.Uploading;
import io.anju.imports.Stage.Waiting;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Import jobs held in memory; every change is conditional on the state it starts from. */
public class ImportJobRepositoryFixture implements ImportJobRepository {

  public final Map<String, ImportJob> jobs = new LinkedHashMap<>();

  @Override
  public void add(ImportJob job) {
    jobs.putIfAbsent(job.id(), job);
  }

  @Override
  public Optional<ImportJob> find(String id) {
    return Optional.ofNullable(jobs.get(id));
  }

  @Override
  public List<ImportJob> findSentBy(Sender sender, Optional<String> beforeId, int limit) {
    return jobs.values().stream()
        .filter(job -> job.sender().isSameAs(sender))
        .sorted(Comparator.comparing(ImportJob::id).reversed())
        .dropWhile(job -> beforeId.filter(id -> job.id().compareTo(id) >= 0).isPresent())
        .limit(limit)
        .toList();
  }

  @Override
  public List<ImportJob> findDue(Instant now, int limit) {
    return jobs.values().stream()
        .filter(job ->
            job.stage() instanceof Running
                || job.stage() instanceof Waiting waiting && !waiting.retryAt().isAfter(now))
        .sorted(Comparator.comparing(ImportJob::startedAt))
        .limit(limit)
        .toList();
  }

  @Override
  public void retryWaitingNow(Instant now) {
    jobs.replaceAll((_, job) ->
        job.stage() instanceof Waiting waiting && waiting.retryAt().isAfter(now)
            ? job.at(new Waiting(waiting.since(), now, waiting.until(), waiting.pause()))
            : job);
  }

  @Override
  public boolean endWaiting(String id, Instant now) {
    return change(
        id,
        Waiting.class,
        job -> {
          var waiting = (Waiting) job.stage();
          return job.at(new Waiting(waiting.since(), now, now, waiting.pause()));
        });
  }

  @Override
  public List<ImportJob> findNotRunningStartedBefore(Instant startedBefore, int limit) {
    return jobs.values().stream()
        .filter(job -> !(job.stage() instanceof Running))
        .filter(job -> job.startedAt().isBefore(startedBefore))
        .limit(limit)
        .toList();
  }

  @Override
  public boolean transition(String id, Class<? extends Stage> from, Stage to) {
    return change(id, from, job -> job.at(to));
  }

  @Override
  public boolean markUploaded(String id, long totalBytes) {
    return change(
        id,
        Uploading.class,
        job ->
            new ImportJob(
                id,
                job.request(),
                job.sender(),
                Optional.of(totalBytes),
                job.startedAt(),
                new Running(),
                job.progress()));
  }

  @Override
  public boolean markConfirmed(String id) {
    return change(
        id,
        AwaitingConfirmation.class,
        job ->
            new ImportJob(
                id,
                new ImportRequest(
                    job.request().schema(), job.request().mode(), job.request().type(), true),
                job.sender(),
                job.totalBytes(),
                job.startedAt(),
                new Running(),
                job.progress()));
  }

  @Override
  public boolean checkpoint(String id, Progress current, Progress next) {
    var stored = jobs.get(id);
    var stage = stored.stage() instanceof Waiting ? Waiting.class : Running.class;
    return stored.progress().position().offset() == current.position().offset()
        && stored.progress().waiting().pass() == current.waiting().pass()
        && stored.progress().waiting().offset() == current.waiting().offset()
        && change(id, stage, job -> job.with(next));
  }

  @Override
  public boolean recordPrepared(String id, long bytes) {
    return change(id, Running.class, job -> job);
  }

  @Override
  public boolean addEnded(String id, long more) {
    return change(id, Running.class, job -> job.with(withEnded(job.progress(), more)));
  }

  @Override
  public void remove(String id) {
    jobs.remove(id);
  }

  private boolean change(String id, Class<? extends Stage> from, UnaryOperator<ImportJob> change) {
    if (!from.isInstance(jobs.get(id).stage())) {
      return false;
    }
    jobs.compute(id, (_, job) -> change.apply(job));
    return true;
  }

  private static Progress withEnded(Progress before, long more) {
    return new Progress(
        before.position(),
        before.rows(),
        before.applied(),
        before.unchanged(),
        before.stale(),
        before.rejected(),
        before.rejectedBytes(),
        before.unidentified(),
        before.ended() + more,
        before.prepared(),
        before.waiting());
  }
}

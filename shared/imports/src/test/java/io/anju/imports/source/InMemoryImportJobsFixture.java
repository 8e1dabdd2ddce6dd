package io.anju.imports.source;

import io.anju.imports.ImportJob;
import io.anju.imports.ImportJobRepository;
import io.anju.imports.ImportKind;
import io.anju.imports.ImportKinds;
import io.anju.imports.Mode;
import io.anju.imports.Progress;
import io.anju.imports.Sender;
import io.anju.imports.Stage;
import io.anju.imports.file.FilesFixture;
import io.anju.imports.file.Spool;
import io.anju.imports.row.ImportCounts;
import io.anju.platform.access.Role;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Import jobs held in memory, and the submissions of sources to them. */
final class InMemoryImportJobsFixture implements ImportJobRepository {

  static final ImportTemplate NIGHTLY =
      new ImportTemplate("enterprise", Mode.DELTA, "nightly", Role.LABOUR_CLERK, "440305");
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
  private static final ImportKinds KINDS =
      new ImportKinds(
          List.of(
              new ImportKind(
                  FilesFixture.ENTERPRISES,
                  _ -> new ImportCounts().toResult(Set.of(), 0),
                  Optional.empty(),
                  Set.of(Role.LABOUR_CLERK))));

  final Map<String, ImportJob> jobs = new LinkedHashMap<>();
  final Spool files;
  final SourceSubmissions submissions;

  InMemoryImportJobsFixture(Path folder) {
    this.files = new Spool(folder, 1_000_000);
    this.submissions = new SourceSubmissions(this, files, KINDS, () -> {}, 1_000, CLOCK);
  }

  ImportJob only() {
    return jobs.values().stream()
        .reduce((one, other) -> {
          throw new AssertionError("more than one job");
        })
        .orElseThrow();
  }

  void setStage(Stage stage, Progress progress) {
    var job = only();
    jobs.put(
        job.id(),
        new ImportJob(
            job.id(),
            job.request(),
            job.sender(),
            job.totalBytes(),
            job.startedAt(),
            stage,
            progress));
  }

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
        .filter(job -> job.sender().equals(sender))
        .sorted(Comparator.comparing(ImportJob::id).reversed())
        .dropWhile(job -> beforeId.isPresent() && job.id().compareTo(beforeId.get()) >= 0)
        .limit(limit)
        .toList();
  }

  @Override
  public List<ImportJob> findRunning(int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<ImportJob> findNotRunningStartedBefore(Instant startedBefore, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean transition(String id, Class<? extends Stage> from, Stage to) {
    return replaceStage(id, from, to, jobs.get(id).totalBytes());
  }

  @Override
  public boolean markUploaded(String id, long totalBytes) {
    return replaceStage(id, Stage.Uploading.class, new Stage.Running(), Optional.of(totalBytes));
  }

  private boolean replaceStage(
      String id, Class<? extends Stage> from, Stage to, Optional<Long> bytes) {
    var job = jobs.get(id);
    if (!from.isInstance(job.stage())) {
      return false;
    }
    jobs.put(
        id,
        new ImportJob(id, job.request(), job.sender(), bytes, job.startedAt(), to, job.progress()));
    return true;
  }

  @Override
  public boolean markConfirmed(String id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean checkpoint(String id, Progress current, Progress next) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean recordPrepared(String id, long bytes) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean addEnded(String id, long more) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void remove(String id) {
    jobs.remove(id);
  }
}

package io.anju.intake.source;

import io.anju.intake.file.FilesFixture;
import io.anju.intake.file.Spool;
import io.anju.intake.job.Job;
import io.anju.intake.job.JobBook;
import io.anju.intake.job.Mode;
import io.anju.intake.job.Offer;
import io.anju.intake.job.Offers;
import io.anju.intake.job.Progress;
import io.anju.intake.job.Stage;
import io.anju.intake.row.Tally;
import io.anju.platform.access.Role;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Jobs held in memory, and an inbox before them. */
final class HeldJobsFixture implements JobBook {

  static final Standing NIGHTLY = new Standing("enterprise", Mode.DELTA, "nightly", Role.LABOUR_CLERK, "440305");
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
  private static final Offers OFFERS =
      new Offers(List.of(new Offer(FilesFixture.ENTERPRISES, _ -> new Tally().of(Set.of(), 0), Optional.empty())));

  final Map<String, Job> held = new LinkedHashMap<>();
  final Spool files;
  final Inbox inbox;

  HeldJobsFixture(Path folder) {
    this.files = new Spool(folder, 1_000_000);
    this.inbox = new Inbox(this, files, OFFERS, () -> { }, 1_000, CLOCK);
  }

  Job only() {
    return held.values().stream().reduce((one, other) -> {
      throw new AssertionError("more than one job");
    }).orElseThrow();
  }

  void stands(Stage stage, Progress progress) {
    var job = only();
    held.put(job.id(), new Job(job.id(), job.order(), job.sender(), job.totalBytes(), job.startedAt(), stage, progress));
  }

  @Override
  public void add(Job job) {
    held.putIfAbsent(job.id(), job);
  }

  @Override
  public Optional<Job> find(String id) {
    return Optional.ofNullable(held.get(id));
  }

  @Override
  public List<Job> running(int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Job> restingSince(Instant begunBefore, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean move(String id, Class<? extends Stage> from, Stage to) {
    return moved(id, from, to, held.get(id).totalBytes());
  }

  @Override
  public boolean uploaded(String id, long totalBytes) {
    return moved(id, Stage.Uploading.class, new Stage.Running(), Optional.of(totalBytes));
  }

  private boolean moved(String id, Class<? extends Stage> from, Stage to, Optional<Long> bytes) {
    var job = held.get(id);
    if (!from.isInstance(job.stage())) {
      return false;
    }
    held.put(id, new Job(id, job.order(), job.sender(), bytes, job.startedAt(), to, job.progress()));
    return true;
  }

  @Override
  public boolean confirmed(String id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean checkpoint(String id, Progress seen, Progress next) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean prepared(String id, long bytes) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean ended(String id, long more) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void remove(String id) {
    held.remove(id);
  }
}

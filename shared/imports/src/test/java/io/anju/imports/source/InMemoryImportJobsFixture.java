package io.anju.imports.source;

import io.anju.imports.ImportJob;
import io.anju.imports.ImportJobRepositoryFixture;
import io.anju.imports.Mode;
import io.anju.imports.Progress;
import io.anju.imports.Stage;
import io.anju.imports.file.FilesFixture;
import io.anju.imports.file.Spool;
import io.anju.platform.access.Role;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Import jobs held in memory, and the submissions of sources to them. */
final class InMemoryImportJobsFixture extends ImportJobRepositoryFixture {

  static final ImportTemplate NIGHTLY =
      new ImportTemplate("enterprise", Mode.DELTA, "nightly", Role.LABOUR_CLERK, "440305");
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

  final Spool files;
  final SourceSubmissions submissions;

  InMemoryImportJobsFixture(Path folder) {
    this.files = new Spool(folder, 1_000_000);
    this.submissions =
        new SourceSubmissions(this, files, FilesFixture.KINDS, () -> {}, 1_000, CLOCK);
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
}

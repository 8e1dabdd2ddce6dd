package io.anju.imports.web;

import io.anju.imports.job.ImportJob;
import io.anju.imports.job.Stage;
import io.anju.imports.job.Stage.Cancelled;
import io.anju.imports.job.Stage.Done;
import io.anju.imports.job.Stage.Failed;
import io.anju.imports.job.Stage.Running;
import io.anju.imports.job.Stage.Uploading;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.web.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A job as clients see it.
 *
 * @param ended records a full file no longer names
 * @param bytes of the file that are here
 * @param bytesPrepared of them, those of a workbook turned into rows, none of which is in before
 *     all are; null for other files
 * @param bytesRead of them, those whose rows are in or rejected
 * @param reasons why it failed; with {@code too-many-would-end} alone it goes on when that is
 *     confirmed
 */
public record ImportJobResponse(
    String jobId,
    String state,
    String kind,
    String mode,
    long rows,
    long applied,
    long unchanged,
    long stale,
    long rejected,
    long ended,
    long bytes,
    Long totalBytes,
    Long bytesPrepared,
    long bytesRead,
    Instant startedAt,
    Instant finishedAt,
    List<Problem.Error> reasons) {

  static ImportJobResponse of(
      ImportJob job,
      long bytes,
      Optional<Long> bytesPrepared,
      long bytesRead,
      ErrorTexts texts,
      Locale locale) {
    var progress = job.progress();
    return new ImportJobResponse(
        job.id(),
        state(job.stage()),
        job.request().schema().name(),
        job.request().mode().name().toLowerCase(Locale.ROOT),
        progress.rows(),
        progress.applied(),
        progress.unchanged(),
        progress.stale(),
        progress.rejected(),
        progress.ended(),
        bytes,
        job.totalBytes().orElse(null),
        bytesPrepared.orElse(null),
        bytesRead,
        job.startedAt(),
        job.stage().finishedAt().orElse(null),
        reasons(job.stage(), texts, locale));
  }

  private static String state(Stage stage) {
    return switch (stage) {
      case Uploading _ -> "UPLOADING";
      case Running _ -> "RUNNING";
      case Done _ -> "DONE";
      case Cancelled _ -> "CANCELLED";
      case Failed _ -> "FAILED";
    };
  }

  private static List<Problem.Error> reasons(Stage stage, ErrorTexts texts, Locale locale) {
    return switch (stage) {
      case Failed(var _, var reasons) ->
          reasons.stream()
              .map(reason ->
                  new Problem.Error(
                      reason.field(), reason.error().code(), texts.message(reason.error(), locale)))
              .toList();
      case Uploading _, Running _, Done _, Cancelled _ -> List.of();
    };
  }
}

package io.anju.imports.web;

import io.anju.imports.ImportJob;
import io.anju.imports.Stage;
import io.anju.imports.Stage.AwaitingConfirmation;
import io.anju.imports.Stage.Cancelled;
import io.anju.imports.Stage.Done;
import io.anju.imports.Stage.Failed;
import io.anju.imports.Stage.Running;
import io.anju.imports.Stage.Uploading;
import io.anju.imports.Stage.Waiting;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.web.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An import job as clients see it.
 *
 * @param state {@code FAILED} also for a job that awaits confirmation, which has the one reason
 *     {@code too-many-would-end}
 * @param waiting rows that are tried again because they refer to something not recorded yet
 * @param ended records that a full file no longer lists
 * @param bytes of the file that have arrived
 * @param bytesPrepared of them, those of a workbook that are converted; rows are imported once all
 *     are. Null for other types
 * @param bytesRead of them, those whose rows are imported or rejected
 * @param reasons why it stopped before it was done
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
    long waiting,
    long ended,
    long bytes,
    @Nullable Long totalBytes,
    @Nullable Long bytesPrepared,
    long bytesRead,
    Instant startedAt,
    @Nullable Instant finishedAt,
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
        progress.waiting().rows(),
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
      case Waiting _ -> "WAITING";
      case Done _ -> "DONE";
      case Cancelled _ -> "CANCELLED";
      case AwaitingConfirmation _, Failed _ -> "FAILED";
    };
  }

  private static List<Problem.Error> reasons(Stage stage, ErrorTexts texts, Locale locale) {
    return stage.reasons().stream()
        .map(reason ->
            new Problem.Error(
                reason.field(), reason.error().code(), texts.message(reason.error(), locale)))
        .toList();
  }
}

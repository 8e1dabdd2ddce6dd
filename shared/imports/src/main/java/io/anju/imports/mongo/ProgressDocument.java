package io.anju.imports.mongo;

import io.anju.imports.Progress;
import io.anju.imports.ReadPosition;
import io.anju.imports.WaitingRows;
import org.jspecify.annotations.Nullable;

/**
 * The progress of a job, as stored.
 *
 * @param plainUntil {@link ReadPosition#unquotedUntil}
 * @param unnamed {@link Progress#unidentified}
 * @param prepared null in jobs stored before it was recorded
 * @param waiting null where no row waits
 */
public record ProgressDocument(
    long offset,
    long line,
    long plainUntil,
    long rows,
    long applied,
    long unchanged,
    long stale,
    long rejected,
    long rejectedBytes,
    long unnamed,
    long ended,
    @Nullable Long prepared,
    @Nullable WaitingDocument waiting) {

  /** The rows that wait, as stored. */
  public record WaitingDocument(int pass, long offset, long bytes, long nextBytes, long rows) {

    static @Nullable WaitingDocument from(WaitingRows waiting) {
      return waiting.equals(WaitingRows.NONE)
          ? null
          : new WaitingDocument(
              waiting.pass(),
              waiting.offset(),
              waiting.bytes(),
              waiting.nextBytes(),
              waiting.rows());
    }

    WaitingRows toDomain() {
      return new WaitingRows(pass, offset, bytes, nextBytes, rows);
    }
  }

  static ProgressDocument from(Progress progress) {
    var position = progress.position();
    return new ProgressDocument(
        position.offset(),
        position.line(),
        position.unquotedUntil(),
        progress.rows(),
        progress.applied(),
        progress.unchanged(),
        progress.stale(),
        progress.rejected(),
        progress.rejectedBytes(),
        progress.unidentified(),
        progress.ended(),
        progress.prepared(),
        WaitingDocument.from(progress.waiting()));
  }

  Progress toDomain() {
    return new Progress(
        new ReadPosition(offset, line, plainUntil),
        rows,
        applied,
        unchanged,
        stale,
        rejected,
        rejectedBytes,
        unnamed,
        ended,
        prepared == null ? 0 : prepared,
        waiting == null ? WaitingRows.NONE : waiting.toDomain());
  }
}

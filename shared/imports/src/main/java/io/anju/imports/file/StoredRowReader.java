package io.anju.imports.file;

import io.anju.imports.ReadPosition;
import io.anju.imports.UploadedFiles;
import io.anju.imports.row.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads stored rows up to a length of their file; what follows belongs to no checkpoint. */
final class StoredRowReader implements UploadedFiles.RowReader {

  /** Bytes of the rows held in memory at a time. */
  private static final long MAX_BATCH_BYTES = 4L * 1024 * 1024;

  private final RawRecords lines;
  private final long until;

  private StoredRowReader(RawRecords lines, long until) {
    this.lines = lines;
    this.until = until;
  }

  static StoredRowReader of(Path file, long offset, long until) throws IOException {
    return new StoredRowReader(
        new RawRecords(
            file, Layout.LINES, RowFile.MAX_ROW_BYTES, new ReadPosition(offset, 1, offset)),
        until);
  }

  @Override
  public List<Row> next(int max) {
    var rows = new ArrayList<Row>();
    try {
      long begun = lines.position().offset();
      while (rows.size() < max
          && lines.position().offset() < until
          && lines.position().offset() - begun < MAX_BATCH_BYTES) {
        var line = lines.next().orElseThrow();
        rows.add(RowFile.parse(new String(line.bytes(), StandardCharsets.UTF_8)).reject().row());
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return rows;
  }

  @Override
  public ReadPosition position() {
    return lines.position();
  }

  @Override
  public void close() {
    try {
      lines.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}

package io.anju.imports.file;

import io.anju.imports.ImportJob;
import io.anju.imports.ReadPosition;
import io.anju.imports.UnreadableFileException;
import io.anju.imports.UploadedFiles;
import io.anju.imports.row.Row;
import io.anju.imports.row.RowSchema;
import io.anju.platform.error.FieldError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the rows of an uploaded file, resuming at the position of its job. */
final class UploadRowReader implements UploadedFiles.RowReader {

  private static final FieldError TOO_LONG =
      FieldError.of("", "row-too-long", Map.of("max", Integer.toString(RawRecords.MAX_BYTES)));

  /** Bytes of the rows held in memory at a time. */
  private static final long MAX_BATCH_BYTES = 4L * 1024 * 1024;

  private final RawRecords records;
  private final RowFormat format;
  private final Charset charset;
  private final List<String> columns;

  private UploadRowReader(
      RawRecords records, RowFormat format, Charset charset, List<String> columns) {
    this.records = records;
    this.format = format;
    this.charset = charset;
    this.columns = columns;
  }

  static UploadRowReader of(Path file, ImportJob job) throws IOException {
    var schema = job.request().schema();
    var from = job.progress().position();
    return switch (job.request().type()) {
      case XLSX ->
          new UploadRowReader(
              new RawRecords(file, false, RowFile.MAX_ROW_BYTES, from),
              (_, text) -> RowFile.parse(text).row(),
              StandardCharsets.UTF_8,
              schema.columns());
      case NDJSON -> {
        var encoding = Encoding.of(file);
        var lines =
            new RawRecords(
                file, false, RawRecords.MAX_BYTES, from.offset() == 0 ? encoding.start() : from);
        yield new UploadRowReader(
            lines, new JsonRowFormat(schema), encoding.charset(), schema.columns());
      }
      case CSV -> {
        var encoding = Encoding.of(file);
        ReadPosition afterHeader;
        CsvRowFormat format;
        try (var head = new RawRecords(file, true, RawRecords.MAX_BYTES, encoding.start())) {
          format = header(head, encoding.charset(), schema);
          afterHeader = head.position();
        }
        var records =
            new RawRecords(
                file, true, RawRecords.MAX_BYTES, from.offset() == 0 ? afterHeader : from);
        yield new UploadRowReader(records, format, encoding.charset(), schema.columns());
      }
    };
  }

  private static CsvRowFormat header(RawRecords head, Charset charset, RowSchema schema)
      throws IOException {
    var first = head.next();
    if (first.isEmpty() || !first.get().complete()) {
      throw new UnreadableFileException(
          List.of(first.isEmpty() ? FieldError.of("", "file-empty", Map.of()) : TOO_LONG));
    }
    return CsvRowFormat.of(
        Encoding.decode(first.get().bytes(), charset)
            .orElseThrow(() -> new UnreadableFileException(List.of(notInCharset(charset)))),
        schema);
  }

  @Override
  public List<Row> next(int max) {
    var rows = new ArrayList<Row>();
    try {
      long begun = records.position().offset();
      while (rows.size() < max && records.position().offset() - begun < MAX_BATCH_BYTES) {
        var raw = records.next();
        if (raw.isEmpty()) {
          break;
        }
        rows.add(row(raw.get()));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return rows;
  }

  private Row row(RawRecords.Raw raw) {
    if (!raw.complete()) {
      return unparsable(raw, TOO_LONG);
    }
    return Encoding.decode(raw.bytes(), charset)
        .map(text -> format.parse(raw.line(), text))
        .orElseGet(() -> unparsable(raw, notInCharset(charset)));
  }

  private static FieldError notInCharset(Charset charset) {
    return FieldError.of("", "not-in-charset", Map.of("charset", charset.name()));
  }

  private Row unparsable(RawRecords.Raw raw, FieldError why) {
    return RowFormat.unparsable(raw.line(), new String(raw.bytes(), charset), columns, why);
  }

  @Override
  public ReadPosition position() {
    return records.position();
  }

  @Override
  public void close() {
    try {
      records.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}

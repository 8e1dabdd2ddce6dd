package io.anju.imports.file;

import io.anju.imports.ImportJob;
import io.anju.imports.UploadedFiles;
import io.anju.imports.position.ReadPosition;
import io.anju.imports.row.Row;
import io.anju.imports.row.RowSchema;
import io.anju.platform.error.FieldError;
import io.anju.platform.table.Spreadsheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the rows of an uploaded file, resuming at the position of its job. */
final class UploadRowReader implements UploadedFiles.RowReader {

  private static final FieldError TOO_LONG =
      FieldError.of("", "row-too-long", Map.of("max", Integer.toString(RawRecords.MAX_BYTES)));

  /** What a line without cells consists of. */
  private static final Pattern NOTHING = Pattern.compile("[,;\"\\s\\p{Z}\\p{Cf}]*");

  private static final Pattern TOTAL =
      Pattern.compile(
          "(?:[合总總小共]\\s*[计計]|累[计計]|(?:sub|grand)?\\s*total)\\s*[:：]?", Pattern.CASE_INSENSITIVE);

  /** Bytes of the rows held in memory at a time. */
  private static final long MAX_BATCH_BYTES = 4L * 1024 * 1024;

  private final RawRecords records;
  private final RowFormat format;
  private final Charset charset;
  private final RowSchema schema;

  private UploadRowReader(RawRecords records, RowFormat format, Charset charset, RowSchema schema) {
    this.records = records;
    this.format = format;
    this.charset = charset;
    this.schema = schema;
  }

  static UploadRowReader of(Path file, ImportJob job) throws IOException {
    var schema = job.request().schema();
    var from = job.progress().position();
    return switch (job.request().type()) {
      case XLSX ->
          new UploadRowReader(
              new RawRecords(file, Layout.LINES, RowFile.MAX_ROW_BYTES, from),
              (_, text) -> RowFile.parse(text).row(),
              StandardCharsets.UTF_8,
              schema);
      case NDJSON -> {
        var layout = Layout.linesOf(file);
        var encoding = Encoding.of(file, layout);
        yield new UploadRowReader(
            new RawRecords(
                file, layout, RawRecords.MAX_BYTES, from.offset() == 0 ? encoding.start() : from),
            new JsonRowFormat(schema),
            encoding.charset(),
            schema);
      }
      case CSV -> {
        var lines = Layout.linesOf(file);
        var encoding = Encoding.of(file, lines);
        var header = CsvHeader.read(file, lines, encoding, schema);
        yield new UploadRowReader(
            new RawRecords(
                file,
                header.layout(),
                RawRecords.MAX_BYTES,
                from.offset() == 0 ? header.after() : from),
            header.format(),
            encoding.charset(),
            schema);
      }
    };
  }

  @Override
  public List<Row> next(int max) {
    var rows = new ArrayList<Row>();
    try {
      long begun = records.position().offset();
      while (rows.size() < max
          && (rows.isEmpty() || records.position().offset() - begun < MAX_BATCH_BYTES)) {
        var raw = records.next();
        if (raw.isEmpty()) {
          break;
        }
        var row = row(raw.get());
        if (!isPassedOver(row)) {
          rows.add(row);
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return rows;
  }

  /** Rows that hold nothing, and the total below a table. */
  private boolean isPassedOver(Row row) {
    return row.readable()
        ? row.blank() || isTotal(row)
        : row.cells().values().stream().allMatch(text -> NOTHING.matcher(text).matches())
            && !row.errors().contains(TOO_LONG);
  }

  /** A row that begins with such a word and lacks what every row has. */
  private boolean isTotal(Row row) {
    return row.cells().values().stream()
            .map(Spreadsheet::unwrap)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .filter(first -> TOTAL.matcher(first).matches())
            .isPresent()
        && schema.required().stream().anyMatch(column -> row.cell(column).isEmpty());
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
    return RowFormat.unparsable(
        raw.line(), new String(raw.bytes(), charset), schema.columns(), why);
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

package io.anju.intake.file;

import io.anju.intake.job.Job;
import io.anju.intake.job.Place;
import io.anju.intake.job.SentFiles;
import io.anju.intake.job.UnreadableFileException;
import io.anju.intake.row.Kind;
import io.anju.intake.row.Row;
import io.anju.platform.error.FieldError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A file read row by row, from the place where it was left. */
final class RowReading implements SentFiles.Reading {

  private static final FieldError TOO_LONG = FieldError.of("", "row-too-long", Map.of("max", Integer.toString(RawRecords.LONGEST)));

  /** Of the rows held at a time, however few that are. */
  private static final long MOST_BYTES = 4L * 1024 * 1024;

  private final RawRecords records;
  private final RowForm form;
  private final Charset charset;
  private final List<String> columns;

  private RowReading(RawRecords records, RowForm form, Charset charset, List<String> columns) {
    this.records = records;
    this.form = form;
    this.charset = charset;
    this.columns = columns;
  }

  static RowReading of(Path file, Job job) throws IOException {
    var kind = job.order().kind();
    var from = job.progress().place();
    return switch (job.order().type()) {
      case XLSX -> new RowReading(new RawRecords(file, false, RowFile.LONGEST, from), (_, text) -> RowFile.line(text).row(),
          StandardCharsets.UTF_8, kind.columns());
      case NDJSON -> {
        var encoding = Encoding.of(file);
        var lines = new RawRecords(file, false, RawRecords.LONGEST, from.offset() == 0 ? encoding.start() : from);
        yield new RowReading(lines, new JsonForm(kind), encoding.charset(), kind.columns());
      }
      case CSV -> {
        var encoding = Encoding.of(file);
        Place afterHeader;
        CsvForm form;
        try (var head = new RawRecords(file, true, RawRecords.LONGEST, encoding.start())) {
          form = header(head, encoding.charset(), kind);
          afterHeader = head.place();
        }
        var records = new RawRecords(file, true, RawRecords.LONGEST, from.offset() == 0 ? afterHeader : from);
        yield new RowReading(records, form, encoding.charset(), kind.columns());
      }
    };
  }

  private static CsvForm header(RawRecords head, Charset charset, Kind kind) throws IOException {
    var first = head.next();
    if (first == null || !first.whole()) {
      throw new UnreadableFileException(List.of(first == null ? FieldError.of("", "file-empty", Map.of()) : TOO_LONG));
    }
    return CsvForm.of(Encoding.text(first.bytes(), charset)
        .orElseThrow(() -> new UnreadableFileException(List.of(notIn(charset)))), kind);
  }

  @Override
  public List<Row> next(int most) {
    var rows = new ArrayList<Row>();
    try {
      long begun = records.place().offset();
      while (rows.size() < most && records.place().offset() - begun < MOST_BYTES) {
        var raw = records.next();
        if (raw == null) {
          break;
        }
        rows.add(row(raw));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return rows;
  }

  private Row row(RawRecords.Raw raw) {
    if (!raw.whole()) {
      return broken(raw, TOO_LONG);
    }
    return Encoding.text(raw.bytes(), charset).map(text -> form.row(raw.line(), text))
        .orElseGet(() -> broken(raw, notIn(charset)));
  }

  private static FieldError notIn(Charset charset) {
    return FieldError.of("", "not-in-charset", Map.of("charset", charset.name()));
  }

  private Row broken(RawRecords.Raw raw, FieldError why) {
    return RowForm.broken(raw.line(), new String(raw.bytes(), charset), columns, why);
  }

  @Override
  public Place place() {
    return records.place();
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

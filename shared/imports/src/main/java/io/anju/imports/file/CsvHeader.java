package io.anju.imports.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.anju.imports.UnreadableFileException;
import io.anju.imports.position.ReadPosition;
import io.anju.imports.row.RowSchema;
import io.anju.platform.error.FieldError;
import io.anju.platform.table.Spreadsheet;
import io.anju.platform.table.TableHeader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The header of a CSV file: the first of its first lines that names columns. Lines above it are
 * titles; one of them may name the separator, as in {@code sep=;}.
 *
 * @param after where the rows begin
 */
record CsvHeader(Layout layout, CsvRowFormat format, ReadPosition after) {

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
  private static final int MAX_LINES_ABOVE = 20;
  private static final int NAMES_IN_ONE_CELL = 2;
  private static final String SEPARATOR_LINE = "SEP=";

  /** A line that may be the header. */
  private record Candidate(
      Layout layout, String text, List<String> cells, long names, ReadPosition after) {

    boolean namesSeparator() {
      return text.length() == SEPARATOR_LINE.length() + 1
          && Spreadsheet.upperCase(text).startsWith(SEPARATOR_LINE);
    }
  }

  /**
   * @throws UnreadableFileException with every error of the header, or the one reason why there is
   *     none
   */
  static CsvHeader read(Path file, Layout lines, Encoding encoding, RowSchema schema)
      throws IOException {
    Optional<Candidate> best = Optional.empty();
    for (char separator : SEPARATORS) {
      var found = find(file, lines.table(separator), encoding, schema);
      if (found.isPresent() && found.get().names() > best.map(Candidate::names).orElse(0L)) {
        best = found;
      }
    }
    var header = best.isPresent() ? best.get() : first(file, lines, encoding, schema);
    return new CsvHeader(
        header.layout(),
        CsvRowFormat.of(header.text(), header.layout().separator(), schema),
        header.after());
  }

  private static Optional<Candidate> find(
      Path file, Layout layout, Encoding encoding, RowSchema schema) throws IOException {
    try (var records = new RawRecords(file, layout, RawRecords.MAX_BYTES, encoding.start())) {
      for (int line = 0; line <= MAX_LINES_ABOVE; line++) {
        var candidate = next(records, layout, encoding, schema);
        if (candidate.isEmpty() || candidate.get().names() > 0) {
          return candidate;
        }
      }
    }
    return Optional.empty();
  }

  /** Empty at the end, and where the line cannot be read. */
  private static Optional<Candidate> next(
      RawRecords records, Layout layout, Encoding encoding, RowSchema schema) throws IOException {
    var raw = records.next();
    if (raw.isEmpty() || !raw.get().complete()) {
      return Optional.empty();
    }
    var text = Encoding.decode(raw.get().bytes(), encoding.charset()).orElse("");
    var cells = cells(text, layout.separator());
    return Optional.of(
        new Candidate(
            layout, text, cells, TableHeader.names(cells, schema.columns()), records.position()));
  }

  private static List<String> cells(String text, char separator) {
    try {
      return text.isEmpty() ? List.of() : CsvRowFormat.cells(text, separator);
    } catch (CsvParseException broken) {
      return List.of();
    }
  }

  /** The first line, whose errors are those of the file; it names no column. */
  private static Candidate first(Path file, Layout lines, Encoding encoding, RowSchema schema)
      throws IOException {
    var layout = lines.table(SEPARATORS.getFirst());
    try (var records = new RawRecords(file, layout, RawRecords.MAX_BYTES, encoding.start())) {
      var raw = records.next();
      if (raw.isEmpty()) {
        throw unreadable("file-empty", Map.of());
      }
      if (!raw.get().complete()) {
        throw unreadable("row-too-long", Map.of("max", Integer.toString(RawRecords.MAX_BYTES)));
      }
      var text =
          Encoding.decode(raw.get().bytes(), encoding.charset())
              .orElseThrow(
                  () -> unreadable("not-in-charset", Map.of("charset", encoding.charset().name())));
      var first =
          new Candidate(layout, text, cells(text, layout.separator()), 0, records.position());
      if (first.namesSeparator()
          || first.cells().size() == 1 && namesWithin(text, schema) >= NAMES_IN_ONE_CELL) {
        throw unreadable("separator-unknown", Map.of());
      }
      return first;
    }
  }

  private static long namesWithin(String text, RowSchema schema) {
    var written = Spreadsheet.upperCase(text);
    return schema.required().stream()
        .filter(name -> written.contains(Spreadsheet.upperCase(name)))
        .count();
  }

  private static UnreadableFileException unreadable(String code, Map<String, String> arguments) {
    return new UnreadableFileException(List.of(FieldError.of("", code, arguments)));
  }
}

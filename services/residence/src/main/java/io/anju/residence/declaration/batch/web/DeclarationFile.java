package io.anju.residence.declaration.batch.web;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import io.anju.platform.error.RegistryException;
import io.anju.platform.table.Spreadsheet;
import io.anju.residence.ResidenceError;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file of declarations, read as it arrives, with at most one chunk in memory. */
final class DeclarationFile {

  static final int MAX_ROWS = 10_000;
  private static final int MAX_CELLS = 64;
  private static final int MAX_CELL_LENGTH = 1_000;
  private static final int MAX_ROW_LENGTH = 4_000;

  private static final int HEAD = 8 * 1024;
  private static final int MAX_LINES_ABOVE = 20;

  /** The usual one last, because the last of equal ones is chosen. */
  private static final List<Character> SEPARATORS = List.of('\t', ';', ',');

  private final Iterator<CsvRecord> records;
  private final List<String> columns;
  private long line = 1;
  private int rows;
  private @Nullable RegistryException failure;

  /**
   * Rejects a file without a header with {@code file-unreadable}, or with the errors of its header.
   */
  DeclarationFile(InputStream content, Charset charset) {
    var bounded =
        CsvRecordHandler.builder()
            .maxFields(MAX_CELLS)
            .maxFieldSize(MAX_CELL_LENGTH)
            .maxRecordSize(MAX_ROW_LENGTH)
            .build();
    var text = new BufferedInputStream(content, HEAD);
    this.records =
        CsvReader.builder()
            .fieldSeparator(separator(text, charset))
            .detectBomHeader(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .build(bounded, text, charset)
            .iterator();
    this.columns =
        BatchHeader.read(header().orElseThrow(() -> failure == null ? unreadable() : failure));
  }

  /** The one by which a line of the beginning names most columns. */
  private static char separator(InputStream text, Charset charset) {
    try {
      text.mark(HEAD);
      var lines =
          new String(text.readNBytes(HEAD), charset).lines().limit(MAX_LINES_ABOVE).toList();
      text.reset();
      return SEPARATORS.stream()
          .max(Comparator.comparingLong(separator -> names(lines, separator)))
          .filter(separator -> names(lines, separator) > 0)
          .orElse(SEPARATORS.getLast());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static long names(List<String> lines, char separator) {
    return lines.stream()
        .mapToLong(line -> BatchHeader.names(List.of(line.split(Pattern.quote("" + separator)))))
        .max()
        .orElse(0);
  }

  /** The first record that names columns, below titles; the first at all where none does. */
  private Optional<List<String>> header() {
    var first = next().map(CsvRecord::getFields);
    var header = first;
    for (int above = 0; above < MAX_LINES_ABOVE && header.isPresent(); above++) {
      if (BatchHeader.names(header.get()) > 0) {
        return header;
      }
      header = next().map(CsvRecord::getFields);
    }
    return first;
  }

  List<String> columns() {
    return columns;
  }

  /** Up to {@code size} rows; none at the end, or where nothing more can be read. */
  List<CsvRow> nextChunk(int size) {
    var chunk = new ArrayList<CsvRow>();
    while (chunk.size() < size && failure == null) {
      var record = next();
      if (record.isEmpty()) {
        break;
      }
      if (record.get().getFields().stream().allMatch(Spreadsheet::isBlank)) {
        continue;
      }
      if (++rows > MAX_ROWS) {
        failure =
            new RegistryException(
                ResidenceError.FILE_TOO_LONG, Map.of("rows", Integer.toString(MAX_ROWS)));
      } else {
        chunk.add(CsvRow.of(columns, record.get()));
      }
    }
    return chunk;
  }

  /** Why reading ended before the end of the file. */
  Optional<RegistryException> failure() {
    return Optional.ofNullable(failure);
  }

  /** The last line read. */
  long line() {
    return line;
  }

  private Optional<CsvRecord> next() {
    try {
      if (!records.hasNext()) {
        return Optional.empty();
      }
      var record = records.next();
      line = record.getStartingLineNumber();
      return Optional.of(record);
    } catch (CsvParseException broken) {
      failure = unreadable();
      return Optional.empty();
    }
  }

  private RegistryException unreadable() {
    return new RegistryException(
        ResidenceError.FILE_UNREADABLE, Map.of("line", Long.toString(line)));
  }
}

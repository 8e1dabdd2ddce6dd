package io.anju.residence.declaration.batch.web;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file of declarations, read as it arrives: no more than a chunk of it is ever in memory. */
final class FileOfDeclarations {

  static final int MOST_ROWS = 10_000;
  private static final int MOST_CELLS = 64;
  private static final int LONGEST_CELL = 1_000;
  private static final int LONGEST_ROW = 4_000;

  private final Iterator<CsvRecord> records;
  private final List<String> columns;
  private long line = 1;
  private int rows;
  private RegistryException ended;

  /** Refuses with {@code file-unreadable} what has no first line, or with what is wrong with it. */
  FileOfDeclarations(InputStream content, Charset charset) {
    var bounded = CsvRecordHandler.builder().maxFields(MOST_CELLS).maxFieldSize(LONGEST_CELL).maxRecordSize(LONGEST_ROW).build();
    this.records = CsvReader.builder().detectBomHeader(true).allowExtraFields(true).allowMissingFields(true)
        .build(bounded, content, charset).iterator();
    this.columns = Columns.read(next().map(CsvRecord::getFields).orElseThrow(() -> ended == null ? unreadable() : ended));
  }

  List<String> columns() {
    return columns;
  }

  /** Up to so many rows; none at the end, or where nothing more can be read. */
  List<Row> chunk(int size) {
    var chunk = new ArrayList<Row>();
    while (chunk.size() < size && ended == null) {
      var record = next();
      if (record.isEmpty()) {
        break;
      }
      if (++rows > MOST_ROWS) {
        ended = new RegistryException(ResidenceError.FILE_TOO_LONG, Map.of("rows", Integer.toString(MOST_ROWS)));
      } else {
        chunk.add(Row.of(columns, record.get()));
      }
    }
    return chunk;
  }

  /** Why reading ended before the file did. */
  Optional<RegistryException> ended() {
    return Optional.ofNullable(ended);
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
      ended = unreadable();
      return Optional.empty();
    }
  }

  private RegistryException unreadable() {
    return new RegistryException(ResidenceError.FILE_UNREADABLE, Map.of("line", Long.toString(line)));
  }
}

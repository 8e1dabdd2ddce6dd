package io.anju.imports.file;

import io.anju.imports.UnreadableFileException;
import io.anju.imports.file.xlsx.Cell;
import io.anju.imports.file.xlsx.ReadCancelledException;
import io.anju.imports.file.xlsx.WorkbookException;
import io.anju.imports.file.xlsx.WorkbookReader;
import io.anju.imports.file.xlsx.WorkbookRow;
import io.anju.imports.row.Row;
import io.anju.imports.row.RowSchema;
import io.anju.platform.error.FieldError;
import io.anju.platform.table.TableHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * Converts a workbook into a file with one row a line. A workbook can only be read from its
 * beginning, while a job must be able to resume in the middle. Every sheet with rows has a header,
 * perhaps below a title; hidden sheets and sheets of notes are passed over.
 */
final class WorkbookConverter {

  private static final int MAX_CELLS = 256;
  private static final int BATCH = 500;
  private static final int MAX_ROWS_ABOVE = 20;

  private final RowSchema schema;
  private final long maxUnpackedBytes;

  /**
   * @param maxUnpackedBytes to which the workbook may unpack
   */
  WorkbookConverter(RowSchema schema, long maxUnpackedBytes) {
    this.schema = schema;
    this.maxUnpackedBytes = maxUnpackedBytes;
  }

  /**
   * Converts the workbook. The file of rows appears under its name only once it is complete and
   * durable.
   *
   * @param mayContinue called with the bytes of the workbook read so far
   * @return false where the conversion was stopped
   * @throws UnreadableFileException with every reason
   */
  boolean write(Path workbook, Path rows, LongPredicate mayContinue) throws IOException {
    var unfinished = rows.resolveSibling(rows.getFileName() + ".part");
    long size = Files.size(workbook);
    try (var reading =
            new WorkbookReader(
                workbook,
                rows.resolveSibling(""),
                maxUnpackedBytes,
                MAX_CELLS,
                share -> mayContinue.test((long) (share * size)));
        var out = new RowFile(unfinished, 0)) {
      write(reading, out);
    } catch (ReadCancelledException stopped) {
      return false;
    } catch (WorkbookException unreadable) {
      throw new UnreadableFileException(List.of(FieldError.of("", unreadable.code(), Map.of())));
    }
    Files.move(unfinished, rows, StandardCopyOption.ATOMIC_MOVE);
    return true;
  }

  private void write(WorkbookReader reading, RowFile out) throws IOException {
    Optional<WorkbookRow> note = Optional.empty();
    boolean table = false;
    for (var name = reading.nextSheet(); name.isPresent(); name = reading.nextSheet()) {
      var sheet = reading.sheets() > 1 ? name.get() : "";
      var header = header(reading);
      if (header.filter(this::isNote).isPresent()) {
        note = note.or(() -> header);
      } else if (header.isPresent()) {
        table = true;
        write(reading, sheet, columns(sheet, header.get()), out);
      }
    }
    if (!table) {
      note.ifPresent(row -> columns("", row));
      throw new UnreadableFileException(List.of(FieldError.of("", "file-empty", Map.of())));
    }
    out.force();
  }

  /**
   * The first row that names columns, below any titles; in a sheet without one, the row with most
   * cells. Empty where the sheet is.
   */
  private Optional<WorkbookRow> header(WorkbookReader reading) throws IOException {
    Optional<WorkbookRow> widest = Optional.empty();
    for (int above = 0; above <= MAX_ROWS_ABOVE; above++) {
      var row = reading.nextRow();
      if (row.isEmpty() || names(row.get()) > 0) {
        return row.isPresent() ? row : widest;
      }
      if (widest.isEmpty() || row.get().cells().size() > widest.get().cells().size()) {
        widest = row;
      }
    }
    return widest;
  }

  /** Not a table of rows: it names no column and has no room for the required ones. */
  private boolean isNote(WorkbookRow row) {
    return names(row) == 0 && row.cells().size() < schema.required().size();
  }

  private long names(WorkbookRow row) {
    return TableHeader.names(row.cells().stream().map(Cell::text).toList(), schema.columns());
  }

  private void write(
      WorkbookReader reading, String sheet, Map<Integer, String> columns, RowFile out)
      throws IOException {
    var batch = new ArrayList<StoredRow>();
    for (var row = reading.nextRow(); row.isPresent(); row = reading.nextRow()) {
      batch.add(line(sheet, columns, row.get()));
      if (batch.size() == BATCH) {
        out.add(batch);
        batch.clear();
      }
    }
    out.add(batch);
  }

  private Map<Integer, String> columns(String sheet, WorkbookRow header) {
    try {
      if (header.cells().size() > MAX_CELLS) {
        throw new UnreadableFileException(
            List.of(
                FieldError.of("", "too-many-columns", Map.of("max", Integer.toString(MAX_CELLS)))));
      }
      var names = Columns.read(header.cells().stream().map(Cell::text).toList(), schema);
      var columns = new LinkedHashMap<Integer, String>();
      for (int i = 0; i < names.size(); i++) {
        columns.put(header.cells().get(i).column(), names.get(i));
      }
      return columns;
    } catch (UnreadableFileException invalid) {
      throw sheet.isEmpty()
          ? invalid
          : new UnreadableFileException(
              invalid.errors().stream()
                  .map(error -> new FieldError(sheet + "!" + error.field(), error.error()))
                  .toList());
    }
  }

  private StoredRow line(String sheet, Map<Integer, String> columns, WorkbookRow row) {
    var cells = new LinkedHashMap<String, String>();
    var rounded = new LinkedHashMap<String, String>();
    var errors = new ArrayList<FieldError>();
    long length = 0;
    for (var cell : row.cells()) {
      var column = columns.get(cell.column());
      var place = Cell.letters(cell.column()) + row.line();
      if (column == null) {
        errors.add(FieldError.of("", "cell-without-column", Map.of("cell", place)));
      } else if (!Columns.REJECT_COLUMNS.contains(column)) {
        if (cell.error()) {
          errors.add(FieldError.of(column, "formula-failed", Map.of("cell", place)));
        }
        if (cell.rounded()) {
          rounded.put(column, Cell.letters(cell.column()));
        }
        cells.put(column, cell.text());
        length += cell.text().length();
      }
    }
    if (length > RawRecords.MAX_BYTES) {
      errors.add(
          FieldError.of("", "row-too-long", Map.of("max", Integer.toString(RawRecords.MAX_BYTES))));
      cells.clear();
    }
    return StoredRow.of(
        new Row(row.line(), cells, List.of(), new Row.Origin(sheet, rounded)),
        errors.subList(0, Math.min(errors.size(), 10)));
  }
}

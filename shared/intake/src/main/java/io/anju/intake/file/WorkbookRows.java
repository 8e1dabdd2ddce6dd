package io.anju.intake.file;

import io.anju.intake.file.xlsx.Cell;
import io.anju.intake.file.xlsx.StoppedException;
import io.anju.intake.file.xlsx.WorkbookException;
import io.anju.intake.file.xlsx.WorkbookReading;
import io.anju.intake.file.xlsx.WorkbookRow;
import io.anju.intake.job.UnreadableFileException;
import io.anju.intake.row.Kind;
import io.anju.intake.row.Row;
import io.anju.platform.error.FieldError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/**
 * Turns a workbook into one row a line, once: a workbook can only be read from its beginning, and a job must be able to go on in
 * its middle. Every sheet that holds anything begins with a line naming the columns.
 */
final class WorkbookRows {

  private static final int MOST_CELLS = 256;
  private static final int ROWS_AT_ONCE = 500;

  private final Kind kind;
  private final long unpacked;

  /** @param unpacked bytes the workbook may unpack to */
  WorkbookRows(Kind kind, long unpacked) {
    this.kind = kind;
    this.unpacked = unpacked;
  }

  /**
   * Durable and whole under its name, or not there.
   *
   * @param mayGoOn asked every now and then, told how many bytes of the workbook are read
   * @return false where it was stopped
   * @throws UnreadableFileException with every reason
   */
  boolean write(Path workbook, Path rows, LongPredicate mayGoOn) throws IOException {
    var unfinished = rows.resolveSibling(rows.getFileName() + ".part");
    long size = Files.size(workbook);
    try (var reading = new WorkbookReading(workbook, workbook.getParent(), unpacked, MOST_CELLS,
        share -> mayGoOn.test((long) (share * size))); var out = new RowFile(unfinished, 0)) {
      write(reading, out);
    } catch (StoppedException stopped) {
      return false;
    } catch (WorkbookException unreadable) {
      throw new UnreadableFileException(List.of(FieldError.of("", unreadable.code(), Map.of())));
    }
    Files.move(unfinished, rows, StandardCopyOption.ATOMIC_MOVE);
    return true;
  }

  private void write(WorkbookReading reading, RowFile out) throws IOException {
    boolean anything = false;
    for (var name = reading.nextSheet(); name.isPresent(); name = reading.nextSheet()) {
      var header = reading.nextRow();
      if (header == null) {
        continue;
      }
      anything = true;
      var sheet = reading.sheets() > 1 ? name.get() : "";
      var columns = columns(sheet, header);
      var some = new ArrayList<RowLine>();
      for (var row = reading.nextRow(); row != null; row = reading.nextRow()) {
        some.add(line(sheet, columns, row));
        if (some.size() == ROWS_AT_ONCE) {
          out.add(some);
          some.clear();
        }
      }
      out.add(some);
    }
    if (!anything) {
      throw new UnreadableFileException(List.of(FieldError.of("", "file-empty", Map.of())));
    }
    out.force();
  }

  private Map<Integer, String> columns(String sheet, WorkbookRow header) {
    try {
      if (header.cells().size() > MOST_CELLS) {
        throw new UnreadableFileException(List.of(FieldError.of("", "too-many-columns", Map.of("max", Integer.toString(MOST_CELLS)))));
      }
      var names = Columns.read(header.cells().stream().map(Cell::text).toList(), kind);
      var columns = new LinkedHashMap<Integer, String>();
      for (int i = 0; i < names.size(); i++) {
        columns.put(header.cells().get(i).column(), names.get(i));
      }
      return columns;
    } catch (UnreadableFileException unfit) {
      throw sheet.isEmpty() ? unfit : new UnreadableFileException(unfit.errors().stream()
          .map(error -> new FieldError(sheet + "!" + error.field(), error.flaw())).toList());
    }
  }

  private RowLine line(String sheet, Map<Integer, String> columns, WorkbookRow row) {
    var cells = new LinkedHashMap<String, String>();
    var rounded = new LinkedHashMap<String, String>();
    var flaws = new ArrayList<FieldError>();
    long length = 0;
    for (var cell : row.cells()) {
      var column = columns.get(cell.column());
      var place = Cell.letters(cell.column()) + row.line();
      if (column == null) {
        flaws.add(FieldError.of("", "cell-without-column", Map.of("cell", place)));
      } else if (!Columns.OF_REJECTS.contains(column)) {
        if (cell.error()) {
          flaws.add(FieldError.of(column, "formula-failed", Map.of("cell", place)));
        }
        if (cell.rounded()) {
          rounded.put(column, Cell.letters(cell.column()));
        }
        cells.put(column, cell.text());
        length += cell.text().length();
      }
    }
    if (length > RawRecords.LONGEST) {
      flaws.add(FieldError.of("", "row-too-long", Map.of("max", Integer.toString(RawRecords.LONGEST))));
      cells.clear();
    }
    return RowLine.of(new Row(row.line(), cells, List.of(), new Row.Origin(sheet, rounded)), flaws.subList(0, Math.min(flaws.size(), 10)));
  }
}

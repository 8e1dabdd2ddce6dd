package io.anju.imports.file.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;

/** A workbook read sheet by sheet and row by row, once, from the beginning. */
public final class WorkbookReader implements Closeable {

  private final WorkbookArchive archive;
  private final Workbook workbook;
  private final Optional<SharedStrings> sharedStrings;
  private final CellReader cells;
  private final int maxCells;
  private int next;
  private SheetReader rows;

  /**
   * @param scratch a folder for what does not fit into memory; left as it was
   * @param maxUnpackedBytes bytes all that is read may unpack to
   * @param maxCells cells kept of a row, and one behind them where there are more
   * @param mayContinue asked every now and then, told which share is read
   * @throws WorkbookException where it is no workbook
   * @throws ReadCancelledException from here on, where it may not go on
   */
  public WorkbookReader(
      Path file, Path scratch, long maxUnpackedBytes, int maxCells, DoublePredicate mayContinue)
      throws IOException {
    this.archive = new WorkbookArchive(file, maxUnpackedBytes, mayContinue);
    this.maxCells = maxCells;
    try {
      this.workbook = Workbook.of(archive);
      var part = workbook.strings();
      archive.expectParts(
          Stream.concat(part.stream(), workbook.sheets().stream().map(Workbook.Sheet::part))
              .toList());
      this.sharedStrings =
          part.isPresent()
              ? Optional.of(SharedStrings.of(archive.require(part.get()), scratch))
              : Optional.empty();
      this.cells =
          new CellReader(sharedStrings, DateFormats.of(archive, workbook), workbook.from1904());
    } catch (IOException | RuntimeException failed) {
      archive.close();
      throw failed;
    }
  }

  public int sheets() {
    return workbook.sheets().size();
  }

  /** The name of the next sheet, whose rows come now; empty behind the last. */
  public Optional<String> nextSheet() throws IOException {
    if (rows != null) {
      rows.close();
      rows = null;
    }
    if (next == workbook.sheets().size()) {
      return Optional.empty();
    }
    var sheet = workbook.sheets().get(next++);
    rows = new SheetReader(archive.require(sheet.part()), cells, maxCells);
    return Optional.of(sheet.name());
  }

  /** The next row of this sheet that holds anything; null at its end. */
  public WorkbookRow nextRow() throws IOException {
    return rows.next();
  }

  @Override
  public void close() throws IOException {
    if (sharedStrings.isPresent()) {
      sharedStrings.get().close();
    }
    archive.close();
  }
}

package io.anju.imports.file.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;

/** Reads a workbook once, sheet by sheet and row by row. */
public final class WorkbookReader implements Closeable {

  private final WorkbookArchive archive;
  private final Workbook workbook;
  private final Optional<SharedStrings> sharedStrings;
  private final CellReader cells;
  private final int maxCells;
  private int next;
  private Optional<SheetReader> rows = Optional.empty();

  /**
   * @param scratch folder for temporary files, which are deleted on close
   * @param maxUnpackedBytes to which all parts read may unpack
   * @param maxCells cells kept of a row; one more shows that there are more
   * @param mayContinue called with the share read so far
   * @throws WorkbookException where the file is not a readable workbook
   * @throws ReadCancelledException here or later, where {@code mayContinue} returns false
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

  /** Moves to the next sheet and returns its name; empty after the last. */
  public Optional<String> nextSheet() throws IOException {
    if (rows.isPresent()) {
      rows.get().close();
      rows = Optional.empty();
    }
    if (next == workbook.sheets().size()) {
      return Optional.empty();
    }
    var sheet = workbook.sheets().get(next++);
    rows = Optional.of(new SheetReader(archive.require(sheet.part()), cells, maxCells));
    return Optional.of(sheet.name());
  }

  /** The next row of this sheet that is not empty; empty at its end. */
  public Optional<WorkbookRow> nextRow() throws IOException {
    return rows.isPresent() ? rows.get().next() : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    if (sharedStrings.isPresent()) {
      sharedStrings.get().close();
    }
    archive.close();
  }
}

package io.anju.intake.file.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;

/** A workbook read sheet by sheet and row by row, once, from the beginning. */
public final class WorkbookReading implements Closeable {

  private final Archive archive;
  private final Workbook workbook;
  private final Optional<Texts> texts;
  private final CellReader cells;
  private final int most;
  private int next;
  private SheetRows rows;

  /**
   * @param scratch a folder for what does not fit into memory; left as it was
   * @param unpacked bytes all that is read may unpack to
   * @param most cells kept of a row, and one behind them where there are more
   * @param mayGoOn asked every now and then, told which share is read
   * @throws WorkbookException where it is no workbook
   * @throws StoppedException from here on, where it may not go on
   */
  public WorkbookReading(Path file, Path scratch, long unpacked, int most, DoublePredicate mayGoOn) throws IOException {
    this.archive = new Archive(file, unpacked, mayGoOn);
    this.most = most;
    try {
      this.workbook = Workbook.of(archive);
      var part = workbook.strings();
      archive.expect(Stream.concat(part.stream(), workbook.sheets().stream().map(Workbook.Sheet::part)).toList());
      this.texts = part.isPresent() ? Optional.of(Texts.of(archive.require(part.get()), scratch)) : Optional.empty();
      this.cells = new CellReader(texts, Formats.of(archive, workbook), workbook.from1904());
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
    rows = new SheetRows(archive.require(sheet.part()), cells, most);
    return Optional.of(sheet.name());
  }

  /** The next row of this sheet that holds anything; null at its end. */
  public WorkbookRow nextRow() throws IOException {
    return rows.next();
  }

  @Override
  public void close() throws IOException {
    if (texts.isPresent()) {
      texts.get().close();
    }
    archive.close();
  }
}

package io.anju.imports.file.xlsx;

/**
 * A cell of a sheet, as text.
 *
 * @param column counted from 0
 * @param rounded whether it holds a number with more digits than a spreadsheet keeps
 * @param error whether its formula failed
 */
public record Cell(int column, String text, boolean rounded, boolean error) {

  private static final int LETTERS = 26;

  /** The letters by which spreadsheets name a column: A to Z, then AA. */
  public static String letters(int column) {
    return (column < LETTERS ? "" : letters(column / LETTERS - 1))
        + (char) ('A' + column % LETTERS);
  }
}

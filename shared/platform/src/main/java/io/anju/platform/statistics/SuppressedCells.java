package io.anju.platform.statistics;

/** The cells of a table, totals included, that are not published. */
public final class SuppressedCells {

  private final boolean[][] cells;
  private boolean changed;

  public SuppressedCells(Table table) {
    this.cells = new boolean[table.city() + 1][table.all() + 1];
  }

  public boolean isSuppressed(int row, int column) {
    return cells[row][column];
  }

  public void suppress(int row, int column) {
    changed |= !cells[row][column];
    cells[row][column] = true;
  }

  void suppressRow(int row) {
    for (int column = 0; column < cells[row].length; column++) {
      suppress(row, column);
    }
  }

  /** Whether a cell was suppressed since the last call. */
  boolean changedSinceLastCall() {
    boolean changedSince = changed;
    changed = false;
    return changedSince;
  }
}

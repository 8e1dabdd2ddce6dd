package io.anju.employment.statistics;

/** Which cells of a table, sums included, are not told. */
final class SuppressedCells {

  private final boolean[][] cells;
  private boolean changed;

  SuppressedCells(Table table) {
    this.cells = new boolean[table.city() + 1][table.all() + 1];
  }

  boolean isSuppressed(int row, int column) {
    return cells[row][column];
  }

  void suppress(int row, int column) {
    changed |= !cells[row][column];
    cells[row][column] = true;
  }

  void suppressRow(int row) {
    for (int column = 0; column < cells[row].length; column++) {
      suppress(row, column);
    }
  }

  /** Whether anything was withheld since this was asked last. */
  boolean changedSinceLastCall() {
    boolean changedSince = changed;
    changed = false;
    return changedSince;
  }
}

package io.anju.employment.statistics;

/** Which cells of a table, sums included, are not told. */
final class Withheld {

  private final boolean[][] cells;
  private boolean changed;

  Withheld(Table table) {
    this.cells = new boolean[table.city() + 1][table.all() + 1];
  }

  boolean is(int row, int column) {
    return cells[row][column];
  }

  void withhold(int row, int column) {
    changed |= !cells[row][column];
    cells[row][column] = true;
  }

  void withholdRow(int row) {
    for (int column = 0; column < cells[row].length; column++) {
      withhold(row, column);
    }
  }

  /** Whether anything was withheld since this was asked last. */
  boolean changed() {
    boolean since = changed;
    changed = false;
    return since;
  }
}

package io.anju.platform.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the suppressed cells that can be derived from what is published. Rows and columns, totals
 * included, are the nodes of a graph whose edges are the suppressed cells; a cell can be derived
 * exactly if it lies on no cycle, that is, if it is a bridge.
 */
final class Bridges {

  /** Receives a cell. */
  interface Cell {
    void accept(int row, int column);
  }

  private final int rows;
  private final int columns;
  private final SuppressedCells suppressed;
  private final int[] discoveredAt;
  private final int[] low;
  private final List<int[]> bridges = new ArrayList<>();
  private int time;

  Bridges(Table table, SuppressedCells suppressed) {
    this.rows = table.city() + 1;
    this.columns = table.all() + 1;
    this.suppressed = suppressed;
    this.discoveredAt = new int[rows + columns];
    this.low = new int[rows + columns];
    Arrays.fill(discoveredAt, -1);
    for (int node = 0; node < rows + columns; node++) {
      if (discoveredAt[node] < 0) {
        visit(node, -1);
      }
    }
  }

  void forEach(Cell cell) {
    bridges.forEach(bridge -> cell.accept(bridge[0], bridge[1]));
  }

  private void visit(int node, int from) {
    discoveredAt[node] = time;
    low[node] = time++;
    for (int next = node < rows ? rows : 0; next < (node < rows ? rows + columns : rows); next++) {
      if (next == from || !edge(node, next)) {
        continue;
      }
      if (discoveredAt[next] < 0) {
        visit(next, node);
        low[node] = Math.min(low[node], low[next]);
        if (low[next] > discoveredAt[node]) {
          bridges.add(node < rows ? new int[] {node, next - rows} : new int[] {next, node - rows});
        }
      } else {
        low[node] = Math.min(low[node], discoveredAt[next]);
      }
    }
  }

  private boolean edge(int one, int other) {
    return one < rows
        ? suppressed.isSuppressed(one, other - rows)
        : suppressed.isSuppressed(other, one - rows);
  }
}

package io.anju.employment.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Withheld cells that can be worked out. Rows and columns are the nodes of a graph, sums among them, and withheld cells its edges;
 * a cell can be worked out from what is told just when it lies on no cycle, which is when it is a bridge.
 */
final class Bridges {

  /** Told of a cell. */
  interface Cell {
    void at(int row, int column);
  }

  private final int rows;
  private final int columns;
  private final Withheld withheld;
  private final int[] found;
  private final int[] low;
  private final List<int[]> bridges = new ArrayList<>();
  private int time;

  Bridges(Table table, Withheld withheld) {
    this.rows = table.city() + 1;
    this.columns = table.all() + 1;
    this.withheld = withheld;
    this.found = new int[rows + columns];
    this.low = new int[rows + columns];
    Arrays.fill(found, -1);
    for (int node = 0; node < rows + columns; node++) {
      if (found[node] < 0) {
        visit(node, -1);
      }
    }
  }

  void each(Cell cell) {
    bridges.forEach(bridge -> cell.at(bridge[0], bridge[1]));
  }

  private void visit(int node, int from) {
    found[node] = time;
    low[node] = time++;
    for (int next = node < rows ? rows : 0; next < (node < rows ? rows + columns : rows); next++) {
      if (next == from || !edge(node, next)) {
        continue;
      }
      if (found[next] < 0) {
        visit(next, node);
        low[node] = Math.min(low[node], low[next]);
        if (low[next] > found[node]) {
          bridges.add(node < rows ? new int[] {node, next - rows} : new int[] {next, node - rows});
        }
      } else {
        low[node] = Math.min(low[node], found[next]);
      }
    }
  }

  private boolean edge(int one, int other) {
    return one < rows ? withheld.is(one, other - rows) : withheld.is(other, one - rows);
  }
}

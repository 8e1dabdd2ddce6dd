package io.anju.platform.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An attacker who knows every published number and derives suppressed ones: every row and column of
 * both tables is an equation, and what they have in common, the sums of districts, is one unknown.
 */
public final class DifferencingAttackFixture {

  private static final double NOTHING = 1e-9;

  private final Map<String, Integer> unknowns = new LinkedHashMap<>();
  private final List<Map<Integer, Double>> equations = new ArrayList<>();

  /**
   * @param name of the table
   */
  public void addEquations(String name, Table table, SuppressedCells suppressed) {
    for (int row = 0; row <= table.city(); row++) {
      var equation = new LinkedHashMap<Integer, Double>();
      for (int column = 0; column <= table.all(); column++) {
        term(name, table, suppressed, row, column, column == table.all() ? -1 : 1, equation);
      }
      equations.add(equation);
    }
    for (int column = 0; column <= table.all(); column++) {
      var equation = new LinkedHashMap<Integer, Double>();
      for (int row = 0; row <= table.city(); row++) {
        term(name, table, suppressed, row, column, row == table.city() ? -1 : 1, equation);
      }
      equations.add(equation);
    }
  }

  /** An equation between numbers that are not published, with their factors. */
  public void addEquation(Map<String, Integer> factors) {
    var equation = new LinkedHashMap<Integer, Double>();
    factors.forEach((cell, factor) ->
        equation.merge(
            unknowns.computeIfAbsent(cell, _ -> unknowns.size()), (double) factor, Double::sum));
    equations.add(equation);
  }

  private void term(
      String name,
      Table table,
      SuppressedCells suppressed,
      int row,
      int column,
      int sign,
      Map<Integer, Double> equation) {
    if (suppressed.isSuppressed(row, column)) {
      String cell = (column == table.all() ? "sum" : name + column) + "/" + row;
      equation.put(unknowns.computeIfAbsent(cell, _ -> unknowns.size()), (double) sign);
    }
  }

  /**
   * Cells that have one value only, whatever it is: those alone in an equation once all are
   * eliminated as far as can be.
   */
  public List<String> derivedCells() {
    var names = List.copyOf(unknowns.keySet());
    var rows =
        equations.stream()
            .map(equation -> {
              double[] row = new double[names.size()];
              equation.forEach((unknown, factor) -> row[unknown] = factor);
              return row;
            })
            .toList();
    int done = 0;
    for (int unknown = 0; unknown < names.size() && done < rows.size(); unknown++) {
      done += eliminated(rows, done, unknown) ? 1 : 0;
    }
    return rows.stream()
        .map(DifferencingAttackFixture::soleUnknown)
        .filter(unknown -> unknown >= 0)
        .map(names::get)
        .toList();
  }

  private static boolean eliminated(List<double[]> rows, int done, int unknown) {
    int pivot = done;
    while (pivot < rows.size() && Math.abs(rows.get(pivot)[unknown]) < NOTHING) {
      pivot++;
    }
    if (pivot == rows.size()) {
      return false;
    }
    double[] first = rows.get(pivot).clone();
    System.arraycopy(rows.get(done), 0, rows.get(pivot), 0, first.length);
    double by = first[unknown];
    for (int i = 0; i < first.length; i++) {
      rows.get(done)[i] = first[i] / by;
    }
    for (int other = 0; other < rows.size(); other++) {
      double factor = rows.get(other)[unknown];
      for (int i = 0; other != done && Math.abs(factor) > NOTHING && i < first.length; i++) {
        rows.get(other)[i] -= factor * rows.get(done)[i];
      }
    }
    return true;
  }

  private static int soleUnknown(double[] row) {
    int found = -1;
    for (int i = 0; i < row.length; i++) {
      if (Math.abs(row[i]) > NOTHING) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }
}

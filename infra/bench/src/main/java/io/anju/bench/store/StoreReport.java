package io.anju.bench.store;

import io.anju.bench.measure.Report;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;

/** The measured figures as a table of the performance page. */
final class StoreReport {
  private StoreReport() {}

  static void write(Path page, List<Measurements> figures) {
    var text =
        new StringBuilder(
            """
            `./anju bench store`: documents of about 600 bytes with four indexes (unique, compound \
            descending, compound, partial); server and clients
            share the cores. The store runs with a heap of 256 MB and 256 MB beside it, every \
            write acknowledged after its log is synced. RocksDB
            directly is the limit: the same bytes without protocol, planner or checks, in the \
            bench's own process.

            | |\
            """);
    figures.forEach(one ->
        text.append(' ')
            .append(one.server())
            .append(", ")
            .append(String.format("%,d", one.documents()))
            .append(" |"));
    text.append("\n|---|").append("---:|".repeat(figures.size())).append('\n');
    var names = new LinkedHashSet<String>();
    figures.forEach(one -> names.addAll(one.values().keySet()));
    for (String name : names) {
      text.append("| ").append(name).append(" |");
      figures.forEach(one ->
          text.append(' ')
              .append(one.values().containsKey(name) ? format(one.value(name)) : "")
              .append(" |"));
      text.append('\n');
    }
    growth(text, figures.stream().filter(one -> one.server().equals("anju store")).toList());
    Report.write(page, "store", text.toString());
  }

  /** The exponent e in time ~ documents^e between the smallest and the largest size. */
  private static void growth(StringBuilder text, List<Measurements> store) {
    if (store.size() < 2) {
      return;
    }
    var small = store.getFirst();
    var large = store.getLast();
    text.append(
        String.format(
            "%nGrowth exponent from %,d to %,d documents:%n%n",
            small.documents(), large.documents()));
    for (String name : List.of(Workload.UNIQUE_50, Workload.SECONDARY_50)) {
      double exponent =
          Math.log(large.value(name) / small.value(name))
              / Math.log((double) large.documents() / small.documents());
      text.append(String.format("- %s: %.3f%n", name, exponent));
    }
  }

  private static String format(double value) {
    return value >= 100 ? String.format("%,.0f", value) : String.format("%.3f", value);
  }
}

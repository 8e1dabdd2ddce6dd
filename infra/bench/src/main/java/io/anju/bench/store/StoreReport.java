package io.anju.bench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;

/** The measured figures as a Markdown table. */
final class StoreReport {
    private StoreReport() {
    }

    static void write(Path out, List<Figures> figures) throws IOException {
        var text = new StringBuilder("# The embedded store, measured\n\n");
        text.append("`./anju bench store` on ").append(LocalDate.now()).append(", ").append(Runtime.getRuntime().availableProcessors())
            .append(" cores shared by server and clients, JDK ").append(Runtime.version().feature()).append(". ")
            .append("Documents of about 600 bytes with four indexes (unique, compound descending, compound, partial). The store runs with a heap of\n")
            .append("256 MB and 256 MB beside it, every write acknowledged after its log is synced. RocksDB directly is the limit: the same\n")
            .append("bytes without protocol, planner or checks, in the bench's own process.\n\n| |");
        figures.forEach(one -> text.append(' ').append(one.server()).append(", ").append(String.format("%,d", one.documents())).append(" |"));
        text.append("\n|---|").append("---:|".repeat(figures.size())).append('\n');
        var names = new LinkedHashSet<String>();
        figures.forEach(one -> names.addAll(one.values().keySet()));
        for (String name : names) {
            text.append("| ").append(name).append(" |");
            figures.forEach(one -> text.append(' ').append(one.values().containsKey(name) ? format(one.values().get(name)) : "").append(" |"));
            text.append('\n');
        }
        growth(text, figures.stream().filter(one -> one.server().equals("anju store")).toList());
        if (out.toAbsolutePath().getParent() != null) {
            Files.createDirectories(out.toAbsolutePath().getParent());
        }
        Files.writeString(out, text);
    }

    /** The exponent e in time ~ documents^e between the smallest and the largest size. */
    private static void growth(StringBuilder text, List<Figures> store) {
        if (store.size() < 2) {
            return;
        }
        var small = store.getFirst();
        var large = store.getLast();
        text.append(String.format("%nGrowth exponent from %,d to %,d documents:%n%n", small.documents(), large.documents()));
        for (String name : List.of(Work.UNIQUE_50, Work.SECONDARY_50)) {
            double exponent = Math.log(large.values().get(name) / small.values().get(name)) / Math.log((double) large.documents() / small.documents());
            text.append(String.format("- %s: %.3f%n", name, exponent));
        }
    }

    private static String format(double value) {
        return value >= 100 ? String.format("%,.0f", value) : String.format("%.3f", value);
    }
}

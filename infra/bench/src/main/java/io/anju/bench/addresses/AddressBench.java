package io.anju.bench.addresses;

import io.anju.bench.client.Settings;
import io.anju.bench.measure.Report;
import io.anju.housing.address.match.AddressStandardiser;
import io.anju.housing.address.match.Standardised;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code ./anju bench addresses [DWELLINGS] [QUESTIONS OF A KIND]}: codes a made-up city, writes its addresses as people do, and says
 * how many doors were found, how many not, and how many wrong; then how fast, beside a plain Lucene query over the same dwellings.
 */
public final class AddressBench {

  private static final long SEED = 20_251_121;
  private static final int USUAL_DWELLINGS = 10_000;
  private static final int USUAL_QUESTIONS = 300;

  private AddressBench() {}

  public static void main(String[] arguments) throws IOException {
    int dwellings = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL_DWELLINGS;
    int each = arguments.length > 1 ? Integer.parseInt(arguments[1]) : USUAL_QUESTIONS;
    var houses = new City(SEED, dwellings).houses();
    int coded = houses.stream().mapToInt(house -> house.doors().size()).sum();
    long before = used();
    long began = System.nanoTime();
    var standardiser = Coded.standardiser(houses);
    double seconds = (System.nanoTime() - began) / 1e9;
    double megabytes = (used() - before) / 1e6;
    var report = new StringBuilder("%,d dwellings in %,d buildings, made up; seed %d. Known after %.1f s, with %.0f MB of heap (names of the country's "
        .concat("divisions included).%n%n")
        .formatted(coded, houses.size(), SEED, seconds, megabytes));
    report.append("| how it is written | asked | right door | no door named | wrong door | F1 of elements |\n|---|---|---|---|---|---|\n");
    var habits = table(report, standardiser, Questions.habits(houses, each, SEED), "**all habits**");
    report.append("\nWhere no door can be told, or none is coded, naming none is right:\n\n");
    report.append("| trap | asked | right: none named | no door named | wrong door | |\n|---|---|---|---|---|---|\n");
    table(report, standardiser, Questions.traps(houses, each, SEED), "**all traps**");
    report.append('\n').append(HardTown.report()).append('\n');
    var folder = Files.createTempDirectory("anju-plain-lucene");
    try (var lucene = new PlainLucene(folder, houses)) {
      report.append(Speed.report(standardiser, lucene, houses, SEED));
    } finally {
      delete(folder);
    }
    System.out.println(report);
    if (habits.asked() > 0) {
      Report.write(Settings.fromEnvironment().home().resolve(Path.of("docs", "addresses.md")), "addresses", report.toString());
    }
  }

  private static Score table(StringBuilder report, AddressStandardiser standardiser, List<Question> questions, String total) {
    Map<String, Score> byKind = new LinkedHashMap<>();
    for (var question : questions) {
      byKind.computeIfAbsent(question.kind(), _ -> new Score()).add(question, ask(standardiser, question));
    }
    var all = new Score();
    byKind.forEach((kind, score) -> {
      report.append(score.row(kind)).append('\n');
      all.add(score);
      if (score.firstMiss() != null) {
        System.err.println(kind + ": " + score.firstMiss());
      }
    });
    report.append(all.row(total)).append('\n');
    return all;
  }

  static Standardised ask(AddressStandardiser standardiser, Question question) {
    return standardiser.standardise(question.text(), Optional.empty());
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}

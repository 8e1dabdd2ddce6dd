package io.anju.bench.addresses;

import io.anju.bench.client.BenchSettings;
import io.anju.bench.measure.Report;
import io.anju.housing.address.match.AddressStandardiser;
import io.anju.housing.address.match.StandardisedAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code /anju bench addresses [DWELLINGS] [CASES PER KIND]}: codes a synthetic city, writes its
 * addresses as people do, and counts how many are matched correctly, not at all, and wrongly; then
 * compares the speed with a plain Lucene query over the same dwellings. With {@code --mutations
 * [COUNT]} it attacks the matching instead, with {@link AddressMutations}; with {@code --labelled
 * [FILE]} it reads labelled addresses, with {@link LabelledBench}.
 */
public final class AddressBench {

  private static final long SEED = 20_251_121;
  private static final int DEFAULT_DWELLINGS = 10_000;
  private static final int DEFAULT_CASES_PER_KIND = 300;

  private static final int DEFAULT_MUTATIONS = 100_000;
  private static final int MUTATED_DWELLINGS = 20_000;

  private AddressBench() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length > 0 && arguments[0].equals("--mutations")) {
      mutations(arguments.length > 1 ? Integer.parseInt(arguments[1]) : DEFAULT_MUTATIONS);
      return;
    }
    if (arguments.length > 0 && arguments[0].equals("--labelled")) {
      LabelledBench.run(List.of(arguments).subList(1, arguments.length));
      return;
    }
    int dwellings = arguments.length > 0 ? Integer.parseInt(arguments[0]) : DEFAULT_DWELLINGS;
    int casesPerKind =
        arguments.length > 1 ? Integer.parseInt(arguments[1]) : DEFAULT_CASES_PER_KIND;
    var buildings = new SyntheticCity(SEED, dwellings).buildings();
    int coded = buildings.stream().mapToInt(building -> building.dwellings().size()).sum();
    long before = usedHeap();
    long started = System.nanoTime();
    var standardiser = SyntheticRegister.standardiser(buildings);
    double seconds = (System.nanoTime() - started) / 1e9;
    double megabytes = (usedHeap() - before) / 1e6;
    var report =
        new StringBuilder(
            ("%,d dwellings in %,d buildings, synthetic; seed %d. Loaded after %.1f s, with %.0f MB"
                    + " of heap (names of the country's divisions included).%n%n")
                .formatted(coded, buildings.size(), SEED, seconds, megabytes));
    report.append(
        "| how it is written | cases | right dwelling | no match | wrong dwelling | F1 of elements"
            + " |\n"
            + "|---|---|---|---|---|---|\n");
    var variants =
        table(
            report,
            standardiser,
            EvaluationCases.variants(buildings, casesPerKind, SEED),
            "**all variants**");
    report.append(
        "\nWhere no dwelling can be identified, or none is coded, no match is right:\n\n");
    report.append(
        "| unmatchable address | cases | right: no match | no match | wrong dwelling | |\n"
            + "|---|---|---|---|---|---|\n");
    table(
        report,
        standardiser,
        EvaluationCases.unmatchable(buildings, casesPerKind, SEED),
        "**all unmatchable**");
    report.append('\n').append(HardCases.report()).append('\n');
    var folder = Files.createTempDirectory("anju-plain-lucene");
    try (var lucene = new LuceneBaseline(folder, buildings)) {
      report.append(LuceneComparison.report(standardiser, lucene, buildings, SEED));
    } finally {
      delete(folder);
    }
    System.out.println(report);
    if (variants.total() > 0) {
      Report.write(
          BenchSettings.fromEnvironment().home().resolve(Path.of("docs", "addresses.md")),
          "addresses",
          report.toString());
    }
  }

  /** Attacks the matching with signs too many; a wrong answer ends it with an error. */
  private static void mutations(int count) {
    var buildings = new SyntheticCity(SEED, MUTATED_DWELLINGS).buildings();
    var standardiser = SyntheticRegister.standardiser(buildings);
    var outcome = new AddressMutations(buildings, SEED).run(standardiser, count);
    outcome
        .wrong()
        .forEach((sign, texts) ->
            System.out.printf("%s: %d, such as %s%n", sign, texts.size(), texts.getFirst()));
    System.out.printf(
        "%,d addresses with one sign too many beside a number: %,d matched all the same.%n",
        outcome.asked(), outcome.wrongCount());
    if (outcome.wrongCount() > 0) {
      System.exit(1);
    }
  }

  private static EvaluationScore table(
      StringBuilder report,
      AddressStandardiser standardiser,
      List<EvaluationCase> cases,
      String total) {
    Map<String, EvaluationScore> byKind = new LinkedHashMap<>();
    for (var evaluationCase : cases) {
      byKind
          .computeIfAbsent(evaluationCase.kind(), _ -> new EvaluationScore())
          .add(evaluationCase, standardise(standardiser, evaluationCase));
    }
    var all = new EvaluationScore();
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

  static StandardisedAddress standardise(
      AddressStandardiser standardiser, EvaluationCase evaluationCase) {
    return standardiser.standardise(evaluationCase.text(), Optional.empty());
  }

  private static long usedHeap() {
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

package io.anju.bench.addresses;

import io.anju.housing.address.match.AddressStandardiser;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compares the matcher with plain Lucene, in turns: queries per second of one thread, and the share
 * of right matches.
 */
final class LuceneComparison {

  private static final int CASES = 2_000;
  private static final int ROUNDS = 6;
  private static final List<AddressVariant> ONE_ERROR_VARIANTS =
      List.of(
          AddressVariant.HOMOPHONE,
          AddressVariant.WRONG_CHARACTER,
          AddressVariant.MISSING_CHARACTER,
          AddressVariant.DOUBLED_CHARACTER);

  private record Run(double perSecond, double p50Micros, double recall) {

    /** Slower than any measured run. */
    static final Run NONE = new Run(0, 0, 0);
  }

  private LuceneComparison() {}

  static String report(
      AddressStandardiser standardiser,
      LuceneBaseline lucene,
      List<SyntheticBuilding> buildings,
      long seed) {
    Function<EvaluationCase, @Nullable String> standardiserMatch =
        evaluationCase -> {
          var matches = AddressBench.standardise(standardiser, evaluationCase).matches();
          return matches.isEmpty() ? null : matches.getFirst().dwellingCode();
        };
    Function<EvaluationCase, @Nullable String> luceneMatch =
        evaluationCase -> lucene.bestHit(evaluationCase.text());
    var exact = cases(buildings, List.of(AddressVariant.AS_CODED), seed);
    var erring = cases(buildings, ONE_ERROR_VARIANTS, seed);
    var table =
        new StringBuilder(
            "One thread, %,d queries, best of %d rounds in turns.%n%n".formatted(CASES, ROUNDS));
    table.append(
        "| | as coded, per second | p50 µs | right | one error, per second | p50 µs | right |\n"
            + "|---|---|---|---|---|---|---|\n");
    Run[][] rows = {{Run.NONE, Run.NONE}, {Run.NONE, Run.NONE}};
    for (int round = 0; round < ROUNDS; round++) {
      rows[0][0] = faster(rows[0][0], measure(exact, standardiserMatch));
      rows[1][0] = faster(rows[1][0], measure(exact, luceneMatch));
      rows[0][1] = faster(rows[0][1], measure(erring, standardiserMatch));
      rows[1][1] = faster(rows[1][1], measure(erring, luceneMatch));
    }
    for (int i = 0; i < 2; i++) {
      table.append(
          "| %s | %,.0f | %.0f | %.1f %% | %,.0f | %.0f | %.1f %% |%n"
              .formatted(
                  i == 0 ? "standardise" : "plain Lucene query",
                  rows[i][0].perSecond(),
                  rows[i][0].p50Micros(),
                  rows[i][0].recall(),
                  rows[i][1].perSecond(),
                  rows[i][1].p50Micros(),
                  rows[i][1].recall()));
    }
    return table
        .append(
            ("%nAs coded: **%.1f** times Lucene's queries per second (aim ≥ 10 at a million"
                    + " dwellings); with one error p50 **%.2f** of Lucene's (aim ≤ 0.5).%n")
                .formatted(
                    rows[0][0].perSecond() / rows[1][0].perSecond(),
                    rows[0][1].p50Micros() / rows[1][1].p50Micros()))
        .toString();
  }

  private static Run faster(Run before, Run now) {
    return now.perSecond() > before.perSecond() ? now : before;
  }

  private static List<EvaluationCase> cases(
      List<SyntheticBuilding> buildings, List<AddressVariant> variants, long seed) {
    var random = new Random(seed);
    var all = EvaluationCases.variants(buildings, CASES / variants.size(), random.nextLong());
    var kinds = variants.stream().map(AddressVariant::description).toList();
    return all.stream().filter(evaluationCase -> kinds.contains(evaluationCase.kind())).toList();
  }

  private static Run measure(
      List<EvaluationCase> cases, Function<EvaluationCase, @Nullable String> match) {
    var nanos = new long[cases.size()];
    int right = 0;
    for (int i = 0; i < nanos.length; i++) {
      long started = System.nanoTime();
      String code = match.apply(cases.get(i));
      nanos[i] = System.nanoTime() - started;
      right += Objects.equals(cases.get(i).expectedDwelling(), code) ? 1 : 0;
    }
    double seconds = Arrays.stream(nanos).sum() / 1e9;
    Arrays.sort(nanos);
    return new Run(
        nanos.length / seconds, nanos[nanos.length / 2] / 1e3, 100.0 * right / nanos.length);
  }
}

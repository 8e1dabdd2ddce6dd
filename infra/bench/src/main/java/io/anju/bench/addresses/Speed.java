package io.anju.bench.addresses;

import io.anju.housing.address.match.AddressStandardiser;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Questions a second of one thread, and how many were answered right, standardising beside plain Lucene, in turns. */
final class Speed {

  private static final int QUESTIONS = 2_000;
  private static final int ROUNDS = 6;
  private static final List<Habit> ONE_ERROR = List.of(Habit.HOMOPHONE, Habit.WRONG_CHARACTER, Habit.MISSING_CHARACTER, Habit.DOUBLED_CHARACTER);

  private record Run(double perSecond, double p50Micros, double recall) {}

  private Speed() {}

  static String report(AddressStandardiser standardiser, PlainLucene lucene, List<House> houses, long seed) {
    Function<Question, String> ours = question -> {
      var matches = AddressBench.ask(standardiser, question).matches();
      return matches.isEmpty() ? null : matches.getFirst().dwellingCode();
    };
    Function<Question, String> plain = question -> lucene.best(question.text());
    var exact = questions(houses, List.of(Habit.AS_CODED), seed);
    var erring = questions(houses, ONE_ERROR, seed);
    var table = new StringBuilder("One thread, %,d questions, best of %d rounds in turns.%n%n".formatted(QUESTIONS, ROUNDS));
    table.append("| | exact writing, a second | p50 µs | right | one error, a second | p50 µs | right |\n|---|---|---|---|---|---|---|\n");
    var rows = new Run[2][2];
    for (int round = 0; round < ROUNDS; round++) {
      rows[0][0] = better(rows[0][0], run(exact, ours));
      rows[1][0] = better(rows[1][0], run(exact, plain));
      rows[0][1] = better(rows[0][1], run(erring, ours));
      rows[1][1] = better(rows[1][1], run(erring, plain));
    }
    for (int i = 0; i < 2; i++) {
      table.append("| %s | %,.0f | %.0f | %.1f %% | %,.0f | %.0f | %.1f %% |%n".formatted(i == 0 ? "standardise" : "plain Lucene query",
          rows[i][0].perSecond(), rows[i][0].p50Micros(), rows[i][0].recall(),
          rows[i][1].perSecond(), rows[i][1].p50Micros(), rows[i][1].recall()));
    }
    return table.append(("%nExact writing: **%.1f** times Lucene's questions a second (aim ≥ 10 at a million dwellings); "
        + "with one error p50 **%.2f** of Lucene's (aim ≤ 0.5).%n")
        .formatted(rows[0][0].perSecond() / rows[1][0].perSecond(), rows[0][1].p50Micros() / rows[1][1].p50Micros())).toString();
  }

  private static Run better(Run before, Run now) {
    return before == null || now.perSecond() > before.perSecond() ? now : before;
  }

  private static List<Question> questions(List<House> houses, List<Habit> habits, long seed) {
    var dice = new Random(seed);
    var all = Questions.habits(houses, QUESTIONS / habits.size(), dice.nextLong());
    var kinds = habits.stream().map(Habit::says).toList();
    return all.stream().filter(question -> kinds.contains(question.kind())).toList();
  }

  private static Run run(List<Question> questions, Function<Question, String> answer) {
    var nanos = new long[questions.size()];
    int right = 0;
    for (int i = 0; i < nanos.length; i++) {
      long began = System.nanoTime();
      String code = answer.apply(questions.get(i));
      nanos[i] = System.nanoTime() - began;
      right += questions.get(i).dwelling().equals(code) ? 1 : 0;
    }
    double seconds = Arrays.stream(nanos).sum() / 1e9;
    Arrays.sort(nanos);
    return new Run(nanos.length / seconds, nanos[nanos.length / 2] / 1e3, 100.0 * right / nanos.length);
  }
}

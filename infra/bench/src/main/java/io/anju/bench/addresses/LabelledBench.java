package io.anju.bench.addresses;

import io.anju.housing.address.parse.AddressParser;
import io.anju.housing.address.parse.Gazetteer;
import io.anju.housing.address.parse.NationalDivisionNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads addresses whose elements are known, and compares. Without a file they are made up; a file
 * has lines of {@code text | element=value …}. The misses are shown on the error output.
 */
final class LabelledBench {

  private static final long SEED = 20_261_130;
  private static final int EACH_HABIT = 50;

  private LabelledBench() {}

  static void run(List<String> files) throws IOException {
    var addresses =
        files.isEmpty()
            ? new MadeUpAddresses(SEED).write(EACH_HABIT)
            : LabelledAddress.read(Path.of(files.getFirst()));
    var byHabit = score(addresses);
    var all = new LabelledScore();
    System.out.println(
        "| how it is written | texts | F1, strictly | F1, leniently | upper levels | wrong places"
            + " |\n"
            + "|---|---|---|---|---|---|");
    byHabit.forEach((habit, score) -> {
      System.out.println(score.row(habit));
      score.misses().stream().limit(3).forEach(miss -> System.err.println(habit + ": " + miss));
      score.wrongPlaces().forEach(wrong -> System.err.println(habit + ": wrong place: " + wrong));
      all.add(score);
    });
    System.out.println(all.row("**all**"));
  }

  /** The scores by habit, read without any coded name. */
  static Map<String, LabelledScore> score(List<LabelledAddress> addresses) {
    var parser = new AddressParser(NationalDivisionNames.load(), Gazetteer.EMPTY);
    Map<String, LabelledScore> byHabit = new LinkedHashMap<>();
    addresses.forEach(address ->
        byHabit.computeIfAbsent(address.habit(), _ -> new LabelledScore()).add(address, parser));
    return byHabit;
  }
}

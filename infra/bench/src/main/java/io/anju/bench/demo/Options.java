package io.anju.bench.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;

/** {@code ./anju demo [--district 320508] [--people 10000] [--dwellings 6000] [--enterprises 300] [--applicants 3000] [--workers 16] [--seed 1]
 * [--as-of 2027-03-01]}. */
final class Options {

  private static final Map<String, String> USUAL = Map.of("district", "320508", "people", "10000", "dwellings", "6000",
      "enterprises", "300", "applicants", "3000", "workers", "16", "seed", "1", "as-of", "");

  private Options() {}

  static Plan read(String[] arguments) {
    var given = new HashMap<>(USUAL);
    for (int i = 0; i < arguments.length; i += 2) {
      String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
      if (!USUAL.containsKey(name) || i + 1 == arguments.length) {
        throw new IllegalArgumentException("unknown or incomplete option " + arguments[i]
            + "; there are --district --people --dwellings --enterprises --applicants --workers --seed --as-of, each with a value");
      }
      given.put(name, arguments[i + 1]);
    }
    int people = number(given, "people", 2);
    int buildings = Math.ceilDiv(number(given, "dwellings", Plan.HOMES_A_BUILDING), Plan.HOMES_A_BUILDING);
    if (people / Plan.A_HOUSEHOLD > buildings * Plan.HOMES_A_BUILDING) {
      throw new IllegalArgumentException(people + " people need " + people / Plan.A_HOUSEHOLD + " dwellings");
    }
    return new Plan(given.get("district"), buildings, people, number(given, "enterprises", 20), number(given, "applicants", 0),
        number(given, "workers", 1), number(given, "seed", 0), today(given.get("as-of")).withDayOfMonth(1));
  }

  /** Business time may have been moved. */
  private static LocalDate today(String asOf) {
    try {
      return asOf.isEmpty() ? LocalDate.now(ZoneId.of("Asia/Shanghai")) : LocalDate.parse(asOf);
    } catch (DateTimeParseException noDay) {
      throw new IllegalArgumentException("--as-of must be a day such as 2027-03-01, not " + asOf, noDay);
    }
  }

  private static int number(Map<String, String> given, String name, int least) {
    String text = given.get(name);
    if (!text.matches("\\d{1,7}") || Integer.parseInt(text) < least) {
      throw new IllegalArgumentException("--" + name + " must be a number of at least " + least + ", not " + text);
    }
    return Integer.parseInt(text);
  }
}

package io.anju.bench.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * {@code /anju demo [--district 320508] [--people 1000] [--dwellings 600] [--enterprises 30]
 * [--applicants 300] [--workers 16] [--seed 1] [--as-of 2027-03-01]}. Dwellings, enterprises and
 * applicants follow the number of people unless they are given.
 */
final class DemoOptions {

  private static final Map<String, String> DEFAULTS =
      Map.of(
          "district",
          "320508",
          "people",
          "1000",
          "dwellings",
          "",
          "enterprises",
          "",
          "applicants",
          "",
          "workers",
          "16",
          "seed",
          "1",
          "as-of",
          "");

  private DemoOptions() {}

  static DemoPlan read(String[] arguments) {
    var values = new HashMap<>(DEFAULTS);
    for (int i = 0; i < arguments.length; i += 2) {
      String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
      if (!DEFAULTS.containsKey(name) || i + 1 == arguments.length) {
        throw new IllegalArgumentException(
            "unknown or incomplete option "
                + arguments[i]
                + "; there are --district --people --dwellings --enterprises --applicants --workers"
                + " --seed --as-of, each with a value");
      }
      values.put(name, arguments[i + 1]);
    }
    int people = number(values, "people", 2);
    follow(values, "dwellings", Math.max(DemoPlan.DWELLINGS_PER_BUILDING, people * 6 / 10));
    follow(values, "enterprises", Math.max(20, people * 3 / 100));
    follow(values, "applicants", people * 3 / 10);
    int buildings =
        Math.ceilDiv(
            number(values, "dwellings", DemoPlan.DWELLINGS_PER_BUILDING),
            DemoPlan.DWELLINGS_PER_BUILDING);
    if (people / DemoPlan.PERSONS_PER_HOUSEHOLD > buildings * DemoPlan.DWELLINGS_PER_BUILDING) {
      throw new IllegalArgumentException(
          people + " people need " + people / DemoPlan.PERSONS_PER_HOUSEHOLD + " dwellings");
    }
    return new DemoPlan(
        value(values, "district"),
        buildings,
        people,
        number(values, "enterprises", 20),
        number(values, "applicants", 0),
        number(values, "workers", 1),
        number(values, "seed", 0),
        today(value(values, "as-of")).withDayOfMonth(1));
  }

  /** A number that was not given follows that of the people. */
  private static void follow(Map<String, String> values, String name, int number) {
    values.compute(
        name, (_, given) -> given == null || given.isEmpty() ? Integer.toString(number) : given);
  }

  /** The current business time, which may have been moved. */
  private static LocalDate today(String asOf) {
    try {
      return asOf.isEmpty() ? LocalDate.now(ZoneId.of("Asia/Shanghai")) : LocalDate.parse(asOf);
    } catch (DateTimeParseException noDay) {
      throw new IllegalArgumentException(
          "--as-of must be a day such as 2027-03-01, not " + asOf, noDay);
    }
  }

  private static String value(Map<String, String> values, String name) {
    return Objects.requireNonNull(values.get(name), "every option has a default");
  }

  private static int number(Map<String, String> values, String name, int minimum) {
    String text = value(values, name);
    if (!text.matches("\\d{1,7}") || Integer.parseInt(text) < minimum) {
      throw new IllegalArgumentException(
          "--" + name + " must be a number of at least " + minimum + ", not " + text);
    }
    return Integer.parseInt(text);
  }
}

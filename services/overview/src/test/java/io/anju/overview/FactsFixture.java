package io.anju.overview;

import java.time.Instant;
import java.time.LocalDate;

/** What the facts of all services share in these tests. */
public final class FactsFixture {

  public static final String COMMUNITY = "440305001001";
  public static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
  static final Instant CHANGED_AT = Instant.parse("2026-03-02T01:15:30.250Z");
  private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

  private FactsFixture() {}

  /** A personId that is not derived from a document. */
  public static String personId(int number) {
    var id = new StringBuilder();
    for (long rest = number * 2_654_435_761L + 7;
        id.length() < 26;
        rest = rest * 6_364_136_223_846_793_005L + 1) {
      id.append(BASE32.charAt((int) (rest >>> 59)));
    }
    return id.toString();
  }
}

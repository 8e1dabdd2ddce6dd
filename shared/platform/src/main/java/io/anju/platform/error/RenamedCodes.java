package io.anju.platform.error;

import java.util.Map;

/**
 * Validation codes that were renamed and are still stored under their earlier name, with the errors
 * of import jobs and their rejects, which are kept for 30 days.
 */
public final class RenamedCodes {

  private static final Map<String, String> CURRENT_BY_EARLIER =
      Map.of(
          "unknown-field", "field-unknown",
          "leaving-before-coming", "last-day-before-first",
          "not-a-kind-of-insurance", "insurance-kind-unknown",
          "unknown-community", "community-unknown",
          "unknown-dwelling", "dwelling-unknown",
          "no-such-dwelling", "dwelling-not-found",
          "no-such-building", "building-not-found",
          "no-such-room", "room-not-found",
          "no-such-division", "division-not-found",
          "no-such-grid", "grid-not-found");

  private RenamedCodes() {}

  /** The code as it is named now. */
  public static String current(String code) {
    return CURRENT_BY_EARLIER.getOrDefault(code, code);
  }
}

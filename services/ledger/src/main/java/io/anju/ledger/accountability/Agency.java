package io.anju.ledger.accountability;

import io.anju.codes.DivisionCode.Level;
import java.util.Optional;

/**
 * The officials of one role in one district, or of a city or province.
 *
 * @param division two, four or six digits
 * @param role as the token names it
 */
public record Agency(String division, String role) implements Comparable<Agency> {

  /** Empty for callers without a division: residents, landlords, enterprises. */
  static Optional<Agency> of(Optional<String> division, String role) {
    return division
        .filter(code -> code.matches("\\d{2,14}"))
        .map(code ->
            new Agency(code.substring(0, Math.min(code.length(), Level.DISTRICT.digits())), role));
  }

  @Override
  public int compareTo(Agency other) {
    return (division + "/" + role).compareTo(other.division + "/" + other.role);
  }
}

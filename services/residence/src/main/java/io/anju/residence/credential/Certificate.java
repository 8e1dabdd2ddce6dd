package io.anju.residence.credential;

import io.anju.residence.permit.ActivePermit;
import java.util.List;
import java.util.Optional;

/**
 * A permit on paper with the particulars of Decree 663 art. 4, except ethnicity, which this
 * registry does not hold, and the photo, which stays with the maker of the card.
 *
 * @param lines in the order they are printed
 * @param credential a signed credential, printed as a QR code
 */
public record Certificate(ActivePermit permit, List<Line> lines, String credential) {

  /**
   * @param value empty where the registry does not know it; nothing is printed then
   */
  public record Line(String label, Optional<String> value) {}

  public Certificate {
    lines = List.copyOf(lines);
  }
}

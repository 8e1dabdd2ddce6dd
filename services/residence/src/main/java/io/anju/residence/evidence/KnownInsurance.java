package io.anju.residence.evidence;

import io.anju.codes.DivisionCode;
import io.anju.residence.rules.condition.InsuredMonth;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The social insurance that one enterprise paid for a person.
 *
 * @param division whose labour bureau keeps the account
 * @param months that were paid
 */
public record KnownInsurance(
    String id, String uscc, Optional<DivisionCode> division, List<InsuredMonth> months) {
  public KnownInsurance {
    months = List.copyOf(months);
  }

  /**
   * Insurance counts where it was paid (Shenzhen procedure art. 26: 在我市参加); without a place it
   * counts nowhere.
   */
  boolean in(DivisionCode city) {
    return division.filter(city::covers).isPresent();
  }

  Optional<YearMonth> lastPaid() {
    return months.stream().map(InsuredMonth::month).max(Comparator.naturalOrder());
  }
}

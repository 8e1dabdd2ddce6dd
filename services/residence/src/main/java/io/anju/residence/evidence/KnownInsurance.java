package io.anju.residence.evidence;

import io.anju.codes.DivisionCode;
import io.anju.residence.rules.condition.HeldRecord;
import io.anju.residence.rules.condition.InsuredMonth;
import io.anju.residence.rules.condition.Proof;
import java.time.LocalDate;
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

  private static final int LATEST_FEED_MONTHS = 3;

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

  /**
   * Whether the enterprise pays on a day: the month before is paid, the running one need not be
   * yet. While the enterprise's rows are late, the last month that it reported is enough, for
   * {@value #LATEST_FEED_MONTHS} months.
   *
   * @param reportedThrough the newest month the enterprise has reported for anybody
   */
  boolean runs(LocalDate on, Optional<YearMonth> reportedThrough) {
    var now = YearMonth.from(on);
    var paid =
        months.stream()
            .map(InsuredMonth::month)
            .filter(month -> !month.isAfter(now))
            .max(Comparator.naturalOrder());
    return paid.filter(month ->
            !month.isBefore(now.minusMonths(1))
                || !month.isBefore(now.minusMonths(LATEST_FEED_MONTHS))
                    && reportedThrough.filter(month::isBefore).isEmpty())
        .isPresent();
  }

  Proof proof() {
    return new Proof.Held(HeldRecord.INSURANCE, id);
  }
}

package io.anju.residence.evidence;

import io.anju.codes.DivisionCode;
import io.anju.residence.rules.condition.HeldRecord;
import io.anju.residence.rules.condition.Proof;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An employment record as far as permits need it.
 *
 * @param until the last day of work; empty while it runs
 * @param division of the workplace, which for a dispatched worker is the host employer's, else
 *     whose labour bureau keeps it; empty in facts of an older form
 */
public record KnownEmployment(
    String id,
    String uscc,
    LocalDate from,
    Optional<LocalDate> until,
    Optional<DivisionCode> division) {

  /**
   * Work counts where it is done (Decree 663 art. 2: 在居住地合法稳定就业); a record without a place counts
   * anywhere.
   */
  public boolean in(DivisionCode city) {
    return division.isEmpty() || division.filter(city::covers).isPresent();
  }

  public boolean runs(LocalDate on) {
    return !from.isAfter(on) && until.filter(last -> last.isBefore(on)).isEmpty();
  }

  public Proof proof() {
    return new Proof.Held(HeldRecord.EMPLOYMENT, id);
  }
}

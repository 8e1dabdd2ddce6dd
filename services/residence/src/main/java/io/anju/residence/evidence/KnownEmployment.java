package io.anju.residence.evidence;

import io.anju.residence.rules.HeldRecord;
import io.anju.residence.rules.Proof;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known here of an employment record.
 *
 * @param until the last day of work; empty while it runs
 */
public record KnownEmployment(String id, String uscc, LocalDate from, Optional<LocalDate> until) {

  public boolean runs(LocalDate on) {
    return !from.isAfter(on) && until.filter(last -> last.isBefore(on)).isEmpty();
  }

  public Proof proof() {
    return new Proof.Held(HeldRecord.EMPLOYMENT, id);
  }
}

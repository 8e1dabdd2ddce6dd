package io.anju.employment.enterprise;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.platform.access.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A registered enterprise.
 *
 * @param division whose labour bureau keeps it: that of the clerk who registered it, otherwise that
 *     of the authority in its credit code
 */
public record Enterprise(
    CreditCode uscc, Profile profile, DivisionCode division, Instant changedAt) {

  private static final int AUTHORITY_BEGINS = 2;
  private static final int AUTHORITY_ENDS = 8;

  /** Who has access to it. */
  public Scope scope() {
    return Scope.open(List.of(division.value()), List.of(uscc.value()));
  }

  /** The same enterprise with another profile. */
  Enterprise with(Profile changed, Instant at) {
    return new Enterprise(uscc, changed, division, at);
  }

  /**
   * The division of the registering authority (GB 32100, characters 3 to 8); empty for national
   * authorities.
   */
  static Optional<DivisionCode> authorityOf(CreditCode uscc) {
    return DivisionCode.check(uscc.value().substring(AUTHORITY_BEGINS, AUTHORITY_ENDS)).value();
  }
}

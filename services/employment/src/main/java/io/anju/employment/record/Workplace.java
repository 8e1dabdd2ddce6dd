package io.anju.employment.record;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a person works, as far as it differs from the employer's place.
 *
 * @param hostEmployer for whom a dispatched worker works (用工单位, 劳动合同法 art. 58)
 * @param address a building or dwelling code, or free text
 * @param division of the address, down to the community
 */
public record Workplace(
    Optional<CreditCode> hostEmployer, Optional<String> address, Optional<DivisionCode> division) {

  /** At the employer's place. */
  public static final Workplace AT_EMPLOYER =
      new Workplace(Optional.empty(), Optional.empty(), Optional.empty());

  public Workplace {
    Objects.requireNonNull(hostEmployer);
    Objects.requireNonNull(address);
    Objects.requireNonNull(division);
  }

  /**
   * The same with the division of the host employer, where a dispatched worker's record says
   * nothing of the place: the work is done at the host employer (劳动合同法 arts. 58 and 62).
   *
   * @param hostDivision the host employer's; empty where it is not known
   */
  public Workplace locatedAt(Optional<DivisionCode> hostDivision) {
    return hostEmployer.isPresent() && address.isEmpty() && division.isEmpty()
        ? new Workplace(hostEmployer, address, hostDivision)
        : this;
  }
}

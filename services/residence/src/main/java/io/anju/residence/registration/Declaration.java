package io.anju.residence.registration;

import io.anju.codes.CreditCode;
import io.anju.contract.residence.Declarant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Who declared, and on which day.
 *
 * @param uscc the enterprise that declared; empty for individuals, and where an official recorded
 *     it
 * @param sublet whether the declarant is a tenant of the dwelling, whose landlord is notified by it
 *     (Shenzhen art. 12)
 */
public record Declaration(Declarant by, LocalDate on, Optional<CreditCode> uscc, boolean sublet) {

  public Declaration {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(uscc, "uscc");
  }

  public Declaration(Declarant by, LocalDate on) {
    this(by, on, Optional.empty(), false);
  }
}

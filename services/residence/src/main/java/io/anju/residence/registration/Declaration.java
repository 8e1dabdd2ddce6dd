package io.anju.residence.registration;

import io.anju.codes.CreditCode;
import io.anju.contract.residence.Declarant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Who declared, and on which day.
 *
 * @param uscc the enterprise that declared; empty for people, and where an official took it down
 * @param sublet whether the host is a tenant of the dwelling, who tells the landlord by it
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

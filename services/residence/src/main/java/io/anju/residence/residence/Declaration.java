package io.anju.residence.residence;

import io.anju.contract.Declarant;
import java.time.LocalDate;
import java.util.Objects;

/** Who declared, and on which day. */
public record Declaration(Declarant by, LocalDate on) {
  public Declaration {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(on, "on");
  }
}

package io.anju.residence.declaration;

import io.anju.codes.CreditCode;
import io.anju.contract.Declarant;
import io.anju.platform.access.CurrentCaller;
import io.anju.residence.residence.Declaration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * On what strength a caller declares.
 *
 * @param beyondScope whether a record carries them beyond the persons they usually see: a tenancy, a job, their premises
 * @param uscc the enterprise that declares
 */
record Capacity(Declarant as, boolean beyondScope, Optional<CreditCode> uscc, boolean sublet) {

  static Capacity usual(Declarant as) {
    return new Capacity(as, false, Optional.empty(), false);
  }

  Declaration declaring(LocalDate on) {
    return new Declaration(as, on, uscc, sublet);
  }

  <T> T acting(Supplier<T> work) {
    return beyondScope ? CurrentCaller.asSystem(work::get) : work.get();
  }
}

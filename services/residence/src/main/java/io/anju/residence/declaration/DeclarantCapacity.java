package io.anju.residence.declaration;

import io.anju.codes.CreditCode;
import io.anju.contract.residence.Declarant;
import io.anju.platform.access.CurrentCaller;
import io.anju.residence.registration.Declaration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * On what strength a caller declares.
 *
 * @param beyondScope whether a record carries them beyond the persons they usually see: a tenancy,
 *     a job, their premises
 * @param uscc the enterprise that declares
 */
record DeclarantCapacity(
    Declarant declarant, boolean beyondScope, Optional<CreditCode> uscc, boolean sublet) {

  static DeclarantCapacity withinScope(Declarant declarant) {
    return new DeclarantCapacity(declarant, false, Optional.empty(), false);
  }

  Declaration declarationOn(LocalDate on) {
    return new Declaration(declarant, on, uscc, sublet);
  }

  <T> T callInScope(Supplier<T> action) {
    return beyondScope ? CurrentCaller.asSystem(action::get) : action.get();
  }
}

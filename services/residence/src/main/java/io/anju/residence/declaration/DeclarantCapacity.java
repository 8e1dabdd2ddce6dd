package io.anju.residence.declaration;

import io.anju.codes.CreditCode;
import io.anju.contract.residence.Declarant;
import io.anju.platform.access.CurrentCaller;
import io.anju.residence.registration.Declaration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The capacity in which a caller declares.
 *
 * @param beyondScope whether a record entitles the caller beyond their scope: a tenancy, an
 *     employment, their premises
 * @param uscc the enterprise that declares
 * @param sublet whether the caller is a tenant who declares an occupant
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
    // As the system: a tenancy, an employment or the premises entitle the caller beyond their
    // scope.
    return beyondScope ? CurrentCaller.asSystem(action::get) : action.get();
  }
}

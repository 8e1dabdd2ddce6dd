package io.anju.residence.declaration;

import io.anju.contract.residence.Declarant;
import io.anju.platform.access.CurrentCaller;
import io.anju.residence.party.Party;
import io.anju.residence.registration.Declaration;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * The capacity in which somebody declares.
 *
 * @param party who declares; none where an official records a statement
 */
record DeclarantCapacity(Declarant declarant, DeclarantRelation relation, Party party) {

  Declaration declarationOn(LocalDate on) {
    return new Declaration(declarant, on, party.uscc(), sublet());
  }

  /** Whether a tenant declares an occupant. */
  boolean sublet() {
    return declarant == Declarant.HOST && ofOther();
  }

  /** Whether another party than the person or an official declares. */
  boolean ofOther() {
    return switch (relation) {
      case CLAIMED, PROVEN -> true;
      case NONE, SELF, GRID_WORKER, OFFICIAL -> false;
    };
  }

  DeclarantRights rights(PresentHome home) {
    return DeclarantRights.of(declarant, relation, home);
  }

  <T> T callInScope(Supplier<T> action) {
    // As the system: a tenancy, an employment or the premises relate the caller to the person
    // beyond the caller's scope.
    return ofOther() ? CurrentCaller.asSystem(action::get) : action.get();
  }
}

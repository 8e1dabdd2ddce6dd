package io.anju.residence.declaration;

import io.anju.platform.aggregate.Versioned;
import io.anju.residence.person.Person;
import io.anju.residence.registration.PendingDeclaration;
import io.anju.residence.registration.Residence;
import io.anju.residence.rules.declaration.DeclarationExemption;
import java.util.Optional;

/**
 * The result of a declaration.
 *
 * @param residence as registered, or as it would be once a pending declaration takes effect
 * @param newlyRegistered whether this declaration registered the residence, or is a new pending one
 * @param changed whether anything was recorded that was not before
 * @param exemption why it need not have been declared; it is registered all the same
 * @param pending empty where the residence is registered
 */
public record DeclarationResult(
    Versioned<Person> person,
    Residence residence,
    boolean newlyRegistered,
    boolean changed,
    Optional<DeclarationExemption> exemption,
    Optional<PendingDeclaration> pending) {

  /** Of a residence that is registered. */
  DeclarationResult(
      Versioned<Person> person,
      Residence residence,
      boolean newlyRegistered,
      boolean changed,
      Optional<DeclarationExemption> exemption) {
    this(person, residence, newlyRegistered, changed, exemption, Optional.empty());
  }

  static DeclarationResult pending(
      Versioned<Person> person,
      PendingDeclaration pending,
      boolean newlySubmitted,
      boolean changed,
      Optional<DeclarationExemption> exemption) {
    return new DeclarationResult(
        person,
        Residence.declared(pending.registration()),
        newlySubmitted,
        changed,
        exemption,
        Optional.of(pending));
  }
}

package io.anju.residence.declaration;

import io.anju.platform.aggregate.Versioned;
import io.anju.residence.person.Person;
import io.anju.residence.registration.Residence;
import io.anju.residence.rules.declaration.DeclarationExemption;
import java.util.Optional;

/**
 * The result of a declaration.
 *
 * @param newlyRegistered whether this declaration registered the residence
 * @param changed whether anything was recorded that was not before
 * @param exemption why it need not have been declared; it is registered all the same
 */
public record DeclarationResult(
    Versioned<Person> person,
    Residence residence,
    boolean newlyRegistered,
    boolean changed,
    Optional<DeclarationExemption> exemption) {}

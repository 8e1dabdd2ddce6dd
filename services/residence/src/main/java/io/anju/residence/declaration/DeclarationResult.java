package io.anju.residence.declaration;

import io.anju.platform.aggregate.Versioned;
import io.anju.residence.person.Person;
import io.anju.residence.registration.Residence;
import io.anju.residence.rules.declaration.DeclarationExemption;
import java.util.Optional;

/**
 * What a declaration came to.
 *
 * @param newlyRegistered whether nobody had declared this residence before
 * @param exemption why nobody had to declare it; it is registered all the same
 */
public record DeclarationResult(
    Versioned<Person> person,
    Residence residence,
    boolean newlyRegistered,
    Optional<DeclarationExemption> exemption) {}

package io.anju.residence.declaration;

import io.anju.platform.store.Versioned;
import io.anju.residence.person.Person;
import io.anju.residence.residence.Residence;
import io.anju.residence.rules.DeclarationExemption;
import java.util.Optional;

/**
 * What a declaration came to.
 *
 * @param first whether nobody had declared this residence before
 * @param exempt why nobody had to declare it; it is registered all the same
 */
public record Declared(Versioned<Person> person, Residence residence, boolean first, Optional<DeclarationExemption> exempt) {}

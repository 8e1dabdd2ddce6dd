package io.anju.residence.declaration;

import io.anju.platform.store.Versioned;
import io.anju.residence.person.Person;
import io.anju.residence.residence.Residence;

/**
 * What a declaration came to.
 *
 * @param first whether nobody had declared this residence before
 */
public record Declared(Versioned<Person> person, Residence residence, boolean first) {}

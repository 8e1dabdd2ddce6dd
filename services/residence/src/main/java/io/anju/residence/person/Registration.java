package io.anju.residence.person;

import io.anju.platform.store.Versioned;

/**
 * What registering a person came to.
 *
 * @param first whether nobody had registered them before
 */
public record Registration(Versioned<Person> person, boolean first) {}

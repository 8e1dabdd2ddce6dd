package io.anju.residence.person;

import io.anju.platform.aggregate.Versioned;

/**
 * What registering a person came to.
 *
 * @param newlyRegistered whether nobody had registered them before
 */
public record RegistrationResult(Versioned<Person> person, boolean newlyRegistered) {}

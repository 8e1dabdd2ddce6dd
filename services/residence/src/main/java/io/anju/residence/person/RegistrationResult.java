package io.anju.residence.person;

import io.anju.platform.aggregate.Versioned;

/**
 * The result of registering a person.
 *
 * @param newlyRegistered whether the person was not registered before
 */
public record RegistrationResult(Versioned<Person> person, boolean newlyRegistered) {}

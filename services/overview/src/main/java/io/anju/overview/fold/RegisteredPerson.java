package io.anju.overview.fold;

import io.anju.contract.PersonFact;

/** The fact of a registered person, under a name of its own in the stored view. */
public record RegisteredPerson(PersonFact fact) {}

package io.anju.residence.household;

import io.anju.platform.aggregate.Versioned;
import io.anju.residence.person.Person;

/**
 * A relation from the perspective of one of the two persons.
 *
 * @param other as registered now
 * @param kind what the other is to them
 */
public record Relative(Versioned<Relation> relation, Person other, RelationKind kind) {}

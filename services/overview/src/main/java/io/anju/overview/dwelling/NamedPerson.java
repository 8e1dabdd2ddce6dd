package io.anju.overview.dwelling;

import io.anju.contract.Encrypted;
import org.jspecify.annotations.Nullable;

/**
 * A party or occupant of a dwelling.
 *
 * @param personId the current id, also where a superseded one was looked up
 * @param name null until a fact of the residence service about the person is folded
 */
public record NamedPerson(String personId, @Nullable Encrypted name) {}

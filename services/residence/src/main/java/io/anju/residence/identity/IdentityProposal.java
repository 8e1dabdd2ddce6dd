package io.anju.residence.identity;

import io.anju.codes.PersonId;
import io.anju.residence.person.IdentityChange;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A change of an identity that one official entered and another has not decided on yet.
 *
 * @param other what the change leads to: the id of the right number, or the id to merge or separate
 * @param by the name of the official at the identity provider
 * @param until the last day on which it can be decided; then it has to be entered again
 */
public record IdentityProposal(
    PersonId person,
    IdentityChange.Kind kind,
    PersonId other,
    String by,
    Instant at,
    LocalDate until,
    String reason) {}

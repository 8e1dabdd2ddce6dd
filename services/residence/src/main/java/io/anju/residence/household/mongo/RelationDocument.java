package io.anju.residence.household.mongo;

import io.anju.contract.Encrypted;
import io.anju.residence.household.Relation;
import io.anju.residence.household.RelationKind;
import java.time.LocalDate;
import java.util.List;

/**
 * A relation at rest.
 *
 * @param persons the first and the second
 * @param slot what one relation of a kind between two takes while it lasts, then its own id
 * @param endedOn null while it lasts, as is {@code endedBecause}
 */
public record RelationDocument(
    List<String> persons,
    String slot,
    RelationKind kin,
    Relation.Evidence.Kind evidence,
    Encrypted reference,
    LocalDate since,
    LocalDate endedOn,
    Encrypted endedBecause) {}

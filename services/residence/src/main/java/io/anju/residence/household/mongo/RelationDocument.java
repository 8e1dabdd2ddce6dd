package io.anju.residence.household.mongo;

import io.anju.contract.Encrypted;
import io.anju.residence.household.Relation;
import io.anju.residence.household.RelationKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation as stored.
 *
 * @param persons the first and the second
 * @param slot unique: the two persons and the kind while the relation is current, its own id
 *     afterwards
 * @param endedOn null while it lasts, as is {@code endedBecause}
 */
public record RelationDocument(
    List<String> persons,
    String slot,
    RelationKind kin,
    Relation.Evidence.Kind evidence,
    Encrypted reference,
    LocalDate since,
    @Nullable LocalDate endedOn,
    @Nullable Encrypted endedBecause) {}

package io.anju.housing.party.mongo;

import io.anju.codes.DocumentType;
import io.anju.contract.Encrypted;
import io.anju.contract.PersonFact;
import org.jspecify.annotations.Nullable;

/**
 * A stored person: what a certificate shows, encrypted, and the dwelling of their registration.
 *
 * @param home null where they are not registered, or the record was superseded
 * @param movedTo the id that superseded the record; null while it is valid
 */
public record PersonDocument(
    DocumentType documentType,
    Encrypted document,
    Encrypted name,
    @Nullable String home,
    @Nullable String movedTo) {

  static PersonDocument from(PersonFact fact) {
    return new PersonDocument(
        fact.documentType(), fact.document(), fact.name(), home(fact), fact.movedTo());
  }

  private static @Nullable String home(PersonFact fact) {
    return fact.movedTo() != null
        ? null
        : fact.residences().stream()
            .filter(residence -> residence.until() == null)
            .map(PersonFact.Residence::dwellingCode)
            .findFirst()
            .orElse(null);
  }
}

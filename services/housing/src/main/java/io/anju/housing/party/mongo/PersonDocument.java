package io.anju.housing.party.mongo;

import io.anju.codes.DocumentType;
import io.anju.contract.Encrypted;
import io.anju.contract.PersonFact;

/**
 * Of a person, what a certificate bears and whether they are registered where they rent; nothing of
 * it in the clear but the home.
 *
 * @param home null where registered nowhere, or where the record leads to another
 * @param movedTo the id the record leads to; null while it stands
 */
public record PersonDocument(
    DocumentType documentType, Encrypted document, Encrypted name, String home, String movedTo) {

  static PersonDocument from(PersonFact fact) {
    return new PersonDocument(
        fact.documentType(), fact.document(), fact.name(), home(fact), fact.movedTo());
  }

  private static String home(PersonFact fact) {
    return fact.movedTo() != null
        ? null
        : fact.residences().stream()
            .filter(residence -> residence.until() == null)
            .map(PersonFact.Residence::dwellingCode)
            .findFirst()
            .orElse(null);
  }
}

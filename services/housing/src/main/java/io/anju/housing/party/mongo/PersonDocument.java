package io.anju.housing.party.mongo;

import io.anju.codes.DocumentType;
import io.anju.contract.Encrypted;
import io.anju.contract.PersonFact;

/**
 * Of a person, what a certificate bears and whether they are registered where they rent; nothing of it in the clear but the home.
 *
 * @param movedTo the id the record leads to; null while it stands
 */
public record PersonDocument(DocumentType documentType, Encrypted document, Encrypted name, String home, String movedTo) {

  static PersonDocument from(PersonFact fact) {
    return new PersonDocument(fact.documentType(), fact.document(), fact.name(),
        fact.residences().stream().filter(one -> one.until() == null).map(PersonFact.Residence::dwellingCode).findFirst().orElse(null),
        fact.movedTo());
  }
}

package io.anju.residence.person.mongo;

import io.anju.codes.PersonId;
import io.anju.contract.Encrypted;
import io.anju.platform.keys.PersonalFields;
import io.anju.residence.person.IdentityChange;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A change of an identity, within its person's document; the reason, in an official's own words, is
 * encrypted.
 */
public record IdentityChangeDocument(
    IdentityChange.Kind kind, String other, Instant at, LocalDate on, String by, Encrypted reason) {

  private static final String REASON = "reason";

  static IdentityChangeDocument from(IdentityChange change, PersonalFields fields) {
    return new IdentityChangeDocument(
        change.kind(),
        change.other().value(),
        change.at(),
        change.on(),
        change.by(),
        fields.encrypt(REASON, change.reason()));
  }

  IdentityChange toDomain(PersonalFields fields) {
    return new IdentityChange(
        kind, new PersonId(other), at, on, by, fields.decrypt(REASON, reason));
  }
}

package io.anju.residence.person.mongo;

import io.anju.codes.PersonId;
import io.anju.contract.Encrypted;
import io.anju.platform.keys.PersonalFields;
import io.anju.residence.person.IdentityAct;
import java.time.Instant;
import java.time.LocalDate;

/** What was done to an identity, within its person's document; the reason, in an official's own words, is encrypted. */
public record ActDocument(IdentityAct.Kind kind, String other, Instant at, LocalDate on, String by, Encrypted reason) {

  private static final String REASON = "reason";

  static ActDocument from(IdentityAct act, PersonalFields fields) {
    return new ActDocument(act.kind(), act.other().value(), act.at(), act.on(), act.by(), fields.encrypt(REASON, act.reason()));
  }

  IdentityAct toDomain(PersonalFields fields) {
    return new IdentityAct(kind, new PersonId(other), at, on, by, fields.decrypt(REASON, reason));
  }
}

package io.anju.housing.party.mongo;

import io.anju.housing.party.Party;

/** A party at rest: one of the two. */
public record PartyDocument(String person, String uscc) {

  public static PartyDocument from(Party party) {
    return new PartyDocument(party.personIdOrNull(), party.usccOrNull());
  }

  public Party toDomain() {
    return Party.of(person, uscc);
  }
}

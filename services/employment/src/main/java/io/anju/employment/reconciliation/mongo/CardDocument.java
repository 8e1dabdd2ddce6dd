package io.anju.employment.reconciliation.mongo;

import io.anju.codes.DivisionCode;
import io.anju.employment.reconciliation.Card;
import java.time.LocalDate;

/** A permit as stored. */
public record CardDocument(String permitId, long version, boolean onEmployment, String division, LocalDate since) {

  static CardDocument from(Card card) {
    return new CardDocument(card.permitId(), card.version(), card.onEmployment(), card.division().value(), card.since());
  }

  Card toDomain() {
    return new Card(permitId, version, onEmployment, new DivisionCode(division), since);
  }
}

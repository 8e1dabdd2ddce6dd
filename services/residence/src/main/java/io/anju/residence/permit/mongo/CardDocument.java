package io.anju.residence.permit.mongo;

import io.anju.residence.permit.card.Card;
import io.anju.residence.permit.card.CardNumber;
import java.time.LocalDate;

public record CardDocument(String number, LocalDate issuedOn) {

  static CardDocument from(Card card) {
    return new CardDocument(card.number().value(), card.issuedOn());
  }

  Card toDomain() {
    return new Card(new CardNumber(number), issuedOn);
  }
}

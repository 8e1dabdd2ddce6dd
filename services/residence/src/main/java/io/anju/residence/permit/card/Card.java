package io.anju.residence.permit.card;

import java.time.LocalDate;
import java.util.Objects;

/** The card issued to the holder. */
public record Card(CardNumber number, LocalDate issuedOn) {
  public Card {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(issuedOn, "issuedOn");
  }
}

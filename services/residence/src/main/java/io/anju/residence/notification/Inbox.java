package io.anju.residence.notification;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;

/** The inbox of a person, of an enterprise, or of an authority in a division. */
public record Inbox(String address) {

  public static Inbox of(PersonId person) {
    return new Inbox("person:" + person.value());
  }

  public static Inbox of(CreditCode uscc) {
    return new Inbox("uscc:" + uscc.value());
  }

  public static Inbox of(Authority authority, DivisionCode division) {
    return new Inbox(authority.name().toLowerCase(java.util.Locale.ROOT) + ":" + division.value());
  }
}

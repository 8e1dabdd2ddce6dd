package io.anju.residence.notification;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;

/** Where a reader looks for notices: a person's own, an enterprise's, an office's in a division. */
public record Inbox(String address) {

  static Inbox of(PersonId person) {
    return new Inbox("person:" + person.value());
  }

  static Inbox of(CreditCode uscc) {
    return new Inbox("uscc:" + uscc.value());
  }

  public static Inbox of(Authority authority, DivisionCode division) {
    return new Inbox(authority.name().toLowerCase(java.util.Locale.ROOT) + ":" + division.value());
  }
}

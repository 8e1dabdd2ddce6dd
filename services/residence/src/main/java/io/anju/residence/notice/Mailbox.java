package io.anju.residence.notice;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;

/** Where a reader looks for notices: a person's own, an enterprise's, an office's in a division. */
public record Mailbox(String address) {

  static Mailbox of(PersonId person) {
    return new Mailbox("person:" + person.value());
  }

  static Mailbox of(CreditCode uscc) {
    return new Mailbox("uscc:" + uscc.value());
  }

  public static Mailbox of(Authority authority, DivisionCode division) {
    return new Mailbox(authority.name().toLowerCase(java.util.Locale.ROOT) + ":" + division.value());
  }
}

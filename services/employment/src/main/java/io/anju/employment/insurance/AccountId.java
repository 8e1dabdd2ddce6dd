package io.anju.employment.insurance;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;

/**
 * Whose insurance one enterprise pays. Anybody who knows both can tell the id, so that a sync needs
 * no look-up for it.
 */
public record AccountId(PersonId person, CreditCode uscc) {

  private static final String SEPARATOR = ":";

  /** As {@code personId:uscc}. */
  public static AccountId parse(String text) {
    int separatorAt = text.indexOf(SEPARATOR);
    return new AccountId(
        new PersonId(text.substring(0, Math.max(separatorAt, 0))),
        new CreditCode(text.substring(separatorAt + 1)));
  }

  public String value() {
    return person.value() + SEPARATOR + uscc.value();
  }
}

package io.anju.employment.insurance;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;

/**
 * The id of the account of insurance that one enterprise pays for one person. It is derived from
 * both, so that an import needs no look-up.
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

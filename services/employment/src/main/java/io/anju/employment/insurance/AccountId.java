package io.anju.employment.insurance;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;

/** Whose insurance one enterprise pays. Anybody who knows both can tell the id, so that a sync needs no look-up for it. */
public record AccountId(PersonId person, CreditCode uscc) {

  private static final String BETWEEN = ":";

  /** As {@code personId:uscc}. */
  public static AccountId parse(String text) {
    int between = text.indexOf(BETWEEN);
    return new AccountId(new PersonId(text.substring(0, Math.max(between, 0))), new CreditCode(text.substring(between + 1)));
  }

  public String value() {
    return person.value() + BETWEEN + uscc.value();
  }
}

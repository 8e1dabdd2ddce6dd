package io.anju.residence.credential;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a credential can disclose besides "a permit in use in this city": each on its own, and only
 * where its holder shows it.
 */
public enum Claim {
  NAME("name"),
  SEX("sex"),
  BIRTH_DATE("birthDate"),
  /** True or false, for those who need to know no more than that. */
  OVER_18("ageOver18"),
  /** The district's six digits. */
  DISTRICT("district"),
  CARD_NUMBER("cardNumber"),
  ISSUED_ON("issuedOn"),
  /** The last day on which it is to be endorsed. */
  ENDORSE_BY("endorseBy"),
  /** The day the years of residence count from. */
  COUNTS_FROM("countsFrom");

  private final String term;

  Claim(String term) {
    this.term = term;
  }

  /** Its name in a credential. */
  public String term() {
    return term;
  }

  /** Empty for a name no claim has. */
  public static Optional<Claim> of(String term) {
    return Arrays.stream(values()).filter(one -> one.term.equals(term)).findFirst();
  }
}

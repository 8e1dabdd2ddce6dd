package io.anju.residence.premises;

import io.anju.codes.CreditCode;
import io.anju.codes.DwellingCode;

/** Where enterprises are registered, as far as their addresses are coded. */
public interface Premises {

  /** Whether the enterprise is registered at the dwelling or in its building. */
  boolean isRegisteredAt(CreditCode enterprise, DwellingCode dwelling);
}

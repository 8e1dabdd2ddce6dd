package io.anju.residence.premises;

import io.anju.codes.CreditCode;
import io.anju.codes.DwellingCode;

/** Where enterprises say they are, as far as their addresses are coded. */
public interface StatedAddresses {

  /** Whether the enterprise states the dwelling, or its building, as its address. */
  boolean statesAddressAt(CreditCode enterprise, DwellingCode dwelling);
}

package io.anju.residence.premises;

import io.anju.codes.CreditCode;
import io.anju.codes.DwellingCode;

/** Where enterprises house people: as officials registered it, and as they state of themselves. */
public interface Premises {

  /** Whether an official registered the dwelling, or its building, as such premises. */
  boolean isRegisteredAt(CreditCode operator, PremisesKind kind, DwellingCode dwelling);

  /** Whether the enterprise states the dwelling, or its building, as its address. */
  boolean statesAddressAt(CreditCode enterprise, DwellingCode dwelling);
}

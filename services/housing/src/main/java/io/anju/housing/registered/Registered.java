package io.anju.housing.registered;

import io.anju.codes.DwellingCode;

/** Residences registered today, as far as facts have told. */
public interface Registered {

  /** How many people live there by their registration. */
  long at(DwellingCode dwelling);
}

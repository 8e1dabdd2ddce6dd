package io.anju.residence.permit.card;

import io.anju.codes.DivisionCode;

/** Generates card numbers. */
public interface CardNumberGenerator {

  /** A number of the district that was never used before. */
  CardNumber next(DivisionCode district);
}

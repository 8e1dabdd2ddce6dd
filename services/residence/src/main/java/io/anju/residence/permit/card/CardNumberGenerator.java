package io.anju.residence.permit.card;

import io.anju.codes.DivisionCode;

/** Draws card numbers. */
public interface CardNumberGenerator {

  /** One of the district that was never drawn before, by anyone. */
  CardNumber next(DivisionCode district);
}

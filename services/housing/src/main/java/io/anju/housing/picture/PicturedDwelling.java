package io.anju.housing.picture;

import io.anju.housing.dwelling.DwellingDetails;

/** A dwelling of a building with its state on a day. */
public record PicturedDwelling(DwellingDetails details, State state) {

  /** What a dwelling is used for, as far as the register knows. */
  public enum State {
    /** A tenancy runs that both parties confirmed, or that needed no confirmation. */
    LET,
    /** A tenancy is filed that has not begun, or that the other party has not confirmed. */
    FILED,
    /** No tenancy is filed. */
    EMPTY,
    /** No longer in use. */
    RETIRED
  }
}

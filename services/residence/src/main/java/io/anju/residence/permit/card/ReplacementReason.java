package io.anju.residence.permit.card;

import java.util.Locale;

/** Why a card is replaced (Decree 663 art. 11; Shenzhen art. 22). */
public enum ReplacementReason {
  LOST,
  /** Too damaged to be read; it is handed in. */
  DAMAGED,
  /** What is printed on it changed; it is handed in. */
  DATA_CHANGED;

  public String code() {
    return "card-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package io.anju.residence.declaration;

import io.anju.codes.DwellingCode;
import io.anju.residence.registration.ResidenceHistory;

/** Where a person lives now, seen from the dwelling somebody declares. */
public enum PresentHome {
  NONE,
  SAME_DWELLING,
  ELSEWHERE;

  static PresentHome of(ResidenceHistory history, DwellingCode dwelling) {
    return history
        .current()
        .map(home -> home.dwelling().equals(dwelling) ? SAME_DWELLING : ELSEWHERE)
        .orElse(NONE);
  }
}

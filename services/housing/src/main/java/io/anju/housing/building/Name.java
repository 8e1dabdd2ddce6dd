package io.anju.housing.building;

import io.anju.contract.housing.BuildingName.Kind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Another name of a building: popular (俗称), short (简称) or former (曾用名).
 *
 * @param since the first day it was in use, where known
 * @param until the last day; empty while in use, or where unknown
 */
public record Name(String text, Kind kind, Optional<LocalDate> since, Optional<LocalDate> until) {

  /** In characters. */
  public static final int MAX_LENGTH = 60;

  public Name {
    if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
      throw new IllegalArgumentException("a name cannot fall out of use before its first day");
    }
  }

  public static Name popular(String text) {
    return new Name(text, Kind.POPULAR, Optional.empty(), Optional.empty());
  }
}

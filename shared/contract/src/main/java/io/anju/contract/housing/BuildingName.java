package io.anju.contract.housing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another name of a building.
 *
 * @param since the first day it was in use; null where unknown
 * @param until the last day; null while in use, or where unknown
 */
public record BuildingName(
    String text, Kind kind, @Nullable LocalDate since, @Nullable LocalDate until) {

  /** Popular 俗称, short 简称, former 曾用名. */
  public enum Kind {
    POPULAR,
    SHORT,
    FORMER
  }
}

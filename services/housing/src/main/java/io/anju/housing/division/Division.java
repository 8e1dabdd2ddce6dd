package io.anju.housing.division;

import io.anju.codes.DivisionCode;
import java.time.LocalDate;

/**
 * An administrative division under its official name.
 *
 * @param release the day of the official list that says so
 */
public record Division(DivisionCode code, String name, LocalDate release) {

  public DivisionCode.Level level() {
    return code.level();
  }

  /** Its name as people write it in an address; empty where the list only fills a level that is not there. */
  public String spokenName() {
    return SpokenName.of(this);
  }
}

package io.anju.platform.sample;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.housing.DwellingUse;
import java.time.LocalDate;
import java.util.Optional;

/** The body that adds a sample. */
record SampleRequest(
    String name,
    DivisionCode division,
    PersonId person,
    Optional<DwellingUse> use,
    Optional<LocalDate> on) {

  Sample toSample() {
    return new Sample(name, division.value(), person.value());
  }
}

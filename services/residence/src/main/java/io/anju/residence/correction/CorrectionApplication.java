package io.anju.residence.correction;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a person applies for, and the day by which it is to be decided.
 *
 * @param division of the office that decides
 */
public record CorrectionApplication(
    CorrectionId id,
    PersonId person,
    DivisionCode division,
    Objection objection,
    String reason,
    LocalDate submittedOn,
    LocalDate decideBy) {

  public CorrectionApplication {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(objection, "objection");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(submittedOn, "submittedOn");
    Objects.requireNonNull(decideBy, "decideBy");
  }
}

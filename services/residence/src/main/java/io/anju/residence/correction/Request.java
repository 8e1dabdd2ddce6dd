package io.anju.residence.correction;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a person asks for, and until when it is to be decided.
 *
 * @param division of the office that decides
 */
public record Request(
    CorrectionId id, PersonId person, DivisionCode division, Contention contention, String reason, LocalDate askedOn, LocalDate decideBy) {

  public Request {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(contention, "contention");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(askedOn, "askedOn");
    Objects.requireNonNull(decideBy, "decideBy");
  }
}

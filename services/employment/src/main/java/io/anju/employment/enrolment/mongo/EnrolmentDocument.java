package io.anju.employment.enrolment.mongo;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.employment.SchoolLevel;
import io.anju.employment.enrolment.Enrolment;
import io.anju.employment.enrolment.Enrolment.Attending;
import io.anju.employment.enrolment.Enrolment.Left;
import io.anju.employment.enrolment.SchoolYear;
import io.anju.employment.enrolment.Schooling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The state of an enrolment, as stored.
 *
 * @param left whether {@code until} is the actual last day rather than the planned one
 */
public record EnrolmentDocument(
    String personId,
    String school,
    @Nullable String schoolName,
    int schoolYear,
    SchoolLevel level,
    boolean fullTime,
    LocalDate from,
    @Nullable LocalDate until,
    boolean left,
    String division,
    Instant updatedAt) {

  static EnrolmentDocument from(Enrolment enrolment) {
    var schooling = enrolment.schooling();
    return new EnrolmentDocument(
        schooling.person().value(),
        schooling.school().value(),
        schooling.schoolName().orElse(null),
        schooling.year().year().getValue(),
        schooling.level(),
        schooling.fullTime(),
        schooling.from(),
        enrolment.until().orElse(null),
        switch (enrolment) {
          case Attending _ -> false;
          case Left _ -> true;
        },
        schooling.division().value(),
        enrolment.updatedAt());
  }

  Enrolment toDomain() {
    var schooling =
        new Schooling(
            new PersonId(personId),
            new CreditCode(school),
            Optional.ofNullable(schoolName),
            SchoolYear.of(schoolYear),
            level,
            fullTime,
            from,
            new DivisionCode(division));
    return left
        ? new Left(schooling, Objects.requireNonNull(until, "who left has a last day"), updatedAt)
        : new Attending(schooling, Optional.ofNullable(until), updatedAt);
  }
}

package io.anju.residence.evidence.mongo;

import io.anju.codes.DivisionCode;
import io.anju.contract.EnrolmentFact;
import io.anju.contract.employment.SchoolLevel;
import io.anju.residence.evidence.KnownEnrolment;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An enrolment as far as permits need it. */
public record EnrolmentDocument(
    String personId,
    String school,
    @Nullable String division,
    int schoolYear,
    SchoolLevel level,
    boolean fullTime,
    LocalDate from,
    @Nullable LocalDate until) {

  static EnrolmentDocument from(EnrolmentFact fact) {
    return new EnrolmentDocument(
        fact.personId(),
        fact.school(),
        fact.division(),
        fact.schoolYear(),
        fact.level(),
        fact.fullTime(),
        fact.from(),
        fact.until());
  }

  KnownEnrolment toDomain(String id) {
    return new KnownEnrolment(
        id,
        school,
        Optional.ofNullable(division).map(DivisionCode::new),
        Year.of(schoolYear),
        level,
        fullTime,
        from,
        Optional.ofNullable(until));
  }
}

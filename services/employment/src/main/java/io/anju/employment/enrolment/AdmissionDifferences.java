package io.anju.employment.enrolment;

import io.anju.employment.Differences;
import io.anju.employment.record.RecordId;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.FieldError;
import java.util.List;
import java.util.Optional;

/** Compares a repeated admission with the record. */
final class AdmissionDifferences {

  private AdmissionDifferences() {}

  static List<FieldError> between(Admission admission, Versioned<Enrolment> known) {
    var recorded = known.state().schooling();
    return new Differences()
        .on("recordId", admission.recordId().map(RecordId::value), Optional.of(known.id()))
        .on("personId", Optional.of(admission.person()), Optional.of(recorded.person()))
        .on("uscc", Optional.of(admission.school()), Optional.of(recorded.school()))
        .on("schoolName", admission.schoolName(), recorded.schoolName())
        .on("schoolYear", Optional.of(admission.year()), Optional.of(recorded.year()))
        .on("level", Optional.of(admission.level()), Optional.of(recorded.level()))
        .on("fullTime", Optional.of(admission.fullTime()), Optional.of(recorded.fullTime()))
        .on("from", Optional.of(admission.from()), Optional.of(recorded.from()))
        .on("until", admission.until(), known.state().until())
        .found();
  }
}

package io.anju.employment.enrolment.web;

import io.anju.codes.CreditCode;
import io.anju.contract.employment.SchoolLevel;
import io.anju.employment.Registered;
import io.anju.employment.enrolment.Admission;
import io.anju.employment.enrolment.SchoolYear;
import io.anju.employment.record.RecordId;
import io.anju.employment.web.PersonReference;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.request.Embedded;
import io.anju.platform.request.Range;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** The body of a request to file an admission. */
record AdmissionRequest(
    @Schema(description = "The source's own number of the record") Optional<RecordId> recordId,
    @Embedded PersonReference person,
    @Schema(description = "The school's") @Registered CreditCode uscc,
    Optional<String> schoolName,
    @Schema(description = "2025 for 2025/26") @Range(min = "1", max = "9999") int schoolYear,
    SchoolLevel level,
    boolean fullTime,
    LocalDate from,
    @Schema(description = "The last day there, past or foreseen") Optional<LocalDate> until) {

  Admission toAdmission(PersonIds ids) {
    return new Admission(
        recordId,
        person.id(ids),
        uscc,
        schoolName,
        SchoolYear.of(schoolYear),
        level,
        fullTime,
        from,
        until);
  }
}

package io.anju.employment.enrolment.web;

import io.anju.codes.CreditCode;
import io.anju.contract.employment.SchoolLevel;
import io.anju.employment.enrolment.Admission;
import io.anju.employment.enrolment.SchoolYear;
import io.anju.employment.record.RecordId;
import io.anju.employment.web.PersonReference;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.web.RequestReader;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;

/** The body of a request to file an admission. */
@Schema(name = "AdmissionRequest")
record AdmissionRequest(
    @Schema(description = "The source's own number of the record") String recordId,
    @Schema(description = "Either this or personId") PersonReference.Document document,
    @Schema(description = "Either this or document") String personId,
    @Schema(requiredMode = RequiredMode.REQUIRED, description = "The school's") String uscc,
    String schoolName,
    @Schema(requiredMode = RequiredMode.REQUIRED, description = "2025 for 2025/26") int schoolYear,
    @Schema(requiredMode = RequiredMode.REQUIRED) SchoolLevel level,
    @Schema(requiredMode = RequiredMode.REQUIRED) boolean fullTime,
    @Schema(requiredMode = RequiredMode.REQUIRED) LocalDate from,
    @Schema(description = "The last day there, past or foreseen") LocalDate until) {

  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9_999;

  static Admission read(RequestReader reader, PersonIds personIds) {
    var recordId = reader.optionalCode("recordId", RecordId::check);
    var person = PersonReference.read(reader, personIds);
    var school = reader.code("uscc", text -> CreditCode.checkWithOverride(text, "registered"));
    var schoolName = reader.optionalText("schoolName");
    if (!reader.has("schoolYear")) {
      reader.reject("schoolYear", "required");
    }
    var year = reader.optionalWhole("schoolYear", FIRST_YEAR, LAST_YEAR);
    var level = reader.choice("level", SchoolLevel.class);
    var fullTime = reader.flag("fullTime");
    var from = reader.date("from");
    var until = reader.optionalDate("until");
    reader.complete();
    return new Admission(
        recordId,
        person.orElseThrow(),
        school,
        schoolName,
        SchoolYear.of(year.orElseThrow()),
        level,
        fullTime,
        from,
        until);
  }
}

package io.anju.employment.enrolment;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.contract.employment.SchoolLevel;
import io.anju.employment.record.RecordId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The filing of an admission to a school.
 *
 * @param recordId number of the record in the source system
 * @param schoolName empty to use the name of the registered institution
 * @param until the last day of attendance: past if it has ended, in the future if it is planned
 */
public record Admission(
    Optional<RecordId> recordId,
    PersonId person,
    CreditCode school,
    Optional<String> schoolName,
    SchoolYear year,
    SchoolLevel level,
    boolean fullTime,
    LocalDate from,
    Optional<LocalDate> until) {}

package io.anju.employment.enrolment;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.contract.employment.SchoolLevel;
import io.anju.employment.record.RecordId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is filed when somebody is enrolled.
 *
 * @param recordId the source's own number of the record
 * @param schoolName empty where that of the registered institution will do
 * @param until the last day there: past where all is over already, ahead where it is foreseen
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

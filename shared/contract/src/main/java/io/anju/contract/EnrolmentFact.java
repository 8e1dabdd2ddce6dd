package io.anju.contract;

import io.anju.contract.employment.SchoolLevel;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's enrolment at a school for one school year (学籍; 以校管人).
 *
 * @param id the recordId as the source gave it, or UUIDv7
 * @param personId the same in every version
 * @param school the institution's unified social credit code
 * @param schoolName as known when the record was written; null where unknown
 * @param schoolYear the calendar year it begins in: 2025 is 2025/26
 * @param division where the school is, as far as known; null where unknown
 * @param until the last day there; null while the person attends, at the longest to the end of the
 *     school year
 * @param updatedAt the source's own time of change; the newest wins
 */
public record EnrolmentFact(
    String id,
    long version,
    String personId,
    String school,
    @Nullable String schoolName,
    int schoolYear,
    SchoolLevel level,
    boolean fullTime,
    @Nullable String division,
    LocalDate from,
    @Nullable LocalDate until,
    Instant updatedAt)
    implements Fact {}

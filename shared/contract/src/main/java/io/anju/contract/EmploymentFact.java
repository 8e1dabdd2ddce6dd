package io.anju.contract;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An employment record (就业登记).
 *
 * @param id the recordId as the labour bureau gave it, or UUIDv7
 * @param enterpriseName as known when the record was written; null where unknown
 * @param occupation GB/T 6565 code; null where unknown
 * @param until the last day of work; null while it runs
 * @param division whose labour bureau keeps it: where the work is; null in what was told before this was
 * @param updatedAt the source's own time of change; the newest wins
 */
public record EmploymentFact(
    String id,
    long version,
    String personId,
    String uscc,
    String enterpriseName,
    String occupation,
    ContractKind contract,
    LocalDate from,
    LocalDate until,
    String division,
    Instant updatedAt)
    implements Fact {}

package io.anju.contract;

import io.anju.contract.employment.ContractKind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An employment record (就业登记).
 *
 * @param id the recordId as the labour bureau gave it, or UUIDv7
 * @param personId the same in every version
 * @param enterpriseName as known when the record was written; null where unknown
 * @param occupation GB/T 6565 code; null where unknown
 * @param until the last day of work; of a running record the one its contract foresees, null where
 *     it foresees none
 * @param ended whether the end was reported; null in facts published before this field existed
 * @param division whose labour bureau keeps it: where the work is; null in facts published before
 *     this field existed
 * @param workplace null where it is the employer's
 * @param filing null where nothing was filed with the registry, and a bureau's file reported it
 * @param nameDigest a keyed digest of personId and the name it was recorded under; null where none
 *     was recorded
 * @param updatedAt the source's own time of change; the newest wins
 */
public record EmploymentFact(
    String id,
    long version,
    String personId,
    String uscc,
    @Nullable String enterpriseName,
    @Nullable String occupation,
    ContractKind contract,
    LocalDate from,
    @Nullable LocalDate until,
    @Nullable Boolean ended,
    @Nullable String division,
    @Nullable Workplace workplace,
    @Nullable Filing filing,
    @Nullable String nameDigest,
    Instant updatedAt)
    implements Fact {

  /**
   * Where the work is; all of it null where unknown.
   *
   * @param userEnterprise the credit code of the enterprise a worker is dispatched to (劳务派遣); null
   *     where there is none
   * @param address a building or dwelling code, or free text
   * @param division down to the community
   */
  public record Workplace(
      @Nullable String userEnterprise, @Nullable String address, @Nullable String division) {}

  /**
   * When the employer filed the hire and the leaving, and whether that was after the deadline; null
   * where not filed.
   */
  public record Filing(
      @Nullable LocalDate hireOn,
      @Nullable Boolean hireLate,
      @Nullable LocalDate leavingOn,
      @Nullable Boolean leavingLate) {}
}

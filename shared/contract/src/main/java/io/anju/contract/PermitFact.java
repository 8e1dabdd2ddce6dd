package io.anju.contract;

import io.anju.contract.residence.PermitDeadlineKind;
import io.anju.contract.residence.PermitGround;
import io.anju.contract.residence.PermitStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A residence permit (居住证), from application to its end.
 *
 * @param id the permitId, UUIDv7
 * @param personId the same in every version, also where a corrected number gives the holder another
 * @param division where it was applied for, 6 to 12 digits
 * @param decideBy the last day for the decision under the rule set
 * @param cardNumber null until issued
 * @param countsFrom the day the years of residence count from (Decree 663 art. 10)
 * @param history oldest first
 * @param deadlines of authorities, still open; null in facts published before this field existed
 */
public record PermitFact(
    String id,
    long version,
    String personId,
    String division,
    PermitStatus status,
    PermitGround ground,
    LocalDate appliedOn,
    LocalDate decideBy,
    @Nullable String cardNumber,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate endorseFrom,
    @Nullable LocalDate endorseBy,
    @Nullable LocalDate suspendedSince,
    @Nullable String suspendedBecause,
    @Nullable LocalDate countsFrom,
    RuleSetReference ruleSet,
    List<Change> history,
    Instant changedAt,
    @Nullable List<Deadline> deadlines)
    implements Fact {

  public PermitFact {
    history = List.copyOf(history);
    deadlines = deadlines == null ? null : List.copyOf(deadlines);
  }

  /** As in facts from before the deadlines were published. */
  public PermitFact(
      String id,
      long version,
      String personId,
      String division,
      PermitStatus status,
      PermitGround ground,
      LocalDate appliedOn,
      LocalDate decideBy,
      @Nullable String cardNumber,
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate endorseFrom,
      @Nullable LocalDate endorseBy,
      @Nullable LocalDate suspendedSince,
      @Nullable String suspendedBecause,
      @Nullable LocalDate countsFrom,
      RuleSetReference ruleSet,
      List<Change> history,
      Instant changedAt) {
    this(
        id,
        version,
        personId,
        division,
        status,
        ground,
        appliedOn,
        decideBy,
        cardNumber,
        issuedOn,
        endorseFrom,
        endorseBy,
        suspendedSince,
        suspendedBecause,
        countsFrom,
        ruleSet,
        history,
        changedAt,
        null);
  }

  /**
   * A day by which an authority is to act, and has not yet, counted in the days of the rule set.
   *
   * @param number of the enquiry, from 1; 0 for all else
   * @param by the last day
   */
  public record Deadline(PermitDeadlineKind kind, int number, LocalDate by) {}

  /** The rule set an outcome stood on. */
  public record RuleSetReference(String id, String version) {}

  /** One transition; {@code from} is null for the application itself. */
  public record Change(Instant at, @Nullable PermitStatus from, PermitStatus to, String because) {}
}

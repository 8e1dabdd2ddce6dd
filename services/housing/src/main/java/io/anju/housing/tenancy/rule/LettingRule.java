package io.anju.housing.tenancy.rule;

import io.anju.contract.housing.RoomKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the nation demands of every letting from a day on, whatever a city adds (商品房屋租赁管理办法 2011,
 * 住房租赁条例 2025).
 *
 * @param notLivedIn the kinds of rooms that are not let to live in
 * @param depositTermsStated whether a lease with a deposit states when it is returned, and for what
 *     it is reduced
 * @param noticeDays how many days before the end a landlord who ends a lease early gives notice;
 *     empty where no notice is demanded
 * @param legalBasis the provisions, for readers
 */
public record LettingRule(
    LocalDate inForce,
    Set<RoomKind> notLivedIn,
    boolean depositTermsStated,
    Optional<Integer> noticeDays,
    String legalBasis) {

  /** Nothing beyond what a city says. */
  static final LettingRule NONE =
      new LettingRule(LocalDate.MIN, Set.of(), false, Optional.empty(), "none");

  public LettingRule {
    Objects.requireNonNull(inForce, "inForce");
    notLivedIn = Set.copyOf(notLivedIn);
    LegalBasis.require(legalBasis);
  }

  /**
   * Whether a landlord who ends a lease on a day gave the notice that is due.
   *
   * @param noticedOn empty where no notice is stated
   */
  public boolean noticeGiven(Optional<LocalDate> noticedOn, LocalDate on) {
    return noticeDays
        .map(days -> noticedOn.filter(day -> !day.plusDays(days).isAfter(on)).isPresent())
        .orElse(true);
  }

  /** As configured; what is left out is not demanded. */
  public record Properties(
      LocalDate inForce,
      List<RoomKind> notLivedIn,
      boolean depositTermsStated,
      @Nullable Integer noticeDays,
      String basis) {

    LettingRule toRule() {
      return new LettingRule(
          inForce,
          Set.copyOf(notLivedIn),
          depositTermsStated,
          Optional.ofNullable(noticeDays),
          basis);
    }
  }
}

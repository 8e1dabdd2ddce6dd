package io.anju.residence.permit;

import io.anju.residence.permit.review.ReviewState;
import io.anju.residence.rules.RuleSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The dates on which a permit is due for review: changes by time alone, the reminders before them
 * (Hangzhou art. 25), and the authorities' own deadlines.
 */
public final class PermitSchedule {

  private PermitSchedule() {}

  /**
   * The next day on which the permit is due for review; it may be in the past. Empty where time
   * alone does not change it.
   */
  public static Optional<LocalDate> nextReviewDate(Permit permit, RuleSet rules) {
    return switch (permit) {
      case ActivePermit active -> nextReviewDate(active, active.reviewState(), rules);
      case SuspendedPermit suspended -> nextReviewDate(suspended, suspended.reviewState(), rules);
      case AcceptedPermit _, ApprovedPermit _, RefusedPermit _ ->
          PermitDeadlines.nextReviewDate(permit);
      case CancelledPermit _ -> Optional.empty();
    };
  }

  /** The day on which time alone suspends or cancels the permit, as far as is known. */
  public static Optional<LocalDate> nextStateChangeDate(Permit permit, RuleSet rules) {
    return switch (permit) {
      case ActivePermit active -> Optional.of(active.suspendsOn());
      case SuspendedPermit suspended -> suspended.lapsesOn(rules.endorsement());
      case AcceptedPermit _, ApprovedPermit _, RefusedPermit _, CancelledPermit _ ->
          Optional.empty();
    };
  }

  private static Optional<LocalDate> nextReviewDate(
      Permit permit, ReviewState reviewState, RuleSet rules) {
    if (reviewState.reviewedOn().isEmpty()) {
      return Optional.of(permit.application().appliedOn());
    }
    var reviewedOn = reviewState.reviewedOn().orElseThrow();
    return Stream.concat(scheduledDates(permit, rules), reviewState.recheckOn().stream())
        .filter(day -> day.isAfter(reviewedOn))
        .min(Comparator.naturalOrder());
  }

  private static Stream<LocalDate> scheduledDates(Permit permit, RuleSet rules) {
    var change = nextStateChangeDate(permit, rules);
    var reminders =
        change.stream().flatMap(day -> rules.reminders().daysBefore().stream().map(day::minusDays));
    return Stream.concat(
        change.stream(), Stream.concat(reminders, endorsementReminders(permit, rules)));
  }

  /** They count to the last day of the window, not to the day after. */
  private static Stream<LocalDate> endorsementReminders(Permit permit, RuleSet rules) {
    return switch (permit) {
      case ActivePermit active ->
          rules.reminders().daysBefore().stream()
              .map(active.endorsement().windowCloses()::minusDays);
      case AcceptedPermit _,
          ApprovedPermit _,
          RefusedPermit _,
          SuspendedPermit _,
          CancelledPermit _ ->
          Stream.empty();
    };
  }
}

package io.anju.residence.permit;

import io.anju.residence.rules.RuleSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** On which days something is due with a permit: what time does to it, and the reminders before (Hangzhou art. 25). */
public final class Agenda {

  private Agenda() {}

  /** The next day the permit must be attended to; it may be in the past. Empty where time does nothing to it. */
  public static Optional<LocalDate> next(Permit permit, RuleSet rules) {
    return switch (permit) {
      case Permit.Active active -> next(active, active.watch(), rules);
      case Permit.Suspended asleep -> next(asleep, asleep.watch(), rules);
      case Permit.Accepted _, Permit.Approved _, Permit.Refused _, Permit.Cancelled _ -> Optional.empty();
    };
  }

  /** The day time alone changes the permit's state, as far as is known: it sleeps, or ends. */
  public static Optional<LocalDate> change(Permit permit, RuleSet rules) {
    return switch (permit) {
      case Permit.Active active -> Optional.of(active.sleepsOn());
      case Permit.Suspended asleep -> rules.endorsement().lapse().map(longest -> asleep.suspension().since().plus(longest));
      case Permit.Accepted _, Permit.Approved _, Permit.Refused _, Permit.Cancelled _ -> Optional.empty();
    };
  }

  private static Optional<LocalDate> next(Permit permit, Watch watch, RuleSet rules) {
    if (watch.seen().isEmpty()) {
      return Optional.of(permit.application().appliedOn());
    }
    var seen = watch.seen().orElseThrow();
    return Stream.concat(days(permit, rules), watch.lookAgain().stream()).filter(day -> day.isAfter(seen)).min(Comparator.naturalOrder());
  }

  private static Stream<LocalDate> days(Permit permit, RuleSet rules) {
    var change = change(permit, rules);
    var reminders = change.stream().flatMap(day -> rules.reminders().daysBefore().stream().map(day::minusDays));
    return Stream.concat(change.stream(), Stream.concat(reminders, endorsementReminders(permit, rules)));
  }

  /** They count to the last day of the window, not to the day after. */
  private static Stream<LocalDate> endorsementReminders(Permit permit, RuleSet rules) {
    return switch (permit) {
      case Permit.Active active -> rules.reminders().daysBefore().stream().map(active.endorsement().by()::minusDays);
      case Permit.Accepted _, Permit.Approved _, Permit.Refused _, Permit.Suspended _, Permit.Cancelled _ -> Stream.empty();
    };
  }
}

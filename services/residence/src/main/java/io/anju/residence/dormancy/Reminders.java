package io.anju.residence.dormancy;

import io.anju.residence.notice.About;
import io.anju.residence.notice.Notice;
import io.anju.residence.notice.NoticeKind;
import io.anju.residence.notice.Notices;
import io.anju.residence.notice.Recipient;
import io.anju.residence.permit.Agenda;
import io.anju.residence.permit.Fading;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.Suspension;
import io.anju.residence.rules.Lapse;
import io.anju.residence.rules.RuleSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells holders what is near and what happened (Hangzhou art. 25: the authority must remind). Each thing is told once. */
final class Reminders {

  private static final String ON = "on";
  private static final String SINCE = "since";

  private final Notices notices;

  Reminders(Notices notices) {
    this.notices = notices;
  }

  /** What a change of the permit's state means to its holder. */
  void happened(Permit now, LocalDate on) {
    tell(change(now, on));
  }

  /** What comes, once for each of the rule set's reminders. */
  void near(Permit now, RuleSet rules, LocalDate on) {
    tell(ahead(now, rules, on));
  }

  private void tell(List<Notice> told) {
    if (!told.isEmpty()) {
      notices.tellAll(told);
    }
  }

  private static List<Notice> change(Permit now, LocalDate on) {
    return switch (now) {
      case Permit.Active active -> List.of(notice(active, NoticeKind.PERMIT_WOKE, on.toString(), Map.of(ON, on.toString()), on));
      case Permit.Suspended asleep -> List.of(asleep(asleep, on));
      case Permit.Cancelled ended ->
          List.of(notice(ended, NoticeKind.PERMIT_ENDED, ended.on().toString(), Map.of(ON, ended.on().toString()), on));
      case Permit.Accepted _, Permit.Approved _, Permit.Refused _ -> List.of();
    };
  }

  private static Notice asleep(Permit.Suspended asleep, LocalDate on) {
    var kind = asleep.suspension().cause() == Suspension.Cause.ENDORSEMENT_MISSED
        ? NoticeKind.PERMIT_ASLEEP_UNENDORSED : NoticeKind.PERMIT_ASLEEP_GROUNDS_LAPSED;
    String since = asleep.suspension().since().toString();
    return notice(asleep, kind, since, Map.of(SINCE, since), on);
  }

  private static List<Notice> ahead(Permit now, RuleSet rules, LocalDate on) {
    return switch (now) {
      case Permit.Active active -> {
        var found = new ArrayList<Notice>();
        var by = active.endorsement().by();
        round(by, rules, on).ifPresent(round -> found.add(notice(active, NoticeKind.ENDORSEMENT_DUE, by + "/" + round,
            Map.of("from", active.endorsement().from().toString(), "by", by.toString()), on)));
        active.watch().fading().ifPresent(fading -> round(fading.sleepsOn(), rules, on)
            .ifPresent(round -> found.add(notice(active, sleeps(fading), fading.sleepsOn() + "/" + round,
                Map.of(ON, fading.sleepsOn().toString(), SINCE, since(fading)), on))));
        yield found;
      }
      case Permit.Suspended asleep -> Agenda.change(asleep, rules).flatMap(end -> round(end, rules, on)
          .map(round -> notice(asleep, NoticeKind.PERMIT_ENDS, end + "/" + round, Map.of(ON, end.toString()), on))).stream().toList();
      case Permit.Accepted _, Permit.Approved _, Permit.Refused _, Permit.Cancelled _ -> List.of();
    };
  }

  /** Which of the rule set's reminders a day stands for: that of so many days or fewer before; empty while the day is far. */
  private static Optional<Integer> round(LocalDate day, RuleSet rules, LocalDate on) {
    long left = on.until(day, ChronoUnit.DAYS);
    return rules.reminders().daysBefore().stream().filter(days -> left >= 0 && left <= days).min(Integer::compare);
  }

  private static NoticeKind sleeps(Fading fading) {
    return fading.because().getFirst().kind() == Lapse.RESIDENCE
        ? NoticeKind.PERMIT_SLEEPS_WITHOUT_RESIDENCE : NoticeKind.PERMIT_SLEEPS_WITHOUT_GROUND;
  }

  private static String since(Fading fading) {
    return fading.because().stream().map(ended -> ended.since().toString()).max(String::compareTo).orElseThrow();
  }

  private static Notice notice(Permit permit, NoticeKind kind, String occasion, Map<String, String> parameters, LocalDate on) {
    return Notice.unread(new Recipient.Someone(permit.holder()), kind, new About(About.Matter.PERMIT, permit.id().value(), permit.holder()),
        occasion, parameters, on);
  }
}

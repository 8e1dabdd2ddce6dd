package io.anju.residence.permit;

import io.anju.residence.notification.Notification;
import io.anju.residence.notification.NotificationKind;
import io.anju.residence.notification.NotificationSubject;
import io.anju.residence.notification.Notifications;
import io.anju.residence.notification.Recipient;
import io.anju.residence.permit.review.PendingSuspension;
import io.anju.residence.rules.EvidenceCategory;
import io.anju.residence.rules.RuleSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells holders what is near and what happened (Hangzhou art. 25: the authority must remind). Each
 * thing is told once.
 */
public final class PermitNotifications {

  private static final String ON = "on";
  private static final String SINCE = "since";

  private final Notifications notifications;

  public PermitNotifications(Notifications notifications) {
    this.notifications = notifications;
  }

  /** What a change of the permit's state means to its holder. */
  public void notifyStateChange(Permit now, LocalDate on) {
    send(stateChange(now, on));
  }

  /** What comes, once for each of the rule set's reminders. */
  public void remind(Permit now, RuleSet rules, LocalDate on) {
    send(reminders(now, rules, on));
  }

  private void send(List<Notification> batch) {
    if (!batch.isEmpty()) {
      notifications.sendAll(batch);
    }
  }

  private static List<Notification> stateChange(Permit now, LocalDate on) {
    return switch (now) {
      case ActivePermit active ->
          List.of(
              notification(
                  active,
                  NotificationKind.PERMIT_WOKE,
                  on.toString(),
                  Map.of(ON, on.toString()),
                  on));
      case SuspendedPermit suspended -> List.of(suspended(suspended, on));
      case CancelledPermit ended ->
          List.of(
              notification(
                  ended,
                  NotificationKind.PERMIT_ENDED,
                  ended.on().toString(),
                  Map.of(ON, ended.on().toString()),
                  on));
      case AcceptedPermit _, ApprovedPermit _, RefusedPermit _ -> List.of();
    };
  }

  private static Notification suspended(SuspendedPermit suspended, LocalDate on) {
    var kind =
        suspended.suspension().cause() == Suspension.Cause.ENDORSEMENT_MISSED
            ? NotificationKind.PERMIT_ASLEEP_UNENDORSED
            : NotificationKind.PERMIT_ASLEEP_GROUNDS_LAPSED;
    String since = suspended.suspension().since().toString();
    return notification(suspended, kind, since, Map.of(SINCE, since), on);
  }

  private static List<Notification> reminders(Permit now, RuleSet rules, LocalDate on) {
    return switch (now) {
      case ActivePermit active -> {
        var found = new ArrayList<Notification>();
        var by = active.endorsement().windowCloses();
        reminderDays(by, rules, on)
            .ifPresent(round ->
                found.add(
                    notification(
                        active,
                        NotificationKind.ENDORSEMENT_DUE,
                        by + "/" + round,
                        Map.of(
                            "from",
                            active.endorsement().windowOpens().toString(),
                            "by",
                            by.toString()),
                        on)));
        active
            .reviewState()
            .pendingSuspension()
            .ifPresent(pendingSuspension ->
                reminderDays(pendingSuspension.suspendsOn(), rules, on)
                    .ifPresent(round ->
                        found.add(
                            notification(
                                active,
                                pendingSuspensionKind(pendingSuspension),
                                pendingSuspension.suspendsOn() + "/" + round,
                                Map.of(
                                    ON,
                                    pendingSuspension.suspendsOn().toString(),
                                    SINCE,
                                    since(pendingSuspension)),
                                on))));
        yield found;
      }
      case SuspendedPermit suspended ->
          PermitSchedule.nextStateChangeDate(suspended, rules)
              .flatMap(end ->
                  reminderDays(end, rules, on)
                      .map(round ->
                          notification(
                              suspended,
                              NotificationKind.PERMIT_ENDS,
                              end + "/" + round,
                              Map.of(ON, end.toString()),
                              on)))
              .stream()
              .toList();
      case AcceptedPermit _, ApprovedPermit _, RefusedPermit _, CancelledPermit _ -> List.of();
    };
  }

  /**
   * Which of the rule set's reminders a day stands for: that of so many days or fewer before; empty
   * while the day is far.
   */
  private static Optional<Integer> reminderDays(LocalDate day, RuleSet rules, LocalDate on) {
    long left = on.until(day, ChronoUnit.DAYS);
    return rules.reminders().daysBefore().stream()
        .filter(days -> left >= 0 && left <= days)
        .min(Integer::compare);
  }

  private static NotificationKind pendingSuspensionKind(PendingSuspension pendingSuspension) {
    return pendingSuspension.endedEvidence().getFirst().kind() == EvidenceCategory.RESIDENCE
        ? NotificationKind.PERMIT_SLEEPS_WITHOUT_RESIDENCE
        : NotificationKind.PERMIT_SLEEPS_WITHOUT_GROUND;
  }

  private static String since(PendingSuspension pendingSuspension) {
    return pendingSuspension.endedEvidence().stream()
        .map(ended -> ended.since().toString())
        .max(String::compareTo)
        .orElseThrow();
  }

  private static Notification notification(
      Permit permit,
      NotificationKind kind,
      String occasion,
      Map<String, String> parameters,
      LocalDate on) {
    return Notification.unread(
        new Recipient.Individual(permit.holder()),
        kind,
        new NotificationSubject(
            NotificationSubject.RecordKind.PERMIT, permit.id().value(), permit.holder()),
        occasion,
        parameters,
        on);
  }
}

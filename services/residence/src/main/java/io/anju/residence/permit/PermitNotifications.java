package io.anju.residence.permit;

import io.anju.contract.residence.PermitStatus;
import io.anju.residence.notification.Notification;
import io.anju.residence.notification.NotificationKind;
import io.anju.residence.notification.Recipient;
import io.anju.residence.permit.application.DossierNotifications;
import io.anju.residence.permit.review.PendingSuspension;
import io.anju.residence.rules.EvidenceCategory;
import io.anju.residence.rules.RuleSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The notifications that a change of a permit causes, and the reminders of a date that comes near
 * (Hangzhou art. 25: the authority must remind). The same occasion always has the same notification
 * id, so a repeated one is stored once.
 */
public final class PermitNotifications {

  private static final String ON = "on";
  private static final String SINCE = "since";

  private PermitNotifications() {}

  /**
   * What the holder is notified of when a permit goes from one state to another.
   *
   * @param before as it was stored
   */
  static List<Notification> ofChange(Permit before, Permit now, LocalDate on) {
    var transitions = now.history().subList(before.history().size(), now.history().size());
    var ofDossier = DossierNotifications.of(before.application(), now.application(), on);
    return transitions.isEmpty()
        ? ofDossier
        : Stream.concat(ofDossier.stream(), ofTransitions(before, now, transitions, on).stream())
            .toList();
  }

  private static List<Notification> ofTransitions(
      Permit before, Permit now, List<Transition> transitions, LocalDate on) {
    return switch (now) {
      case RefusedPermit refused ->
          before instanceof AcceptedPermit
              ? List.of(dated(refused, NotificationKind.PERMIT_REFUSED, on, on))
              : List.of();
      case ActivePermit active -> ofActive(before, active, transitions, on);
      case SuspendedPermit suspended -> ofSuspended(before, suspended, transitions, on);
      case CancelledPermit cancelled ->
          List.of(
              dated(
                  cancelled,
                  cancelled.cancellation().cause() == Cancellation.Cause.SUSPENSION_LAPSED
                      ? NotificationKind.PERMIT_CANCELLED
                      : NotificationKind.PERMIT_CANCELLED_BY_DECISION,
                  cancelled.on(),
                  on));
      case ApprovedPermit approved ->
          List.of(decided(approved, NotificationKind.PERMIT_APPROVED, on));
      case AcceptedPermit _ -> List.of();
    };
  }

  /** What the applicant is notified of when an application is accepted. */
  public static Notification ofApplication(AcceptedPermit accepted, LocalDate on) {
    return decided(accepted, NotificationKind.PERMIT_RECEIVED, on);
  }

  private static Notification decided(Permit permit, NotificationKind kind, LocalDate on) {
    return notification(
        permit,
        kind,
        permit.application().appliedOn().toString(),
        Map.of("by", permit.application().decideBy().toString()),
        on);
  }

  private static List<Notification> ofActive(
      Permit before, ActivePermit active, List<Transition> transitions, LocalDate on) {
    if (before instanceof ApprovedPermit) {
      return List.of(window(active, NotificationKind.PERMIT_ISSUED, active.endorsement(), on));
    }
    var last = transitions.getLast();
    if (last.reason().equals(Transition.ENDORSED_LATE)) {
      return List.of(dated(active, NotificationKind.PERMIT_ENDORSED_LATE, on, on));
    }
    if (last.reason().equals(Transition.ENDORSED)) {
      return List.of(window(active, NotificationKind.PERMIT_ENDORSED, active.endorsement(), on));
    }
    return last.from().filter(PermitStatus.SUSPENDED::equals).isPresent()
        ? List.of(dated(active, NotificationKind.PERMIT_REACTIVATED, on, on))
        : List.of();
  }

  private static List<Notification> ofSuspended(
      Permit before, SuspendedPermit suspended, List<Transition> transitions, LocalDate on) {
    var found = new ArrayList<Notification>();
    boolean known =
        before instanceof SuspendedPermit earlier
            && earlier.suspension().equals(suspended.suspension());
    if (!known) {
      found.add(suspended(suspended, on));
    }
    if (transitions.getLast().reason().equals(Transition.ENDORSED)) {
      found.add(window(suspended, NotificationKind.PERMIT_ENDORSED, suspended.endorsement(), on));
    }
    return found;
  }

  private static Notification dated(
      Permit permit, NotificationKind kind, LocalDate occasion, LocalDate on) {
    return notification(permit, kind, occasion.toString(), Map.of(ON, occasion.toString()), on);
  }

  private static Notification window(
      Permit permit, NotificationKind kind, Endorsement next, LocalDate on) {
    return notification(
        permit,
        kind,
        next.windowCloses().toString(),
        Map.of("from", next.windowOpens().toString(), "by", next.windowCloses().toString()),
        on);
  }

  private static Notification suspended(SuspendedPermit suspended, LocalDate on) {
    var kind =
        suspended.suspension().cause() == Suspension.Cause.ENDORSEMENT_MISSED
            ? NotificationKind.PERMIT_SUSPENDED_ENDORSEMENT_MISSED
            : NotificationKind.PERMIT_SUSPENDED_GROUND_ENDED;
    String since = suspended.suspension().since().toString();
    return notification(suspended, kind, since, Map.of(SINCE, since), on);
  }

  /** The reminders due on a day: one for each of the rule set's numbers of days before a date. */
  public static List<Notification> reminders(Permit now, RuleSet rules, LocalDate on) {
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
                              NotificationKind.PERMIT_CANCELLATION_DUE,
                              end + "/" + round,
                              Map.of(ON, end.toString()),
                              on)))
              .stream()
              .toList();
      case AcceptedPermit _, ApprovedPermit _, RefusedPermit _, CancelledPermit _ -> List.of();
    };
  }

  /**
   * The smallest of the rule set's numbers of days that still covers the time left until a date;
   * empty while the date is further away, or past.
   */
  private static Optional<Integer> reminderDays(LocalDate day, RuleSet rules, LocalDate on) {
    long left = on.until(day, ChronoUnit.DAYS);
    return rules.reminders().daysBefore().stream()
        .filter(days -> left >= 0 && left <= days)
        .min(Integer::compare);
  }

  private static NotificationKind pendingSuspensionKind(PendingSuspension pendingSuspension) {
    return pendingSuspension.endedEvidence().getFirst().kind() == EvidenceCategory.RESIDENCE
        ? NotificationKind.PERMIT_SUSPENSION_DUE_RESIDENCE_ENDED
        : NotificationKind.PERMIT_SUSPENSION_DUE_GROUND_ENDED;
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
        permit.application().notificationSubject(),
        occasion,
        parameters,
        on);
  }
}

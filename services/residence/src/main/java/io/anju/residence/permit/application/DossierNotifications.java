package io.anju.residence.permit.application;

import io.anju.residence.notification.Authority;
import io.anju.residence.notification.Notification;
import io.anju.residence.notification.NotificationKind;
import io.anju.residence.notification.Recipient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The notifications between the police, the departments and the applicant. */
public final class DossierNotifications {

  private DossierNotifications() {}

  /**
   * New enquiries to their departments, new answers to the police, an extension to the applicant.
   */
  public static List<Notification> of(Application before, Application now, LocalDate on) {
    var found = new ArrayList<Notification>();
    var known = before.dossier();
    var dossier = now.dossier();
    for (int i = 0; i < dossier.enquiries().size(); i++) {
      var enquiry = dossier.enquiries().get(i);
      var earlier =
          i < known.enquiries().size()
              ? Optional.of(known.enquiries().get(i))
              : Optional.<Enquiry>empty();
      if (earlier.isEmpty()) {
        enquiry
            .department()
            .authority()
            .ifPresent(authority ->
                found.add(
                    ofEnquiry(now, NotificationKind.ENQUIRY_RECEIVED, authority, enquiry, on)));
      } else if (enquiry.reply().filter(Enquiry.Reply::byDepartment).isPresent()
          && !enquiry.reply().equals(earlier.orElseThrow().reply())) {
        found.add(ofEnquiry(now, NotificationKind.ENQUIRY_ANSWERED, Authority.POLICE, enquiry, on));
      }
    }
    if (!dossier.extension().equals(known.extension())) {
      String by = now.decideBy().toString();
      found.add(
          Notification.unread(
              new Recipient.Individual(now.holder()),
              NotificationKind.PERMIT_DECISION_EXTENDED,
              now.notificationSubject(),
              by,
              Map.of("by", by),
              on));
    }
    return found;
  }

  private static Notification ofEnquiry(
      Application application,
      NotificationKind kind,
      Authority authority,
      Enquiry enquiry,
      LocalDate on) {
    return toOffice(
        application,
        kind,
        authority,
        enquiry.condition() + "/" + enquiry.askedOn(),
        Map.of("condition", enquiry.condition(), "on", enquiry.askedOn().toString()),
        on);
  }

  /** To the authority whose deadline passed, once each (Shenzhen art. 20, procedure art. 16). */
  public static List<Notification> ofOverdue(
      Application application, List<OpenDeadline> overdue, LocalDate on) {
    return overdue.stream()
        .map(deadline ->
            toOffice(
                application,
                switch (deadline.kind()) {
                  case DECISION -> NotificationKind.PERMIT_DECISION_OVERDUE;
                  case REFUSAL -> NotificationKind.PERMIT_REFUSAL_OVERDUE;
                  case ENQUIRY -> NotificationKind.ENQUIRY_OVERDUE;
                  case WRITTEN_REASONS -> NotificationKind.WRITTEN_REASONS_OVERDUE;
                },
                responsible(application, deadline),
                deadline.number() + "/" + deadline.by(),
                Map.of("by", deadline.by().toString()),
                on))
        .toList();
  }

  private static Authority responsible(Application application, OpenDeadline deadline) {
    return deadline.kind() == OpenDeadline.Kind.ENQUIRY
        ? application
            .dossier()
            .enquiries()
            .get(deadline.number() - 1)
            .department()
            .authority()
            .orElse(Authority.POLICE)
        : Authority.POLICE;
  }

  private static Notification toOffice(
      Application application,
      NotificationKind kind,
      Authority authority,
      String occasion,
      Map<String, String> parameters,
      LocalDate on) {
    return Notification.unread(
        new Recipient.Office(authority, application.division()),
        kind,
        application.notificationSubject(),
        occasion,
        parameters,
        on);
  }
}

package io.anju.residence.permit;

import io.anju.residence.permit.application.OpenDeadline;
import io.anju.residence.permit.application.OpenDeadline.Kind;
import io.anju.residence.permit.application.WrittenReasons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The days by which authorities are to act on a permit (Decree 663 art. 9, Shenzhen art. 20). */
public final class PermitDeadlines {

  private PermitDeadlines() {}

  /** Those still open, by day. */
  public static List<OpenDeadline> open(Permit permit) {
    var found =
        switch (permit) {
          case AcceptedPermit accepted -> ofAccepted(accepted);
          case ApprovedPermit _ -> decision(permit);
          case RefusedPermit refused -> ofRefused(refused);
          case ActivePermit _, SuspendedPermit _, CancelledPermit _ -> Stream.<OpenDeadline>empty();
        };
    return found.sorted(Comparator.comparing(OpenDeadline::by)).toList();
  }

  /** Those that passed before a day. */
  public static List<OpenDeadline> overdue(Permit permit, LocalDate on) {
    return open(permit).stream().filter(deadline -> deadline.passed(on)).toList();
  }

  /** Those that passed before a day and of which nobody was notified yet. */
  public static List<OpenDeadline> newlyOverdue(Permit permit, LocalDate on) {
    var noted = permit.application().dossier().overdueNoted();
    return overdue(permit, on).stream().filter(deadline -> !noted.contains(deadline)).toList();
  }

  /** The next day on which one of them has passed; empty where none is left to watch. */
  static Optional<LocalDate> nextReviewDate(Permit permit) {
    var noted = permit.application().dossier().overdueNoted();
    return open(permit).stream()
        .filter(deadline -> !noted.contains(deadline))
        .map(deadline -> deadline.by().plusDays(1))
        .findFirst();
  }

  /** The same permit after the authorities were notified of what is overdue. */
  public static Permit withNoted(Permit permit, List<OpenDeadline> overdue) {
    var application =
        permit.application().withDossier(permit.application().dossier().withOverdueNoted(overdue));
    return switch (permit) {
      case AcceptedPermit accepted -> new AcceptedPermit(application, accepted.history());
      case ApprovedPermit approved -> new ApprovedPermit(application, approved.history());
      case RefusedPermit refused ->
          new RefusedPermit(
              application, refused.reasons(), refused.writtenReasons(), refused.history());
      case ActivePermit _, SuspendedPermit _, CancelledPermit _ -> permit;
    };
  }

  private static Stream<OpenDeadline> ofAccepted(AcceptedPermit accepted) {
    var dossier = accepted.application().dossier();
    var found = new ArrayList<OpenDeadline>();
    dossier.refuseBy().ifPresent(by -> found.add(new OpenDeadline(Kind.REFUSAL, 0, by)));
    for (int i = 0; i < dossier.enquiries().size(); i++) {
      var enquiry = dossier.enquiries().get(i);
      int number = i + 1;
      enquiry
          .answerBy()
          .filter(_ -> enquiry.reply().isEmpty())
          .ifPresent(by -> found.add(new OpenDeadline(Kind.ENQUIRY, number, by)));
    }
    return Stream.concat(decision(accepted), found.stream());
  }

  private static Stream<OpenDeadline> decision(Permit permit) {
    return Stream.of(new OpenDeadline(Kind.DECISION, 0, permit.application().decideBy()));
  }

  private static Stream<OpenDeadline> ofRefused(RefusedPermit refused) {
    return refused.writtenReasons().stream()
        .filter(written -> written.letter().isEmpty())
        .map(WrittenReasons::answerBy)
        .flatMap(Optional::stream)
        .map(by -> new OpenDeadline(Kind.WRITTEN_REASONS, 0, by));
  }
}

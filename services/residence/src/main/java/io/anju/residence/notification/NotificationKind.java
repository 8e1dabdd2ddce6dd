package io.anju.residence.notification;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of notifications. Each has a title and a text in both languages, in the bundle {@code
 * io.anju.residence.notification.notifications}.
 *
 * <p>A renamed kind keeps its former name for two purposes: documents and facts stored under it
 * remain readable, and {@link Notification#id()} is computed from it, so that nobody is notified
 * again of what they were notified of before the renaming.
 */
public enum NotificationKind {
  /**
   * To the other party: a departure was declared; parameters {@code on}, {@code dwelling}, as for
   * the next three.
   */
  DEPARTURE_DECLARED,
  /** To the police: the other party objects to it. */
  DEPARTURE_OBJECTED,
  /** To both parties: the police decided that the person left. */
  DEPARTURE_CONFIRMED,
  /** To both parties: the police decided that the person still lives there. */
  DEPARTURE_REVERSED,
  /**
   * To the landlord: a tenant declared an occupant (Shenzhen art. 12); parameters {@code since},
   * {@code dwelling}.
   */
  SUBLET_DECLARED,
  /**
   * To the person: the landlord declared with the lease that they live there; parameters {@code
   * since}, {@code dwelling}, as for the next.
   */
  MOVE_IN_DECLARED,
  /** To the person: a file of the authority's records ended their former home. */
  MOVED_BY_RECORD,
  /**
   * To the person: the residence is registered, and its receipt can be fetched (Hangzhou art. 25);
   * parameters {@code since}, {@code dwelling}.
   */
  RESIDENCE_REGISTERED,
  /**
   * To the person and the station: somebody declared that the person lives there, and the person
   * confirms or objects; parameters {@code since}, {@code dwelling}, as for the next four.
   */
  MOVE_IN_TO_CONFIRM,
  /** The same, and it takes effect unless the person objects; parameter {@code on} too. */
  MOVE_IN_TAKES_EFFECT,
  /** To the police: the person objects to it. */
  MOVE_IN_CONTESTED,
  /** To the person and the declarant: it took effect. */
  MOVE_IN_ACCEPTED,
  /** To the person and the declarant: the police declined it. */
  MOVE_IN_DECLINED,
  /** To the landlord and the police: a declared move-in contradicts the register. */
  MOVE_IN_REFUSED,
  /**
   * To the party that did not file the tenancy; parameters {@code number}, {@code dwelling}, {@code
   * from}, {@code until}, as for all kinds about tenancies.
   */
  TENANCY_TO_CONFIRM,
  /** To the housing office: the other party objects. */
  TENANCY_OBJECTED,
  /** To both parties: the housing officer found the filing correct. */
  TENANCY_UPHELD,
  /** To the landlord of the tenant who sublets. */
  TENANCY_SUBLET,
  /** To both parties, before the term; parameter {@code days} too. */
  TENANCY_ENDING,
  /** To both parties; parameter {@code on} too. */
  TENANCY_TERMINATED,
  TENANCY_ENDED,
  TENANCY_VOIDED,
  /** To the person: two records of theirs were merged. */
  RECORDS_MERGED("RECORDS_JOINED"),
  /** To the person: records that had been merged were separated. */
  RECORDS_SEPARATED("RECORDS_PARTED"),
  /** To the person: their document number was corrected. */
  DOCUMENT_CORRECTED,
  /** To the office that keeps the datum; parameter {@code decideBy}. */
  CORRECTION_SUBMITTED("CORRECTION_ASKED"),
  /** To the person, as the next. */
  CORRECTION_GRANTED,
  CORRECTION_DENIED,
  /** To a department: the police ask it to confirm; parameters {@code condition}, {@code on}. */
  ENQUIRY_RECEIVED,
  /** To the police: the department answered; parameters {@code condition}, {@code on}. */
  ENQUIRY_ANSWERED,
  /** To the department; parameter {@code by}, as for the next three. */
  ENQUIRY_OVERDUE,
  /** To the police: neither decided nor issued in time (Decree 663 art. 9). */
  PERMIT_DECISION_OVERDUE,
  /** To the police: the day for giving the reasons of a refusal passed (Shenzhen art. 20). */
  PERMIT_REFUSAL_OVERDUE,
  /** To the police: the reasons in writing are overdue (Shenzhen art. 20). */
  WRITTEN_REASONS_OVERDUE,
  /** To the applicant: the decision takes longer (Decree 663 art. 9); parameter {@code by}. */
  PERMIT_DECISION_EXTENDED,
  /** To the applicant: the application is complete and accepted; parameter {@code by}. */
  PERMIT_RECEIVED,
  /** To the applicant: approved, and the card is made; parameter {@code by}. */
  PERMIT_APPROVED,
  /** To the holder: the permit is issued; parameters {@code from}, {@code by} of the window. */
  PERMIT_ISSUED,
  /** To the applicant: the application is refused (Shenzhen art. 20); parameter {@code on}. */
  PERMIT_REFUSED,
  /** To the holder: endorsed in time; parameters {@code from}, {@code by} of the next window. */
  PERMIT_ENDORSED,
  /** To the holder: endorsed late and in use again; parameter {@code on}. */
  PERMIT_ENDORSED_LATE,
  /** To the holder: cancelled by the authority, or at the holder's wish; parameter {@code on}. */
  PERMIT_CANCELLED_BY_DECISION,
  /**
   * To the holder, before the endorsement window closes (Hangzhou art. 25); parameters {@code
   * from}, {@code by}.
   */
  ENDORSEMENT_DUE,
  /**
   * To the holder: no residence in the city is registered any more; parameters {@code on}, {@code
   * since}.
   */
  PERMIT_SUSPENSION_DUE_RESIDENCE_ENDED("PERMIT_SLEEPS_WITHOUT_RESIDENCE"),
  /**
   * To the holder: employment, housing or schooling ended and none followed; parameters {@code on},
   * {@code since}.
   */
  PERMIT_SUSPENSION_DUE_GROUND_ENDED("PERMIT_SLEEPS_WITHOUT_GROUND"),
  /** To the holder; parameter {@code since}, as for the next. */
  PERMIT_SUSPENDED_ENDORSEMENT_MISSED("PERMIT_ASLEEP_UNENDORSED"),
  PERMIT_SUSPENDED_GROUND_ENDED("PERMIT_ASLEEP_GROUNDS_LAPSED"),
  /** To the holder: the grounds are on record again; parameter {@code on}. */
  PERMIT_REACTIVATED("PERMIT_WOKE"),
  /** To the holder: suspended nearly as long as the rule set permits; parameter {@code on}. */
  PERMIT_CANCELLATION_DUE("PERMIT_ENDS"),
  /** To the holder; parameter {@code on}. */
  PERMIT_CANCELLED("PERMIT_ENDED"),
  /**
   * To an office, the day after: tasks of a work list were not done in time; parameters {@code
   * list}, {@code by}, {@code tasks}, {@code overdue}.
   */
  WORK_OVERDUE;

  private static final Set<NotificationKind> MANDATORY =
      EnumSet.of(
          MOVE_IN_TO_CONFIRM,
          MOVE_IN_TAKES_EFFECT,
          RECORDS_MERGED,
          RECORDS_SEPARATED,
          DOCUMENT_CORRECTED,
          CORRECTION_DENIED,
          PERMIT_REFUSED,
          PERMIT_CANCELLED_BY_DECISION,
          ENDORSEMENT_DUE,
          PERMIT_SUSPENSION_DUE_RESIDENCE_ENDED,
          PERMIT_SUSPENSION_DUE_GROUND_ENDED,
          PERMIT_SUSPENDED_ENDORSEMENT_MISSED,
          PERMIT_SUSPENDED_GROUND_ENDED,
          PERMIT_CANCELLATION_DUE,
          PERMIT_CANCELLED);

  private final Optional<String> formerName;

  NotificationKind() {
    this.formerName = Optional.empty();
  }

  NotificationKind(String formerName) {
    this.formerName = Optional.of(formerName);
  }

  /**
   * Whether the recipient is told by every channel whatever they chose: decisions against them,
   * what they can still object to or prevent, and what the authority has to remind of (PIPL art.
   * 17; Shenzhen art. 20; Hangzhou art. 25).
   */
  public boolean mandatory() {
    return MANDATORY.contains(this);
  }

  /** The kind in responses, facts and bundles: {@code departure-declared}. */
  public String code() {
    return codeOf(name());
  }

  /** The code under which the kind was first used; notification ids are computed from it. */
  String firstCode() {
    return codeOf(formerName.orElse(name()));
  }

  /** The kind with a name or former name, as stored in documents; empty where there is none. */
  public static Optional<NotificationKind> named(String name) {
    return Arrays.stream(values())
        .filter(
            kind -> kind.name().equals(name) || kind.formerName.filter(name::equals).isPresent())
        .findFirst();
  }

  /** The kind with a code or former code, as in facts; empty where there is none. */
  public static Optional<NotificationKind> ofCode(String code) {
    return named(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static String codeOf(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

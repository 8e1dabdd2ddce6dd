package io.anju.residence.permit;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.residence.PermitStatus;
import io.anju.residence.rules.Assessment;
import io.anju.residence.rules.EndorsementRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A residence permit. Each state of its life is a type, and offers only what the law allows from
 * there: what the types do not offer does not compile.
 */
public sealed interface Permit {

  Application application();

  /** Oldest first. */
  List<Transition> history();

  default PermitId id() {
    return application().id();
  }

  default PersonId holder() {
    return application().holder();
  }

  default PermitStatus status() {
    return history().getLast().to();
  }

  /**
   * The same permit where the ground it was applied for on belongs to another community now;
   * nothing else of it changes.
   */
  default Permit withDivision(DivisionCode community) {
    var moved = application().withDivision(community);
    return switch (this) {
      case Accepted accepted -> new Accepted(moved, accepted.history());
      case Approved approved -> new Approved(moved, approved.history());
      case Refused refused ->
          new Refused(moved, refused.reasons(), refused.writtenReasons(), refused.history());
      case Active active ->
          new Active(
              moved, active.card(), active.endorsement(), active.reviewState(), active.history());
      case Suspended suspended ->
          new Suspended(
              moved,
              suspended.card(),
              suspended.endorsement(),
              suspended.suspension(),
              suspended.reviewState(),
              suspended.history());
      case Cancelled ended ->
          new Cancelled(moved, ended.card(), ended.on(), ended.cancellation(), ended.history());
    };
  }

  /** A permit that stands in the way of another: one person has one. */
  sealed interface Live extends Permit permits Accepted, Approved, Active, Suspended {

    /** Ends it, on a ground of the statutes (Shenzhen art. 27, Hangzhou art. 21). */
    default Cancelled cancel(ActionContext context, Cancellation why) {
      Optional<Card> card =
          switch (this) {
            case Accepted _, Approved _ -> Optional.empty();
            case Active active -> Optional.of(active.card());
            case Suspended suspended -> Optional.of(suspended.card());
          };
      return new Cancelled(
          application(),
          card,
          context.on(),
          why,
          Transitions.append(
              this, context, PermitStatus.CANCELLED, why.historyReason(), List.of()));
    }
  }

  /** Taken in with all its materials; to be decided by a day. */
  record Accepted(Application application, List<Transition> history) implements Live {
    public Accepted {
      history = List.copyOf(history);
    }

    static Accepted of(Application application, ActionContext context) {
      return new Accepted(
          application,
          List.of(
              new Transition(
                  context.at(),
                  Optional.empty(),
                  PermitStatus.ACCEPTED,
                  "applied",
                  context.actor(),
                  application.rules(),
                  List.of())));
    }

    /**
     * An officer decided so (PIPL art. 24: never a machine alone). Refuses with {@code
     * conditions-unmet}, naming each condition that stands in the way.
     */
    Approved approve(ActionContext context, Assessment assessment) {
      UnmetConditions.requireMet(assessment);
      return new Approved(
          application,
          Transitions.append(
              this,
              context,
              PermitStatus.APPROVED,
              "conditions-met",
              EvidenceReference.of(assessment)));
    }

    /**
     * The police ask a department (Shenzhen art. 20), or have its answer; the application stays as
     * it is otherwise.
     */
    Accepted withDossier(Dossier dossier) {
      return new Accepted(application.withDossier(dossier), history);
    }

    /**
     * @param reasons told to the applicant, who may ask for them in writing (Shenzhen art. 20)
     */
    Refused refuse(ActionContext context, List<String> reasons) {
      return new Refused(
          application,
          reasons,
          Optional.empty(),
          Transitions.append(
              this, context, PermitStatus.REFUSED, String.join("; ", reasons), List.of()));
    }
  }

  /** Decided; the card is to be made and handed over. */
  record Approved(Application application, List<Transition> history) implements Live {
    public Approved {
      history = List.copyOf(history);
    }

    Active issue(ActionContext context, CardNumber number, EndorsementRules rules) {
      return new Active(
          application,
          new Card(number, context.on()),
          Endorsement.startingOn(context.on(), rules),
          ReviewState.NEVER_REVIEWED,
          Transitions.append(this, context, PermitStatus.ACTIVE, "issued", List.of()));
    }
  }

  /** Decided against; one may apply again. */
  record Refused(
      Application application,
      List<String> reasons,
      Optional<WrittenReasons> writtenReasons,
      List<Transition> history)
      implements Permit {
    public Refused {
      reasons = List.copyOf(reasons);
      history = List.copyOf(history);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("A refusal has reasons");
      }
    }

    /**
     * The applicant wants the reasons in writing (Shenzhen art. 20); asking again changes nothing.
     */
    Refused requestWrittenReasons(ActionContext context, Optional<LocalDate> by) {
      return writtenReasons.isPresent()
          ? this
          : new Refused(
              application,
              reasons,
              Optional.of(WrittenReasons.requested(context.on(), by)),
              Transitions.append(
                  this, context, PermitStatus.REFUSED, "written-reasons-asked", List.of()));
    }

    /**
     * @param reference of the letter that went out; refused with {@code not-asked} where nobody
     *     asked
     */
    Refused recordWrittenReasons(ActionContext context, String reference) {
      var answered = WrittenReasons.require(writtenReasons).answeredWith(context.on(), reference);
      return new Refused(
          application,
          reasons,
          Optional.of(answered),
          Transitions.append(
              this,
              context,
              PermitStatus.REFUSED,
              "written-reasons-given",
              List.of(EvidenceReference.ofLetter(reference))));
    }
  }

  /** In use. */
  record Active(
      Application application,
      Card card,
      Endorsement endorsement,
      ReviewState reviewState,
      List<Transition> history)
      implements Live {
    public Active {
      history = List.copyOf(history);
    }

    /**
     * The day it sleeps unless something is done: the day after the window, or the end of the grace
     * period, whichever is earlier.
     */
    public LocalDate suspendsOn() {
      var missed = endorsement.windowCloses().plusDays(1);
      return reviewState
          .pendingSuspension()
          .map(PendingSuspension::suspendsOn)
          .filter(day -> day.isBefore(missed))
          .orElse(missed);
    }

    /**
     * Refuses with {@code endorsement-too-early} before the window opens, with {@code
     * conditions-unmet} where they are not kept.
     */
    Active endorse(ActionContext context, EndorsementRules rules, Assessment assessment) {
      endorsement.requireWindowOpen(context.on());
      UnmetConditions.requireMet(assessment);
      return new Active(
          application,
          card,
          endorsement.renewed(rules),
          reviewState.reviewNeeded(),
          Transitions.append(
              this, context, PermitStatus.ACTIVE, "endorsed", EvidenceReference.of(assessment)));
    }

    /**
     * Another card in the place of the one lost, damaged or out of date; that one is void (Decree
     * 663 art. 11, Shenzhen art. 22).
     */
    Active replaceCard(ActionContext context, CardNumber number, ReplacementReason because) {
      return new Active(
          application,
          new Card(number, context.on()),
          endorsement,
          reviewState.reviewNeeded(),
          Transitions.append(
              this,
              context,
              PermitStatus.ACTIVE,
              because.code(),
              List.of(EvidenceReference.ofVoidedCard(card.number()))));
    }

    /** More papers; its grounds are looked at again. */
    Active addEvidence(ActionContext context, List<Supplement> papers) {
      return new Active(
          application.withDossier(application.dossier().withSupplements(papers)),
          card,
          endorsement,
          reviewState.reviewNeeded(),
          Transitions.append(
              this, context, PermitStatus.ACTIVE, Supplement.ADDED, EvidenceReference.of(papers)));
    }

    /** It sleeps from the day on for what that day brings. */
    Suspended suspend(ActionContext context) {
      boolean missed = context.on().isAfter(endorsement.windowCloses());
      var suspension =
          new Suspension(
              context.on(),
              missed ? Suspension.Cause.ENDORSEMENT_MISSED : Suspension.Cause.GROUNDS_LAPSED);
      var basis =
          missed
              ? List.<EvidenceReference>of()
              : reviewState
                  .pendingSuspension()
                  .map(PendingSuspension::evidenceReferences)
                  .orElse(List.of());
      return new Suspended(
          application,
          card,
          endorsement,
          suspension,
          reviewState.reviewNeeded(),
          Transitions.append(this, context, PermitStatus.SUSPENDED, suspension.causeCode(), basis));
    }

    /** The same permit, looked at. */
    public Active withReviewState(ReviewState reviewed) {
      return new Active(application, card, endorsement, reviewed, history);
    }
  }

  /** Asleep; what it entitles to rests with it. */
  record Suspended(
      Application application,
      Card card,
      Endorsement endorsement,
      Suspension suspension,
      ReviewState reviewState,
      List<Transition> history)
      implements Live {
    public Suspended {
      history = List.copyOf(history);
    }

    /**
     * Its grounds are there again: it wakes by itself and the years go on counting, unless the
     * endorsement was missed meanwhile; then it sleeps on for that.
     */
    public Live groundsReturned(
        ActionContext context, EndorsementRules rules, List<EvidenceReference> found) {
      if (context.on().isAfter(endorsement.windowCloses())) {
        return new Suspended(
            application,
            card,
            endorsement,
            new Suspension(suspension.since(), Suspension.Cause.ENDORSEMENT_MISSED),
            reviewState.reviewNeededWithGroundsMet(),
            Transitions.append(
                this, context, PermitStatus.SUSPENDED, "grounds-returned-unendorsed", found));
      }
      return new Active(
          application,
          card,
          endorsement.afterSuspension(suspension.since(), context.on(), rules),
          reviewState.reviewNeededWithGroundsMet(),
          Transitions.append(this, context, PermitStatus.ACTIVE, "grounds-returned", found));
    }

    /**
     * Endorsed late: it wakes, and the years of residence count from today (Decree 663 art. 10), or
     * go on without the time it slept (Hangzhou art. 20). Asleep for other reasons, it is endorsed
     * in its window and sleeps on until its grounds return.
     */
    Live endorse(ActionContext context, EndorsementRules rules, Assessment assessment) {
      endorsement.requireWindowOpen(context.on());
      UnmetConditions.requireMet(assessment);
      if (!context.on().isAfter(endorsement.windowCloses())) {
        return new Suspended(
            application,
            card,
            endorsement.renewed(rules),
            suspension,
            reviewState.reviewNeeded(),
            Transitions.append(
                this,
                context,
                PermitStatus.SUSPENDED,
                "endorsed",
                EvidenceReference.of(assessment)));
      }
      return new Active(
          application,
          card,
          endorsement.endorsedLate(suspension.since(), context.on(), rules),
          reviewState.reviewNeededWithGroundsMet(),
          Transitions.append(
              this,
              context,
              PermitStatus.ACTIVE,
              "endorsed-late",
              EvidenceReference.of(assessment)));
    }

    /** More papers; its grounds are looked at again, and it wakes where they stand. */
    Suspended addEvidence(ActionContext context, List<Supplement> papers) {
      return new Suspended(
          application.withDossier(application.dossier().withSupplements(papers)),
          card,
          endorsement,
          suspension,
          reviewState.reviewNeeded(),
          Transitions.append(
              this,
              context,
              PermitStatus.SUSPENDED,
              Supplement.ADDED,
              EvidenceReference.of(papers)));
    }

    /** The same permit, looked at. */
    public Suspended withReviewState(ReviewState reviewed) {
      return new Suspended(application, card, endorsement, suspension, reviewed, history);
    }
  }

  /** Ended. */
  record Cancelled(
      Application application,
      Optional<Card> card,
      LocalDate on,
      Cancellation cancellation,
      List<Transition> history)
      implements Permit {
    public Cancelled {
      history = List.copyOf(history);
    }
  }
}

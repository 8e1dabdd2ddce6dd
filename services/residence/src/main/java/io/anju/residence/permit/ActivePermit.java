package io.anju.residence.permit;

import io.anju.contract.residence.PermitStatus;
import io.anju.residence.permit.application.Application;
import io.anju.residence.permit.application.Supplement;
import io.anju.residence.permit.card.Card;
import io.anju.residence.permit.card.CardNumber;
import io.anju.residence.permit.card.ReplacementReason;
import io.anju.residence.permit.review.EvidenceReference;
import io.anju.residence.permit.review.PendingSuspension;
import io.anju.residence.permit.review.ReviewState;
import io.anju.residence.rules.EndorsementRules;
import io.anju.residence.rules.condition.Assessment;
import java.time.LocalDate;
import java.util.List;

/** A permit in use. */
public record ActivePermit(
    Application application,
    Card card,
    Endorsement endorsement,
    ReviewState reviewState,
    List<Transition> history)
    implements Permit.Live {
  public ActivePermit {
    history = List.copyOf(history);
  }

  /**
   * The day on which the permit is suspended unless it is endorsed or new evidence is recorded: the
   * day after the window, or the end of the grace period, whichever is earlier.
   */
  public LocalDate suspendsOn() {
    var missed = endorsement.missedOn();
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
  ActivePermit endorse(ActionContext context, EndorsementRules rules, Assessment assessment) {
    endorsement.requireWindowOpen(context.on());
    UnmetConditions.requireMet(assessment);
    return new ActivePermit(
        application,
        card,
        endorsement.renewed(rules),
        reviewState.reviewNeeded(),
        Transitions.append(
            this,
            context,
            PermitStatus.ACTIVE,
            Transition.ENDORSED,
            EvidenceReference.of(assessment)));
  }

  /**
   * Replaces a card that is lost, damaged or out of date, which becomes void (Decree 663 art. 11,
   * Shenzhen art. 22).
   */
  ActivePermit replaceCard(ActionContext context, CardNumber number, ReplacementReason because) {
    return new ActivePermit(
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

  /** Adds papers; the evidence is to be reviewed again. */
  public ActivePermit addEvidence(ActionContext context, List<Supplement> papers) {
    return new ActivePermit(
        application.withDossier(application.dossier().withSupplements(papers)),
        card,
        endorsement,
        reviewState.reviewNeeded(),
        Transitions.append(
            this, context, PermitStatus.ACTIVE, Supplement.ADDED, EvidenceReference.of(papers)));
  }

  /** Suspends the permit from the day of the context on. */
  SuspendedPermit suspend(ActionContext context) {
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
    return new SuspendedPermit(
        application,
        card,
        endorsement,
        suspension,
        reviewState.reviewNeeded(),
        Transitions.append(this, context, PermitStatus.SUSPENDED, suspension.causeCode(), basis));
  }

  /** The same permit after a review. */
  public ActivePermit withReviewState(ReviewState reviewed) {
    return new ActivePermit(application, card, endorsement, reviewed, history);
  }
}

package io.anju.residence.permit;

import io.anju.contract.residence.PermitStatus;
import io.anju.residence.permit.application.Application;
import io.anju.residence.permit.application.Supplement;
import io.anju.residence.permit.card.Card;
import io.anju.residence.permit.review.EvidenceReference;
import io.anju.residence.permit.review.ReviewState;
import io.anju.residence.rules.EndorsementRules;
import io.anju.residence.rules.condition.Assessment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A permit whose use is suspended, and with it all entitlements. */
public record SuspendedPermit(
    Application application,
    Card card,
    Endorsement endorsement,
    Suspension suspension,
    ReviewState reviewState,
    List<Transition> history)
    implements Permit.Live {
  public SuspendedPermit {
    history = List.copyOf(history);
  }

  /**
   * Reactivates the permit because its grounds are on record again; the years continue to count. If
   * the endorsement was missed meanwhile, it stays suspended for that.
   */
  public Permit.Live groundsReturned(
      ActionContext context, EndorsementRules rules, List<EvidenceReference> found) {
    if (context.on().isAfter(endorsement.windowCloses())) {
      return new SuspendedPermit(
          application,
          card,
          endorsement,
          new Suspension(suspension.since(), Suspension.Cause.ENDORSEMENT_MISSED),
          reviewState.reviewNeededWithGroundsMet(),
          Transitions.append(
              this, context, PermitStatus.SUSPENDED, "grounds-returned-unendorsed", found));
    }
    return new ActivePermit(
        application,
        card,
        endorsement.afterSuspension(suspension.since(), context.on(), rules),
        reviewState.reviewNeededWithGroundsMet(),
        Transitions.append(this, context, PermitStatus.ACTIVE, "grounds-returned", found));
  }

  /**
   * A late endorsement reactivates the permit, and the years of residence count from today (Decree
   * 663 art. 10) or continue without the suspended time (Hangzhou art. 20). A permit suspended for
   * other reasons is endorsed in its window and stays suspended until its grounds return.
   */
  Permit.Live endorse(ActionContext context, EndorsementRules rules, Assessment assessment) {
    endorsement.requireWindowOpen(context.on());
    UnmetConditions.requireMet(assessment);
    if (!context.on().isAfter(endorsement.windowCloses())) {
      return new SuspendedPermit(
          application,
          card,
          endorsement.renewed(rules),
          suspension,
          reviewState.reviewNeeded(),
          Transitions.append(
              this,
              context,
              PermitStatus.SUSPENDED,
              Transition.ENDORSED,
              EvidenceReference.of(assessment)));
    }
    return new ActivePermit(
        application,
        card,
        endorsement.endorsedLate(suspension.since(), context.on(), rules),
        reviewState.reviewNeededWithGroundsMet(),
        Transitions.append(
            this,
            context,
            PermitStatus.ACTIVE,
            Transition.ENDORSED_LATE,
            EvidenceReference.of(assessment)));
  }

  /**
   * The day on which the suspension cancels the permit; empty where the rules set no longest one.
   * Only the suspension for a missed endorsement counts (Shenzhen arts. 23 and 27(1)): the time
   * runs from the day after the window, however long the permit was suspended for other reasons
   * before.
   */
  Optional<LocalDate> lapsesOn(EndorsementRules rules) {
    return rules.maxSuspension().map(endorsement.missedOn()::plus);
  }

  /** Adds papers; the evidence is to be reviewed again, which may reactivate the permit. */
  public SuspendedPermit addEvidence(ActionContext context, List<Supplement> papers) {
    return new SuspendedPermit(
        application.withDossier(application.dossier().withSupplements(papers)),
        card,
        endorsement,
        suspension,
        reviewState.reviewNeeded(),
        Transitions.append(
            this, context, PermitStatus.SUSPENDED, Supplement.ADDED, EvidenceReference.of(papers)));
  }

  /** The same permit after a review. */
  public SuspendedPermit withReviewState(ReviewState reviewed) {
    return new SuspendedPermit(application, card, endorsement, suspension, reviewed, history);
  }
}

package io.anju.residence.permit;

import io.anju.contract.residence.PermitStatus;
import io.anju.residence.permit.application.Application;
import io.anju.residence.permit.application.Supplement;
import io.anju.residence.permit.card.Card;
import io.anju.residence.permit.review.EvidenceReference;
import io.anju.residence.permit.review.ReviewState;
import io.anju.residence.rules.EndorsementRules;
import io.anju.residence.rules.condition.Assessment;
import java.util.List;

/** Asleep; what it entitles to rests with it. */
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
   * Its grounds are there again: it wakes by itself and the years go on counting, unless the
   * endorsement was missed meanwhile; then it sleeps on for that.
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
   * Endorsed late: it wakes, and the years of residence count from today (Decree 663 art. 10), or
   * go on without the time it slept (Hangzhou art. 20). Asleep for other reasons, it is endorsed in
   * its window and sleeps on until its grounds return.
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

  /** More papers; its grounds are looked at again, and it wakes where they stand. */
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

  /** The same permit, looked at. */
  public SuspendedPermit withReviewState(ReviewState reviewed) {
    return new SuspendedPermit(application, card, endorsement, suspension, reviewed, history);
  }
}

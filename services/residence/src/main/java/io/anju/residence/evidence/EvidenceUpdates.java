package io.anju.residence.evidence;

import io.anju.contract.Fact;
import java.util.List;

/**
 * Applies facts of other services to the evidence held here, then requests a review of the permits
 * they concern.
 */
public final class EvidenceUpdates<F extends Fact> {

  private final EvidenceProjection<F> projection;
  private final ReviewTrigger reviewTrigger;

  EvidenceUpdates(EvidenceProjection<F> projection, ReviewTrigger reviewTrigger) {
    this.projection = projection;
    this.reviewTrigger = reviewTrigger;
  }

  /**
   * Both steps can be repeated. After a failure between them the facts are delivered again, and the
   * review is requested then.
   */
  public void apply(List<F> facts) {
    projection.apply(facts);
    reviewTrigger.requestReview(projection.affectedPersons(facts));
  }
}

package io.anju.residence.dormancy.kafka;

import io.anju.codes.PersonId;
import io.anju.contract.FactType;
import io.anju.contract.PersonFact;
import io.anju.platform.facts.FactListener;
import io.anju.residence.evidence.ReviewTrigger;
import java.util.List;

/**
 * Somebody moved in, moved away, or was corrected: what their permit stands on may have changed.
 */
public record ResidenceChangeListener(ReviewTrigger reviewTrigger)
    implements FactListener<PersonFact> {

  @Override
  public FactType type() {
    return FactType.PERSON;
  }

  @Override
  public String name() {
    return "permits";
  }

  @Override
  public boolean latencySensitive() {
    return false;
  }

  @Override
  public void apply(List<PersonFact> facts) {
    reviewTrigger.requestReview(
        facts.stream().map(PersonFact::id).distinct().map(PersonId::new).toList());
  }
}

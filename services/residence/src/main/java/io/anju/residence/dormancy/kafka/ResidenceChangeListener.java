package io.anju.residence.dormancy.kafka;

import io.anju.codes.PersonId;
import io.anju.contract.FactType;
import io.anju.contract.PersonFact;
import io.anju.platform.facts.FactListener;
import io.anju.residence.evidence.ReviewTrigger;
import java.util.List;

/**
 * Receives facts about persons: a residence that began, ended or was corrected can change the
 * evidence of a permit.
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

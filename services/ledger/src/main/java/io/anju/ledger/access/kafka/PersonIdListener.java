package io.anju.ledger.access.kafka;

import io.anju.contract.FactType;
import io.anju.contract.PersonFact;
import io.anju.ledger.access.PersonIdLinkStore;
import io.anju.platform.facts.FactListener;
import java.util.List;
import java.util.Optional;

/** Follows which ids lead to which person. */
final class PersonIdListener implements FactListener<PersonFact> {

  private final PersonIdLinkStore links;

  PersonIdListener(PersonIdLinkStore links) {
    this.links = links;
  }

  @Override
  public FactType type() {
    return FactType.PERSON;
  }

  @Override
  public String name() {
    return "person-ids";
  }

  @Override
  public boolean latencySensitive() {
    return false;
  }

  @Override
  public void apply(List<PersonFact> facts) {
    facts.stream()
        .filter(fact -> !fact.aliases().isEmpty() || fact.movedTo() != null)
        .forEach(fact ->
            links.put(
                fact.id(), fact.version(), fact.aliases(), Optional.ofNullable(fact.movedTo())));
    links.remove(
        facts.stream()
            .filter(fact -> fact.aliases().isEmpty() && fact.movedTo() == null)
            .map(PersonFact::id)
            .toList());
  }
}

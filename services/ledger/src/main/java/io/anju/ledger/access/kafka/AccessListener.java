package io.anju.ledger.access.kafka;

import io.anju.contract.AccessFact;
import io.anju.contract.FactType;
import io.anju.ledger.access.AccessRecord;
import io.anju.ledger.access.HashChain;
import io.anju.platform.facts.FactListener;
import java.util.List;
import java.util.Optional;

/** Appends every access that a service publishes to the ledger. */
public final class AccessListener implements FactListener<AccessFact> {

  private final HashChain chain;

  public AccessListener(HashChain chain) {
    this.chain = chain;
  }

  @Override
  public FactType type() {
    return FactType.ACCESS;
  }

  @Override
  public String name() {
    return "chain";
  }

  @Override
  public boolean latencySensitive() {
    return false;
  }

  @Override
  public void apply(List<AccessFact> facts) {
    chain.append(facts.stream().map(AccessListener::record).toList());
  }

  private static AccessRecord record(AccessFact fact) {
    return new AccessRecord(
        fact.id(),
        fact.at(),
        fact.subject(),
        fact.role(),
        Optional.ofNullable(fact.division()),
        Optional.ofNullable(fact.purpose()),
        Optional.ofNullable(fact.caseNumber()),
        fact.action(),
        fact.persons(),
        fact.fields(),
        fact.resource(),
        fact.service());
  }
}

package io.anju.ledger.access.kafka;

import io.anju.contract.AccessFact;
import io.anju.contract.FactType;
import io.anju.ledger.access.AccessRecord;
import io.anju.ledger.access.HashChain;
import io.anju.ledger.access.SealCheck;
import io.anju.platform.facts.FactListener;
import io.anju.platform.facts.PoisonFactException;
import java.util.List;

/** Appends every access that a service publishes and signed to the ledger. */
public final class AccessListener implements FactListener<AccessFact> {

  private final HashChain chain;
  private final SealCheck seals;

  public AccessListener(HashChain chain, SealCheck seals) {
    this.chain = chain;
    this.seals = seals;
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
    chain.append(facts.stream().map(this::checked).toList());
  }

  private AccessRecord checked(AccessFact fact) {
    var record = AccessRecord.of(fact);
    seals
        .refusal(record)
        .ifPresent(refusal -> {
          throw new PoisonFactException(refusal.name());
        });
    return record;
  }
}

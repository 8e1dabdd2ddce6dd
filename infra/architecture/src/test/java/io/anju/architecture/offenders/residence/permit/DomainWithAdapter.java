package io.anju.architecture.offenders.residence.permit;

import io.anju.architecture.offenders.residence.permit.mongo.MongoPermits;

/** A use case that names its adapter, which names it in turn: a circle. */
public record DomainWithAdapter(MongoPermits permits) {

  /** Thrown so that nobody can tell why. */
  void fail() {
    throw new RuntimeException("something went wrong");
  }
}

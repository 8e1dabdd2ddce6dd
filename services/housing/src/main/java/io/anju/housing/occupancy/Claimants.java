package io.anju.housing.occupancy;

import java.util.Optional;

/** Reads from the tenancies what claimants really hold. */
public interface Claimants {

  /** What a claimant holds; empty where its tenancy was never written. */
  Optional<Holding> findHolding(String claimant);

  /**
   * Prevents that the tenancy a claim was made for, or its longer term, can still be written;
   * returns what the claimant holds from then on.
   */
  Optional<Holding> fence(String claimant);
}

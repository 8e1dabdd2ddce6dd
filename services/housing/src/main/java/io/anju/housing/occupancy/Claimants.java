package io.anju.housing.occupancy;

import java.util.Optional;

/** What the claimants' own documents say; they decide what a claim is worth. */
public interface Claimants {

  /** What a claimant holds; empty where its document was never written. */
  Optional<Holding> findHolding(String claimant);

  /**
   * Makes sure that nobody can still write what a claim was made for (a first document, a longer
   * term), and answers what the claimant holds for good.
   */
  Optional<Holding> fence(String claimant);
}

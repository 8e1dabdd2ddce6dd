package io.anju.housing.occupancy;

import java.util.Optional;

/** What the claimants' own documents say; they decide what a claim is worth. */
public interface Claimants {

  /** The period a claimant holds; empty where its document was never written. */
  Optional<Period> held(String claimant);

  /**
   * Makes sure that nobody can still write what a claim was made for (a first document, a longer term), and answers what the
   * claimant holds for good.
   */
  Optional<Period> settle(String claimant);
}

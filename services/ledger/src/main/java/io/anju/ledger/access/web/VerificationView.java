package io.anju.ledger.access.web;

import io.anju.ledger.access.Verification.Fault;
import io.anju.ledger.access.Verification.Outcome;
import io.anju.ledger.access.Verification.Outcome.Broken;
import io.anju.ledger.access.Verification.Outcome.Intact;

/**
 * What a walk along the chain came to.
 *
 * @param entries how many hold, from the first on
 * @param head the hash of the last that holds
 * @param broken the first that does not; null where all do
 */
record VerificationView(boolean intact, long entries, String head, BrokenEntry broken) {

  record BrokenEntry(long seq, Fault fault) {}

  static VerificationView of(Outcome outcome) {
    return switch (outcome) {
      case Intact(var end) -> new VerificationView(true, end.seq(), end.hash().value(), null);
      case Broken(long seq, var fault, var sound) ->
          new VerificationView(false, sound.seq(), sound.hash().value(), new BrokenEntry(seq, fault));
    };
  }
}

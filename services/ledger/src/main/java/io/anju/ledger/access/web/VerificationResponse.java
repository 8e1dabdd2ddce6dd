package io.anju.ledger.access.web;

import io.anju.ledger.access.Verification.Fault;
import io.anju.ledger.access.Verification.Outcome;
import io.anju.ledger.access.Verification.Outcome.Broken;
import io.anju.ledger.access.Verification.Outcome.Intact;
import org.jspecify.annotations.Nullable;

/**
 * What a walk along the chain came to.
 *
 * @param entries how many hold, from the first on
 * @param head the hash of the last that holds
 * @param broken the first that does not; null where all do
 */
record VerificationResponse(boolean intact, long entries, String head, @Nullable BrokenEntry broken) {

  record BrokenEntry(long seq, Fault fault) {}

  static VerificationResponse of(Outcome outcome) {
    return switch (outcome) {
      case Intact(var lastHead) ->
          new VerificationResponse(true, lastHead.seq(), lastHead.hash().value(), null);
      case Broken(long seq, var fault, var lastIntact) ->
          new VerificationResponse(
              false, lastIntact.seq(), lastIntact.hash().value(), new BrokenEntry(seq, fault));
    };
  }
}

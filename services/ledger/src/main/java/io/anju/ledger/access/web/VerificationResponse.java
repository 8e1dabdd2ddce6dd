package io.anju.ledger.access.web;

import io.anju.ledger.access.Verification.Fault;
import io.anju.ledger.access.Verification.Outcome;
import io.anju.ledger.access.Verification.Outcome.Broken;
import io.anju.ledger.access.Verification.Outcome.Intact;
import org.jspecify.annotations.Nullable;

/**
 * The result of a verification.
 *
 * @param entries the number of valid entries from the first on
 * @param head the hash of the last valid entry
 * @param broken the first invalid entry; null where all are valid
 */
record VerificationResponse(
    boolean intact, long entries, String head, @Nullable BrokenEntry broken) {

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

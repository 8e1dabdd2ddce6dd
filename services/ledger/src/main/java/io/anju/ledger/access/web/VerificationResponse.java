package io.anju.ledger.access.web;

import io.anju.ledger.access.Verification.Fault;
import io.anju.ledger.access.Verification.Outcome;
import io.anju.ledger.access.Verification.Outcome.Broken;
import io.anju.ledger.access.Verification.Outcome.Intact;
import org.jspecify.annotations.Nullable;

/**
 * The result of a verification of some entries.
 *
 * @param entries the place of the last valid entry
 * @param head the hash of the last valid entry
 * @param broken the first invalid entry; null where all are valid
 * @param next where to go on; null at the end of the ledger and where an entry is invalid
 */
record VerificationResponse(
    boolean intact, long entries, String head, @Nullable BrokenEntry broken, @Nullable Long next) {

  record BrokenEntry(long seq, Fault fault) {}

  static VerificationResponse of(Outcome outcome, long from, int limit) {
    return switch (outcome) {
      case Intact(var lastHead) ->
          new VerificationResponse(
              true,
              lastHead.seq(),
              lastHead.hash().value(),
              null,
              lastHead.seq() < from - 1 + limit ? null : lastHead.seq() + 1);
      case Broken(long seq, var fault, var lastIntact) ->
          new VerificationResponse(
              false,
              lastIntact.seq(),
              lastIntact.hash().value(),
              new BrokenEntry(seq, fault),
              null);
    };
  }
}

package io.anju.ledger.access;

import io.anju.contract.ledger.Ed25519;
import io.anju.ledger.access.Entry.Head;
import io.anju.ledger.access.EntryStore.StoredEntry;
import io.anju.ledger.access.EntryStore.StoredEntry.Readable;
import io.anju.ledger.access.EntryStore.StoredEntry.Unreadable;
import java.util.Optional;

/**
 * Verifies entries of the chain in their order and stops at the first invalid one. It proves that
 * nothing between the first and the last of them was changed, inserted, removed or moved;
 * truncation at the end is detected only by comparison with a head stored elsewhere.
 */
public final class Verification {

  /** The result of the verification. */
  public sealed interface Outcome {

    /** Every entry is valid. */
    record Intact(Head head) implements Outcome {}

    /**
     * @param seq the place of the first invalid entry
     * @param lastIntact the last valid entry before it
     */
    record Broken(long seq, Fault fault, Head lastIntact) implements Outcome {}
  }

  /** Why an entry is invalid. */
  public enum Fault {
    /** There is no entry at this place, but there are later ones. */
    MISSING,
    /** It cannot be read as an entry. */
    UNREADABLE,
    /** Its previous hash is not that of the preceding entry. */
    DETACHED,
    /** Its service did not sign it. */
    UNSEALED,
    /** Its content does not match its hash. */
    ALTERED
  }

  private Head lastIntact;
  private final Ed25519.Check seals = Ed25519.remembering();
  private int left;
  private Optional<Outcome> broken = Optional.empty();

  private Verification(Head before, int limit) {
    lastIntact = before;
    left = limit;
  }

  /** Of the whole chain. */
  public static Outcome of(EntryStore entries) {
    return of(entries, 1, Integer.MAX_VALUE);
  }

  /** Of at most so many entries from a place on. */
  public static Outcome of(EntryStore entries, long from, int limit) {
    var before = from == 1 ? Optional.of(Head.NONE) : entries.at(from - 1);
    if (before.isEmpty()) {
      return new Outcome.Broken(from - 1, Fault.MISSING, Head.NONE);
    }
    var verification = new Verification(before.get(), limit);
    entries.scan(from, verification::visit);
    return verification.broken.orElseGet(() -> new Outcome.Intact(verification.lastIntact));
  }

  private boolean visit(StoredEntry stored) {
    broken =
        switch (stored) {
          case Unreadable(long seq) -> fault(seq, Fault.UNREADABLE);
          case Readable(var entry) -> check(entry);
        };
    left--;
    return broken.isEmpty() && left > 0;
  }

  private Optional<Outcome> check(Entry entry) {
    if (entry.seq() != lastIntact.seq() + 1) {
      return fault(lastIntact.seq() + 1, Fault.MISSING);
    }
    if (!entry.hashMatches()) {
      return fault(entry.seq(), Fault.ALTERED);
    }
    if (!entry.previous().equals(lastIntact.hash())) {
      return fault(entry.seq(), Fault.DETACHED);
    }
    if (!entry.sealMatches(seals)) {
      return fault(entry.seq(), Fault.UNSEALED);
    }
    lastIntact = entry.head();
    return Optional.empty();
  }

  private Optional<Outcome> fault(long seq, Fault fault) {
    return Optional.of(new Outcome.Broken(seq, fault, lastIntact));
  }
}

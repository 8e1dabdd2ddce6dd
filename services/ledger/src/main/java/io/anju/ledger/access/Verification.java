package io.anju.ledger.access;

import io.anju.ledger.access.Entry.Head;
import io.anju.ledger.access.EntryStore.StoredEntry;
import io.anju.ledger.access.EntryStore.StoredEntry.Readable;
import io.anju.ledger.access.EntryStore.StoredEntry.Unreadable;
import java.util.Optional;

/**
 * Verifies the chain from its first entry and stops at the first invalid one. It proves that
 * nothing before the last entry was changed, inserted, removed or moved; truncation at the end is
 * detected only by comparison with a head stored elsewhere.
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
    /** Its content does not match its hash. */
    ALTERED
  }

  private Head lastIntact = Head.NONE;
  private Optional<Outcome> broken = Optional.empty();

  private Verification() {}

  public static Outcome of(EntryStore entries) {
    var verification = new Verification();
    entries.scan(verification::visit);
    return verification.broken.orElseGet(() -> new Outcome.Intact(verification.lastIntact));
  }

  private boolean visit(StoredEntry stored) {
    broken =
        switch (stored) {
          case Unreadable(long seq) -> fault(seq, Fault.UNREADABLE);
          case Readable(var entry) -> check(entry);
        };
    return broken.isEmpty();
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
    lastIntact = entry.head();
    return Optional.empty();
  }

  private Optional<Outcome> fault(long seq, Fault fault) {
    return Optional.of(new Outcome.Broken(seq, fault, lastIntact));
  }
}

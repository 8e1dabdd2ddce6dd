package io.anju.ledger.access;

import io.anju.ledger.access.Entry.Head;
import io.anju.ledger.access.EntryStore.StoredEntry;
import io.anju.ledger.access.EntryStore.StoredEntry.Readable;
import io.anju.ledger.access.EntryStore.StoredEntry.Unreadable;
import java.util.Optional;

/**
 * Walks the chain from its first entry and stops at the first that does not hold. It proves that
 * nothing was changed, inserted, removed or moved before the end; an end cut off leaves a shorter
 * chain that holds, which only a head kept elsewhere tells.
 */
public final class Verification {

  /** What the walk came to. */
  public sealed interface Outcome {

    /** Every entry holds. */
    record Intact(Head head) implements Outcome {}

    /**
     * @param seq the place of the first entry that does not hold
     * @param lastIntact the last before it that does
     */
    record Broken(long seq, Fault fault, Head lastIntact) implements Outcome {}
  }

  /** Why an entry does not hold. */
  public enum Fault {
    /** There is none at this place, though there are later ones. */
    MISSING,
    /** It cannot be read as an entry. */
    UNREADABLE,
    /** It does not build on the entry before it. */
    DETACHED,
    /** Its contents are not those it was hashed with. */
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

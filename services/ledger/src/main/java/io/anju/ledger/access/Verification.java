package io.anju.ledger.access;

import io.anju.ledger.access.Entry.Head;
import io.anju.ledger.access.EntryStore.Found;
import io.anju.ledger.access.EntryStore.Found.Readable;
import io.anju.ledger.access.EntryStore.Found.Unreadable;
import java.util.Optional;

/**
 * Walks the chain from its first entry and stops at the first that does not hold. It proves that nothing was changed, inserted,
 * removed or moved before the end; an end cut off leaves a shorter chain that holds, which only a head kept elsewhere tells.
 */
public final class Verification {

  /** What the walk came to. */
  public sealed interface Outcome {

    /** Every entry holds. */
    record Intact(Head end) implements Outcome {}

    /**
     * @param seq the place of the first entry that does not hold
     * @param sound the last before it that does
     */
    record Broken(long seq, Fault fault, Head sound) implements Outcome {}
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

  private Head sound = Head.NONE;
  private Optional<Outcome> broken = Optional.empty();

  private Verification() {}

  public static Outcome of(EntryStore entries) {
    var verification = new Verification();
    entries.walk(verification::holds);
    return verification.broken.orElseGet(() -> new Outcome.Intact(verification.sound));
  }

  private boolean holds(Found found) {
    broken = switch (found) {
      case Unreadable(long seq) -> fault(seq, Fault.UNREADABLE);
      case Readable(var entry) -> check(entry);
    };
    return broken.isEmpty();
  }

  private Optional<Outcome> check(Entry entry) {
    if (entry.seq() != sound.seq() + 1) {
      return fault(sound.seq() + 1, Fault.MISSING);
    }
    if (!entry.sound()) {
      return fault(entry.seq(), Fault.ALTERED);
    }
    if (!entry.previous().equals(sound.hash())) {
      return fault(entry.seq(), Fault.DETACHED);
    }
    sound = entry.head();
    return Optional.empty();
  }

  private Optional<Outcome> fault(long seq, Fault fault) {
    return Optional.of(new Outcome.Broken(seq, fault, sound));
  }
}

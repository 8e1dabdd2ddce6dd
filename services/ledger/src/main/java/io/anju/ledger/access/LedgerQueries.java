package io.anju.ledger.access;

import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** The queries of the ledger and who may run them. */
public final class LedgerQueries {

  private final AccessSearch search;
  private final EntryStore entries;
  private final PersonIdLinks links;
  private final Semaphore verifying = new Semaphore(1);

  public LedgerQueries(AccessSearch search, EntryStore entries, PersonIdLinks links) {
    this.search = search;
    this.entries = entries;
    this.links = links;
  }

  /**
   * Every id that the caller ever had; refused for a caller who is not a person of the registry.
   */
  public Set<PersonId> idsOfCaller() {
    return links.everyIdOf(CurrentCaller.get().person().orElseThrow(forbidden()));
  }

  /** The accesses to the caller's own data (PIPL art. 45). */
  public List<Entry> about(Set<PersonId> own, Optional<Long> beforeSeq, int limit) {
    return search.about(own, beforeSeq, limit);
  }

  /** The accesses that an auditor may see; refused for an auditor without a division. */
  public List<Entry> audited(Optional<PersonId> person, Optional<Long> beforeSeq, int limit) {
    return search.audited(
        CurrentCaller.get().division().orElseThrow(forbidden()),
        person.map(links::everyIdOf).orElse(Set.of()),
        beforeSeq,
        limit);
  }

  /**
   * Verifies at most so many entries from a place on. One verification runs at a time; another is
   * refused with {@code unavailable}.
   */
  public Verification.Outcome verify(long from, int limit) {
    if (!verifying.tryAcquire()) {
      throw new RegistryException(PlatformError.UNAVAILABLE);
    }
    try {
      return Verification.of(entries, from, limit);
    } finally {
      verifying.release();
    }
  }

  private static Supplier<RegistryException> forbidden() {
    return () -> new RegistryException(PlatformError.FORBIDDEN);
  }
}

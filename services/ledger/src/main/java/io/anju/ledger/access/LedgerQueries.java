package io.anju.ledger.access;

import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The queries of the ledger and who may run them. */
public final class LedgerQueries {

  private final AccessSearch search;
  private final EntryStore entries;

  public LedgerQueries(AccessSearch search, EntryStore entries) {
    this.search = search;
    this.entries = entries;
  }

  /**
   * The accesses to the caller's own data (PIPL art. 45); refused for a caller who is not a person
   * of the registry.
   */
  public List<Entry> ofCaller(Optional<Long> beforeSeq, int limit) {
    return search.about(CurrentCaller.get().person().orElseThrow(forbidden()), beforeSeq, limit);
  }

  /** The accesses that an auditor may see; refused for an auditor without a division. */
  public List<Entry> audited(Optional<PersonId> person, Optional<Long> beforeSeq, int limit) {
    return search.audited(
        CurrentCaller.get().division().orElseThrow(forbidden()), person, beforeSeq, limit);
  }

  public Verification.Outcome verify() {
    return Verification.of(entries);
  }

  private static Supplier<RegistryException> forbidden() {
    return () -> new RegistryException(PlatformError.FORBIDDEN);
  }
}

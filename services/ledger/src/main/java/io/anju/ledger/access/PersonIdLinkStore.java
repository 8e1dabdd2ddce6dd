package io.anju.ledger.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps, of each person with more than one id, what the newest fact says of them. */
public interface PersonIdLinkStore {

  void put(String id, long version, List<String> formerIds, Optional<String> laterId);

  /** These persons have one id, or have one again since a merge was undone. */
  void remove(Collection<String> ids);
}

package io.anju.ledger.tree;

import io.anju.contract.ledger.SignedHead;
import java.util.List;
import java.util.Optional;

/** Keeps signed heads, one for each size. */
public interface HeadStore {

  Optional<SignedHead> find(long size);

  /** Newest first. */
  List<SignedHead> below(Optional<Long> size, int limit);

  /** Keeps a head durably; a later one of the same size takes the place of the earlier. */
  void put(SignedHead head);

  default Optional<SignedHead> latest() {
    return below(Optional.empty(), 1).stream().findFirst();
  }
}

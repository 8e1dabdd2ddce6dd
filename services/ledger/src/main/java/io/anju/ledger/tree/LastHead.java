package io.anju.ledger.tree;

import io.anju.contract.ledger.SignedHead;
import java.util.Optional;

/** The last head that was signed, kept where who changes the database does not reach. */
public interface LastHead {

  /**
   * @throws IllegalStateException where what is kept is not this ledger's
   */
  Optional<SignedHead> find();

  void put(SignedHead head);
}

package io.anju.identity.account;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where accounts are kept. */
public interface AccountStore {

  Optional<Account> find(String name);

  /** By name. */
  List<Account> all();

  /** False where there is one of this name. */
  boolean add(Account account);

  /**
   * Changes an account as one step: nobody else changes it meanwhile. Durable when it returns.
   *
   * @return the changed account; empty where there is none of this name
   */
  Optional<Account> change(String name, UnaryOperator<Account> change);
}

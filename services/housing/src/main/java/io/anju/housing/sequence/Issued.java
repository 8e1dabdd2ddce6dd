package io.anju.housing.sequence;

import io.anju.platform.error.RegistryException;
import io.anju.platform.store.Versioned;

/** What came of the wish for a code. */
public sealed interface Issued<A> {

  /** It got its code just now. */
  record Fresh<A>(Versioned<A> entity) implements Issued<A> {}

  /** It had its code already. */
  record Known<A>(Versioned<A> entity) implements Issued<A> {}

  /** It gets none. */
  record Refused<A>(RegistryException why) implements Issued<A> {}
}

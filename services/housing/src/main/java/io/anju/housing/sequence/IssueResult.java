package io.anju.housing.sequence;

import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.RegistryException;

/** What came of the wish for a code. */
public sealed interface IssueResult<A> {

  /** It got its code just now. */
  record Created<A>(Versioned<A> entity) implements IssueResult<A> {}

  /** It had its code already. */
  record Existing<A>(Versioned<A> entity) implements IssueResult<A> {}

  /** It gets none. */
  record Rejected<A>(RegistryException error) implements IssueResult<A> {}
}

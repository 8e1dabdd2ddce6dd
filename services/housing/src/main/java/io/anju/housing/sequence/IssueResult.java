package io.anju.housing.sequence;

import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.RegistryException;

/** The result of issuing a code. */
public sealed interface IssueResult<A> {

  /** The code is new. */
  record Created<A>(Versioned<A> entity) implements IssueResult<A> {}

  /** The entity already had a code. */
  record Existing<A>(Versioned<A> entity) implements IssueResult<A> {}

  /** No code was issued. */
  record Rejected<A>(RegistryException error) implements IssueResult<A> {}
}

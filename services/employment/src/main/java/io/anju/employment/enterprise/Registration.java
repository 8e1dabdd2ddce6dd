package io.anju.employment.enterprise;

import io.anju.platform.aggregate.Versioned;

/** What putting an enterprise on record came to. */
public sealed interface Registration {

  Versioned<Enterprise> enterprise();

  /** It was not known before. */
  record Registered(Versioned<Enterprise> enterprise) implements Registration {}

  /** It says something else about itself now. */
  record Changed(Versioned<Enterprise> enterprise) implements Registration {}

  /** It stands as it stood. */
  record Unchanged(Versioned<Enterprise> enterprise) implements Registration {}
}

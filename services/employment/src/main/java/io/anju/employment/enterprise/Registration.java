package io.anju.employment.enterprise;

import io.anju.platform.aggregate.Versioned;

/** The outcome of registering an enterprise. */
public sealed interface Registration {

  Versioned<Enterprise> enterprise();

  /** The enterprise was registered. */
  record Registered(Versioned<Enterprise> enterprise) implements Registration {}

  /** Its profile was changed. */
  record Changed(Versioned<Enterprise> enterprise) implements Registration {}

  /** Its profile is the same as before. */
  record Unchanged(Versioned<Enterprise> enterprise) implements Registration {}
}

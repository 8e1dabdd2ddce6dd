package io.anju.employment.record;

import io.anju.platform.store.Versioned;

/** What filing a hire came to. */
public sealed interface Filing {

  Versioned<Employment> employment();

  /** A new record. */
  record Recorded(Versioned<Employment> employment) implements Filing {}

  /** It was on record already. */
  record Known(Versioned<Employment> employment) implements Filing {}
}

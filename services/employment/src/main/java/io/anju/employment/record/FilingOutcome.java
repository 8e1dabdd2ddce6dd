package io.anju.employment.record;

import io.anju.platform.aggregate.Versioned;

/** The outcome of filing a hire. */
public sealed interface FilingOutcome {

  Versioned<Employment> employment();

  /** A new record was created. */
  record Recorded(Versioned<Employment> employment) implements FilingOutcome {}

  /** The record existed already. */
  record AlreadyRecorded(Versioned<Employment> employment) implements FilingOutcome {}
}

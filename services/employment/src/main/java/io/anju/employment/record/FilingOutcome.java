package io.anju.employment.record;

import io.anju.platform.aggregate.Versioned;

/** What filing a hire came to. */
public sealed interface FilingOutcome {

  Versioned<Employment> employment();

  /** A new record. */
  record Recorded(Versioned<Employment> employment) implements FilingOutcome {}

  /** It was on record already. */
  record AlreadyRecorded(Versioned<Employment> employment) implements FilingOutcome {}
}

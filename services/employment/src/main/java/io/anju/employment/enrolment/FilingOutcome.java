package io.anju.employment.enrolment;

import io.anju.platform.aggregate.Versioned;

/** The outcome of filing an admission. */
public sealed interface FilingOutcome {

  Versioned<Enrolment> enrolment();

  /** A new record was created. */
  record Recorded(Versioned<Enrolment> enrolment) implements FilingOutcome {}

  /** The record existed already. */
  record AlreadyRecorded(Versioned<Enrolment> enrolment) implements FilingOutcome {}
}

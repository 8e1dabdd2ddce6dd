package io.anju.employment.enrolment;

import io.anju.platform.aggregate.Versioned;

/** What filing an admission came to. */
public sealed interface FilingOutcome {

  Versioned<Enrolment> enrolment();

  /** A new record. */
  record Recorded(Versioned<Enrolment> enrolment) implements FilingOutcome {}

  /** It was on record already. */
  record AlreadyRecorded(Versioned<Enrolment> enrolment) implements FilingOutcome {}
}

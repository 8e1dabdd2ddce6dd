package io.anju.employment.enrolment;

import io.anju.platform.store.Versioned;

/** What filing an admission came to. */
public sealed interface Filing {

  Versioned<Enrolment> enrolment();

  /** A new record. */
  record Recorded(Versioned<Enrolment> enrolment) implements Filing {}

  /** It was on record already. */
  record Known(Versioned<Enrolment> enrolment) implements Filing {}
}

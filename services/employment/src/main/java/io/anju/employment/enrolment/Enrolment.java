package io.anju.employment.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** An enrolment. Leaving is final: who comes back is enrolled anew. */
public sealed interface Enrolment {

  Schooling schooling();

  /** The last day, where it is known. */
  Optional<LocalDate> until();

  /** The source's own time of the last change. */
  Instant updatedAt();

  /**
   * Nobody has said yet that the person left.
   *
   * @param until the last day foreseen, such as that of graduation
   */
  record Attending(Schooling schooling, Optional<LocalDate> until, Instant updatedAt)
      implements Enrolment {

    public Attending {
      until.ifPresent(last -> requireWithin(schooling, last));
    }

    /**
     * @param on the last day there, which may lie before or after the one foreseen
     */
    Left leave(LocalDate on, Instant at) {
      return new Left(schooling, on, at);
    }
  }

  /** The person does not attend any more. */
  record Left(Schooling schooling, LocalDate lastDay, Instant updatedAt) implements Enrolment {

    public Left {
      requireWithin(schooling, lastDay);
    }

    @Override
    public Optional<LocalDate> until() {
      return Optional.of(lastDay);
    }
  }

  private static void requireWithin(Schooling schooling, LocalDate last) {
    if (last.isBefore(schooling.from()) || !schooling.year().covers(last)) {
      throw new IllegalArgumentException(
          "the last day lies before the first, or outside the school year");
    }
  }
}

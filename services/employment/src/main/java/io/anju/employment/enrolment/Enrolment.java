package io.anju.employment.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** An enrolment. Leaving is final: a pupil who returns is enrolled again. */
public sealed interface Enrolment {

  Schooling schooling();

  /** The last day of attendance, where it is known. */
  Optional<LocalDate> until();

  /** The time of the last change in the source system. */
  Instant updatedAt();

  /**
   * The pupil attends the school.
   *
   * @param until the planned last day, such as that of graduation
   */
  record Attending(Schooling schooling, Optional<LocalDate> until, Instant updatedAt)
      implements Enrolment {

    public Attending {
      until.ifPresent(last -> requireWithin(schooling, last));
    }

    /**
     * @param on the last day of attendance, whatever day was planned
     */
    Left leave(LocalDate on, Instant at) {
      return new Left(schooling, on, at);
    }
  }

  /** The pupil has left the school. */
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

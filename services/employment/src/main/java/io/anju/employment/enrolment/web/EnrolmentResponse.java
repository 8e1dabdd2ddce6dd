package io.anju.employment.enrolment.web;

import io.anju.contract.employment.SchoolLevel;
import io.anju.employment.enrolment.Enrolment;
import io.anju.employment.enrolment.Enrolment.Attending;
import io.anju.employment.enrolment.Enrolment.Left;
import io.anju.platform.access.AboutPersons;
import io.anju.platform.aggregate.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment as clients see it.
 *
 * @param uscc of the school
 * @param status LEFT once the leaving is filed; while ATTENDING, {@code until} is the planned day
 */
record EnrolmentResponse(
    String recordId,
    String personId,
    String uscc,
    @Nullable String schoolName,
    int schoolYear,
    SchoolLevel level,
    boolean fullTime,
    LocalDate from,
    @Nullable LocalDate until,
    Status status,
    Instant updatedAt,
    long version)
    implements AboutPersons {

  enum Status {
    ATTENDING,
    LEFT
  }

  static EnrolmentResponse of(Versioned<Enrolment> found) {
    var schooling = found.state().schooling();
    return new EnrolmentResponse(
        found.id(),
        schooling.person().value(),
        schooling.school().value(),
        schooling.schoolName().orElse(null),
        schooling.year().year().getValue(),
        schooling.level(),
        schooling.fullTime(),
        schooling.from(),
        found.state().until().orElse(null),
        switch (found.state()) {
          case Attending _ -> Status.ATTENDING;
          case Left _ -> Status.LEFT;
        },
        found.state().updatedAt(),
        found.version());
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}

package io.anju.employment.enrolment;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.employment.EmploymentError;
import io.anju.employment.ListAccess;
import io.anju.employment.enrolment.Enrolment.Attending;
import io.anju.employment.enrolment.Enrolment.Left;
import io.anju.employment.enrolment.FilingOutcome.AlreadyRecorded;
import io.anju.employment.enrolment.FilingOutcome.Recorded;
import io.anju.employment.enterprise.Enterprises;
import io.anju.employment.record.RecordId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.DuplicateException;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.command.Ids;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files admissions and leavings. */
public final class Enrolments {

  private final Aggregates<Enrolment> enrolments;
  private final EnrolmentSearch search;
  private final Enterprises institutions;
  private final Ids ids;
  private final Clock clock;

  public Enrolments(
      Aggregates<Enrolment> enrolments,
      EnrolmentSearch search,
      Enterprises institutions,
      Ids ids,
      Clock clock) {
    this.enrolments = enrolments;
    this.search = search;
    this.institutions = institutions;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Files an admission. A repeated filing returns the same record, found by its recordId or by
   * person, school and first day; where it differs, {@code enrolment-differs} names every field.
   * The school need not be registered as an enterprise, unless the check characters of its code are
   * wrong: only registration can accept those, with a reason.
   */
  public FilingOutcome file(Admission admission) {
    var errors =
        new ArrayList<>(
            EnrolmentDates.validate(
                admission.year(), admission.from(), admission.until(), today()));
    if (institutions.find(admission.school()).isEmpty()) {
      admission
          .school()
          .checkCharacterErrors()
          .forEach(error -> errors.add(new FieldError("uscc", error)));
    }
    requireValid(errors);
    institutions.requireMayFileFor(admission.school());
    String id = admission.recordId().map(RecordId::value).orElseGet(ids::next);
    try {
      return new Recorded(enrolments.add(id, newRecord(admission)));
    } catch (DuplicateException known) {
      return new AlreadyRecorded(
          requireSame(admission, known.sameId() ? enrolments.require(id) : existing(admission)));
    }
  }

  /**
   * Ends an enrolment on the last day of attendance. A repetition changes nothing; another day is
   * refused with {@code enrolment-ended}.
   */
  public Versioned<Enrolment> end(RecordId id, LocalDate on, ExpectedVersion expected) {
    var seen = enrolments.require(id.value());
    return switch (seen.state()) {
      case Attending attending -> {
        requireValid(EnrolmentDates.validateEnd(attending.schooling(), on, today()));
        yield enrolments.save(expected.require(seen), attending.leave(on, clock.instant()));
      }
      case Left left when left.lastDay().equals(on) -> seen;
      case Left left ->
          throw new RegistryException(
              EmploymentError.ENROLMENT_ENDED, Map.of("on", left.lastDay().toString()));
    };
  }

  public Versioned<Enrolment> require(RecordId id) {
    return enrolments.require(id.value());
  }

  /**
   * The enrolments of a person, for that person and for officials, who see those of their division.
   */
  public List<Versioned<Enrolment>> ofPerson(PersonId person, Optional<String> afterId, int limit) {
    ListAccess.require(person);
    return search.ofPerson(person, afterId, limit);
  }

  /**
   * The enrolments at a school, for the school and for officials, who see those of their division.
   */
  public List<Versioned<Enrolment>> ofSchool(
      CreditCode school, Optional<String> afterId, int limit) {
    ListAccess.require(school);
    return search.ofSchool(school, afterId, limit);
  }

  private Enrolment newRecord(Admission admission) {
    var name =
        admission
            .schoolName()
            .or(() ->
                institutions
                    .find(admission.school())
                    .map(registered -> registered.state().profile().name()));
    var schooling =
        new Schooling(
            admission.person(),
            admission.school(),
            name,
            admission.year(),
            admission.level(),
            admission.fullTime(),
            admission.from(),
            institutions.responsibleDivision(admission.school()));
    var now = clock.instant();
    return admission
        .until()
        .filter(last -> !last.isAfter(today()))
        .<Enrolment>map(last -> new Left(schooling, last, now))
        .orElseGet(() -> new Attending(schooling, admission.until(), now));
  }

  /**
   * Finds the record in any division and then reads it as the caller, so that a record of another
   * division is forbidden rather than not found.
   */
  private Versioned<Enrolment> existing(Admission admission) {
    // As system: the record may be kept by a division that the caller cannot read.
    var known =
        CurrentCaller.asSystem(
            () -> search.findByFirstDay(admission.person(), admission.school(), admission.from()));
    return enrolments.require(known.orElseThrow().id());
  }

  private static Versioned<Enrolment> requireSame(Admission admission, Versioned<Enrolment> known) {
    var differences = AdmissionDifferences.between(admission, known);
    if (!differences.isEmpty()) {
      throw new RegistryException(EmploymentError.ENROLMENT_DIFFERS, differences);
    }
    return known;
  }

  private static void requireValid(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new RegistryException(EmploymentError.ENROLMENT_INVALID, errors);
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}

package io.anju.employment.record;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.employment.EmploymentError;
import io.anju.employment.ListAccess;
import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.enterprise.Enterprises;
import io.anju.employment.record.Employment.Ended;
import io.anju.employment.record.Employment.Running;
import io.anju.employment.record.FilingOutcome.AlreadyRecorded;
import io.anju.employment.record.FilingOutcome.Recorded;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
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

/** Files hires, changes of terms and leavings. */
public final class Employments {

  private final Aggregates<Employment> employments;
  private final EmploymentSearch search;
  private final Enterprises enterprises;
  private final FilingRules filingRules;
  private final Ids ids;
  private final Clock clock;

  public Employments(
      Aggregates<Employment> employments,
      EmploymentSearch search,
      Enterprises enterprises,
      FilingRules filingRules,
      Ids ids,
      Clock clock) {
    this.employments = employments;
    this.search = search;
    this.enterprises = enterprises;
    this.filingRules = filingRules;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Files a hire. A repeated filing returns the same record, found by its recordId or by person,
   * enterprise and first day; where it differs, {@code employment-differs} names every field.
   */
  public FilingOutcome file(Hire filed) {
    var hire = filed.withWorkplace(located(filed.workplace()));
    var enterprise = enterprises.find(hire.uscc()).map(Versioned::state);
    var errors = new ArrayList<>(EmploymentDates.validate(hire.from(), hire.until(), today()));
    if (enterprise.isEmpty()) {
      errors.add(FieldError.of("uscc", "enterprise-unknown", Map.of()));
    }
    errors.addAll(
        WorkplaceValidation.validate(
            hire.workplace(), hire.contract(), hire.uscc(), this::registered));
    requireValid(errors);
    enterprises.requireMayFileFor(hire.uscc());
    var created = newRecord(hire, enterprise.orElseThrow());
    AccessPolicy.require(created.engagement().changeScope(), Action.CHANGE);
    String id = hire.recordId().map(RecordId::value).orElseGet(ids::next);
    try {
      return new Recorded(employments.add(id, created));
    } catch (DuplicateException known) {
      return new AlreadyRecorded(
          requireSame(hire, known.sameId() ? employments.require(id) : existing(hire)));
    }
  }

  /**
   * Ends an employment on the last day of work. A repetition changes nothing; another day is
   * refused with {@code employment-ended}.
   */
  public Versioned<Employment> end(RecordId id, LocalDate on, ExpectedVersion expected) {
    var seen = requireChangeable(id);
    return switch (seen.state()) {
      case Running running -> {
        requireValid(EmploymentDates.validateEnd(running.engagement().from(), on, today()));
        yield employments.save(
            expected.require(seen),
            running.end(on, filingRules.leavingFiling(on, today()), clock.instant()));
      }
      case Ended ended when ended.lastDay().equals(on) -> seen;
      case Ended ended -> throw alreadyEnded(ended);
    };
  }

  /**
   * Changes occupation, contract, workplace or term of a running employment. A repetition changes
   * nothing.
   */
  public Versioned<Employment> change(RecordId id, Terms terms, ExpectedVersion expected) {
    var seen = requireChangeable(id);
    return switch (seen.state()) {
      case Running running -> {
        var engagement = running.engagement();
        var errors =
            new ArrayList<>(EmploymentDates.validate(engagement.from(), terms.until(), today()));
        errors.addAll(
            WorkplaceValidation.validate(
                terms.workplace(), terms.contract(), engagement.uscc(), this::registered));
        requireValid(errors);
        var next =
            running.withTerms(terms.withWorkplace(located(terms.workplace())), clock.instant());
        boolean same = next.engagement().equals(engagement) && next.until().equals(running.until());
        yield same ? seen : employments.save(expected.require(seen), next);
      }
      case Ended ended -> throw alreadyEnded(ended);
    };
  }

  public Versioned<Employment> require(RecordId id) {
    return employments.require(id.value());
  }

  /**
   * The records of a person, for that person and for officials, who see those of their division.
   */
  public List<Versioned<Employment>> ofPerson(
      PersonId person, Optional<String> afterId, int limit) {
    ListAccess.require(person);
    return search.ofPerson(person, afterId, limit);
  }

  /**
   * The records of an enterprise's own employees and of those dispatched to it, for the enterprise
   * and for officials, who see those of their division.
   */
  public List<Versioned<Employment>> ofEnterprise(
      CreditCode uscc, Optional<String> afterId, int limit) {
    ListAccess.require(uscc);
    return search.ofEnterprise(uscc, afterId, limit);
  }

  private Employment newRecord(Hire hire, Enterprise enterprise) {
    var engagement =
        new Engagement(
            hire.person(),
            hire.uscc(),
            enterprise.profile().name(),
            hire.occupation(),
            hire.contract(),
            hire.from(),
            enterprises.responsibleDivision(hire.uscc()),
            hire.workplace(),
            hire.name(),
            new Filings(
                Optional.of(filingRules.hireFiling(hire.from(), today())), Optional.empty()));
    var now = clock.instant();
    return hire.until()
        .filter(last -> !last.isAfter(today()))
        .<Employment>map(last ->
            new Running(engagement, Optional.empty(), now)
                .end(last, filingRules.leavingFiling(last, today()), now))
        .orElseGet(() -> new Running(engagement, hire.until(), now));
  }

  private Versioned<Employment> requireChangeable(RecordId id) {
    var seen = employments.require(id.value());
    AccessPolicy.require(seen.state().engagement().changeScope(), Action.CHANGE);
    return seen;
  }

  /** A dispatched worker works where the host employer is, unless the record says where. */
  private Workplace located(Workplace workplace) {
    return workplace.locatedAt(
        workplace.hostEmployer().flatMap(enterprises::find).map(host -> host.state().division()));
  }

  private boolean registered(CreditCode uscc) {
    return enterprises.find(uscc).isPresent();
  }

  private static RegistryException alreadyEnded(Ended ended) {
    return new RegistryException(
        EmploymentError.EMPLOYMENT_ENDED, Map.of("on", ended.lastDay().toString()));
  }

  /**
   * Finds the record in any division and then reads it as the caller, so that a record of another
   * division is forbidden rather than not found.
   */
  private Versioned<Employment> existing(Hire hire) {
    // As system: the record may be kept by a division that the caller cannot read.
    var known =
        CurrentCaller.asSystem(
            () -> search.findByFirstDay(hire.person(), hire.uscc(), hire.from()));
    return employments.require(known.orElseThrow().id());
  }

  private static Versioned<Employment> requireSame(Hire hire, Versioned<Employment> known) {
    var differences = HireDifferences.between(hire, known);
    if (!differences.isEmpty()) {
      throw new RegistryException(EmploymentError.EMPLOYMENT_DIFFERS, differences);
    }
    return known;
  }

  private static void requireValid(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new RegistryException(EmploymentError.EMPLOYMENT_INVALID, errors);
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}

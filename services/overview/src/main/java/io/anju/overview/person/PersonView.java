package io.anju.overview.person;

import io.anju.contract.EmploymentFact;
import io.anju.contract.EnrolmentFact;
import io.anju.contract.InsuranceFact;
import io.anju.contract.PermitFact;
import io.anju.contract.PersonFact;
import io.anju.contract.TenancyFact;
import io.anju.contract.residence.PermitStatus;
import io.anju.overview.fold.RegisteredPerson;
import io.anju.overview.fold.Slot;
import io.anju.overview.fold.View;
import io.anju.platform.access.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * The stored view of one person, with the facts of all their ids.
 *
 * @param ids the current personId first, then the superseded ones
 * @param person empty until a fact of the residence service about the person is folded
 * @param tenancies newest first, as landlord, tenant or occupant
 * @param employments newest first
 * @param insurances by enterprise, the newest reported month first
 * @param enrolments newest first
 */
public record PersonView(
    List<String> ids,
    Optional<PersonFact> person,
    List<PermitFact> permits,
    List<TenancyFact> tenancies,
    List<EmploymentFact> employments,
    List<InsuranceFact> insurances,
    List<EnrolmentFact> enrolments) {

  /** Merges the person's own view and those of their superseded ids. */
  static PersonView of(View own, List<View> former) {
    var views = Stream.concat(Stream.of(own), former.stream()).toList();
    return new PersonView(
        views.stream().map(view -> view.id().key()).distinct().toList(),
        own.one(Slot.PERSON).map(RegisteredPerson::fact),
        newest(
            views,
            Slot.PERMIT,
            PermitFact::id,
            PermitFact::version,
            Comparator.comparing(PermitFact::appliedOn)),
        newest(
            views,
            Slot.TENANCY,
            TenancyFact::id,
            TenancyFact::version,
            Comparator.comparing(TenancyFact::from)),
        newest(
            views,
            Slot.EMPLOYMENT,
            EmploymentFact::id,
            EmploymentFact::version,
            Comparator.comparing(EmploymentFact::from)),
        newest(
            views,
            Slot.INSURANCE,
            InsuranceFact::id,
            InsuranceFact::version,
            Comparator.comparing(InsuranceFact::toldThrough)),
        newest(
            views,
            Slot.ENROLMENT,
            EnrolmentFact::id,
            EnrolmentFact::version,
            Comparator.comparing(EnrolmentFact::from)));
  }

  public String personId() {
    return ids.getFirst();
  }

  public boolean isEmpty() {
    return person.isEmpty()
        && permits.isEmpty()
        && tenancies.isEmpty()
        && employments.isEmpty()
        && insurances.isEmpty()
        && enrolments.isEmpty();
  }

  /** The person's registered residence on that day. */
  public Optional<PersonFact.Residence> residenceOn(LocalDate day) {
    return person.stream()
        .flatMap(registered -> registered.residences().stream())
        .filter(residence ->
            !residence.since().isAfter(day)
                && (residence.until() == null || residence.until().isAfter(day)))
        .findFirst();
  }

  /**
   * The current permit: an open one takes precedence over a final one, then the newest application.
   */
  public Optional<PermitFact> permit() {
    return permits.stream()
        .filter(permit -> !isFinal(permit.status()))
        .findFirst()
        .or(() -> permits.stream().findFirst());
  }

  /**
   * Readable by the person and by officials of the divisions that serve the person. Until a fact of
   * the residence service states these divisions, they are those of the other facts.
   */
  public Scope scope() {
    Set<String> divisions = new HashSet<>();
    person.ifPresentOrElse(
        registered -> divisions.addAll(registered.divisions()),
        () -> {
          permits.forEach(permit -> divisions.add(permit.division()));
          tenancies.forEach(tenancy -> divisions.add(tenancy.division()));
          insurances.stream()
              .map(InsuranceFact::division)
              .filter(Objects::nonNull)
              .forEach(divisions::add);
          enrolments.stream()
              .map(EnrolmentFact::division)
              .filter(Objects::nonNull)
              .forEach(divisions::add);
        });
    return Scope.personal(divisions, ids, List.of());
  }

  private static boolean isFinal(PermitStatus status) {
    return switch (status) {
      case REFUSED, CANCELLED -> true;
      case ACCEPTED, APPROVED, ACTIVE, SUSPENDED -> false;
    };
  }

  private static <F extends Record> List<F> newest(
      List<View> views,
      Slot<F> slot,
      Function<F, String> id,
      ToLongFunction<F> version,
      Comparator<F> age) {
    Map<String, F> byId = new LinkedHashMap<>();
    views.stream()
        .flatMap(view -> view.all(slot).stream())
        .forEach(fact ->
            byId.merge(
                id.apply(fact),
                fact,
                (a, b) -> version.applyAsLong(a) >= version.applyAsLong(b) ? a : b));
    var sorted = new ArrayList<>(byId.values());
    sorted.sort(age.reversed().thenComparing(id));
    return List.copyOf(sorted);
  }
}

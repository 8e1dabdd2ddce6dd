package io.anju.overview.population;

import io.anju.contract.EmploymentFact;
import io.anju.contract.EnrolmentFact;
import io.anju.contract.PermitFact;
import io.anju.contract.PersonFact;
import io.anju.contract.TenancyFact;
import io.anju.contract.residence.PermitStatus;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is counted of one person: the facts of every source about them. */
public record CountedPerson(
    String id,
    Optional<PersonFact> registered,
    List<PermitFact> permits,
    List<TenancyFact> tenancies,
    List<EmploymentFact> employments,
    List<EnrolmentFact> enrolments) {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  List<PersonFact.Residence> residences() {
    return registered.map(PersonFact::residences).orElse(List.of());
  }

  Optional<PersonFact.Residence> residenceOn(LocalDate day) {
    return residences().stream()
        .filter(
            one -> !one.since().isAfter(day) && (one.until() == null || one.until().isAfter(day)))
        .findFirst();
  }

  /** Where any source has them on a day; the registration counts before the others. */
  Optional<String> divisionOn(LocalDate day) {
    return Stream.of(
            residenceOn(day).map(PersonFact.Residence::division).stream(),
            tenancies.stream()
                .filter(one -> one.tenants().contains(id) || one.occupants().contains(id))
                .filter(one -> runs(one.from(), end(one), day))
                .map(TenancyFact::division),
            employments.stream()
                .filter(one -> runs(one.from(), one.until(), day))
                .map(EmploymentFact::division),
            enrolments.stream()
                .filter(one -> runs(one.from(), one.until(), day))
                .map(EnrolmentFact::division))
        .flatMap(divisions -> divisions)
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  String reasonOn(LocalDate day) {
    return residenceOn(day).map(one -> one.reason().name()).orElse(AgeBand.UNKNOWN);
  }

  String ageOn(LocalDate day) {
    return AgeBand.of(registered.map(PersonFact::birthDate).orElse(null), day);
  }

  /** Empty before the application. */
  static Optional<PermitStatus> statusOn(PermitFact permit, LocalDate day) {
    return permit.history().stream()
        .filter(change -> !change.at().atZone(ZONE).toLocalDate().isAfter(day))
        .reduce((_, last) -> last)
        .map(PermitFact.Change::to);
  }

  private static @Nullable LocalDate end(TenancyFact tenancy) {
    return tenancy.endedOn() == null ? tenancy.until() : tenancy.endedOn();
  }

  private static boolean runs(LocalDate from, @Nullable LocalDate last, LocalDate day) {
    return !from.isAfter(day) && (last == null || !last.isBefore(day));
  }
}

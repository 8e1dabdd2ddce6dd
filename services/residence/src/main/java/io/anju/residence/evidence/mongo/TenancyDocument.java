package io.anju.residence.evidence.mongo;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.TenancyFact;
import io.anju.contract.housing.TenancyStatus;
import io.anju.residence.evidence.KnownTenancy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A tenancy as far as permits and declarations need it: without rent and deposit. A voided tenancy
 * is evidence for nobody.
 *
 * @param people tenants and occupants
 * @param formerPeople those an earlier version named; null in a document written before they were
 *     kept
 */
public record TenancyDocument(
    String dwelling,
    String division,
    @Nullable String landlordPerson,
    @Nullable String landlordUscc,
    List<String> people,
    @Nullable List<String> formerPeople,
    LocalDate from,
    @Nullable LocalDate until) {

  static TenancyDocument from(TenancyFact fact, Set<String> namedBefore) {
    var people =
        fact.status() == TenancyStatus.VOIDED
            ? List.<String>of()
            : Stream.concat(fact.tenants().stream(), fact.occupants().stream()).distinct().toList();
    return new TenancyDocument(
        fact.dwellingCode(),
        fact.division(),
        fact.landlordPerson(),
        fact.landlordUscc(),
        people,
        namedBefore.stream().filter(person -> !people.contains(person)).sorted().toList(),
        fact.from(),
        fact.endedOn() == null ? fact.until() : fact.endedOn());
  }

  /** Everybody this or an earlier version named. */
  Stream<String> everNamed() {
    return Stream.concat(
        people.stream(), Optional.ofNullable(formerPeople).stream().flatMap(List::stream));
  }

  KnownTenancy toDomain(String id) {
    return new KnownTenancy(
        id,
        new DwellingCode(dwelling),
        new DivisionCode(division),
        Optional.ofNullable(landlordPerson),
        Optional.ofNullable(landlordUscc),
        people.stream().map(PersonId::new).collect(Collectors.toSet()),
        from,
        Optional.ofNullable(until));
  }
}

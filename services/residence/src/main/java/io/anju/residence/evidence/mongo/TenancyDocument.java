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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Of a tenancy, what permits and declarations look at: no rent, no deposit. One that was voided is
 * nobody's.
 */
public record TenancyDocument(
    String dwelling,
    String division,
    String landlordPerson,
    String landlordUscc,
    List<String> people,
    LocalDate from,
    LocalDate until) {

  static TenancyDocument from(TenancyFact fact) {
    return new TenancyDocument(
        fact.dwellingCode(),
        fact.division(),
        fact.landlordPerson(),
        fact.landlordUscc(),
        fact.status() == TenancyStatus.VOIDED
            ? List.of()
            : Stream.concat(fact.tenants().stream(), fact.occupants().stream()).distinct().toList(),
        fact.from(),
        fact.endedOn() == null ? fact.until() : fact.endedOn());
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
        until);
  }
}

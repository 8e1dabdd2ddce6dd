package io.anju.housing.bulk;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DwellingCode;
import io.anju.codes.DwellingReference;
import io.anju.codes.PersonId;
import io.anju.contract.housing.TenancyFiler;
import io.anju.contract.housing.TenancyStatus;
import io.anju.housing.occupancy.Period;
import io.anju.housing.party.Party;
import io.anju.housing.party.PartyReference;
import io.anju.housing.tenancy.NewTenancy;
import io.anju.housing.tenancy.RecordedTenancy;
import io.anju.housing.tenancy.filing.FilingNumber;
import io.anju.housing.tenancy.lease.Household;
import io.anju.housing.tenancy.lease.Yuan;
import io.anju.platform.error.FieldError;
import io.anju.platform.request.LastDay;
import io.anju.platform.request.Money;
import io.anju.platform.request.Rule;
import io.anju.platform.request.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The columns of a file of tenancies.
 *
 * @param filedOn the day of signing where the file does not say
 * @param status filed where the file does not say
 * @param terminatedOn the last day of a tenancy that ended before its term; {@code until} where the
 *     file does not say
 */
record TenancyColumns(
    FilingNumber filingNumber,
    DwellingReference dwelling,
    @Size(max = 50) List<NamedRoom> rooms,
    PartyReference landlord,
    @Size(min = 1, max = 50) List<PartyReference> tenants,
    @Size(max = 200) List<PartyReference> occupants,
    LocalDate from,
    @LastDay Optional<LocalDate> until,
    LocalDate signedOn,
    Optional<LocalDate> filedOn,
    @Money BigDecimal monthlyRent,
    @Money BigDecimal deposit,
    Optional<TenancyStatus> status,
    Optional<LocalDate> terminatedOn,
    Optional<Instant> updatedAt) {

  @Rule
  static List<FieldError> term(LocalDate from, Optional<LocalDate> until) {
    return Period.validate(from, until);
  }

  @Rule
  static List<FieldError> persons(List<PartyReference> tenants, List<PartyReference> occupants) {
    var errors = new ArrayList<FieldError>();
    if (tenants.stream().anyMatch(one -> one.document().isEmpty())) {
      errors.add(FieldError.of("tenants", "not-a-person", Map.of()));
    }
    if (occupants.stream().anyMatch(one -> one.document().isEmpty())) {
      errors.add(FieldError.of("occupants", "not-a-person", Map.of()));
    }
    return errors;
  }

  @Rule
  static List<FieldError> filedInThePast(Optional<LocalDate> filedOn, Clock clock) {
    return filedOn.filter(LocalDate.now(clock)::isBefore).isPresent()
        ? List.of(FieldError.of("filedOn", "in-the-future", Map.of()))
        : List.of();
  }

  @Rule
  static List<FieldError> terminatedWithinTerm(
      LocalDate from,
      Optional<LocalDate> until,
      Optional<LocalDate> terminatedOn,
      Optional<TenancyStatus> status) {
    boolean outside =
        terminatedOn
            .filter(on -> on.isBefore(from) || until.filter(on::isAfter).isPresent())
            .isPresent();
    boolean missing =
        status.filter(TenancyStatus.TERMINATED::equals).isPresent()
            && until.isEmpty()
            && terminatedOn.isEmpty();
    return outside
        ? List.of(
            FieldError.of(
                "terminatedOn",
                "outside-term",
                Map.of(
                    "from", from.toString(), "until", until.map(LocalDate::toString).orElse("—"))))
        : missing ? List.of(FieldError.of("terminatedOn", "required", Map.of())) : List.of();
  }

  RecordedTenancy toTenancy(DwellingCode code, Function<DocumentNumber, PersonId> personIdOf) {
    return new RecordedTenancy(
        filingNumber,
        new NewTenancy(
            code,
            landlord.toParty(personIdOf),
            ids(tenants, personIdOf),
            new Household(ids(occupants, personIdOf), List.of(), Map.of()),
            Period.of(from, until),
            signedOn,
            new Yuan(monthlyRent),
            new Yuan(deposit),
            rooms.stream().map(NamedRoom::toRoom).toList(),
            Optional.empty(),
            TenancyFiler.LANDLORD),
        filedOn.orElse(signedOn),
        status.orElse(TenancyStatus.FILED),
        terminatedOn);
  }

  private static List<PersonId> ids(
      List<PartyReference> named, Function<DocumentNumber, PersonId> personIdOf) {
    return named.stream()
        .map(one -> one.toParty(personIdOf))
        .map(Party::person)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }
}

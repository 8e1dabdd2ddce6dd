package io.anju.housing.tenancy.certificate;

import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.housing.party.RegisteredPerson;
import io.anju.housing.party.RegisteredPersons;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.TenancySearch;
import io.anju.housing.tenancy.filing.FilingNumber;
import io.anju.housing.tenancy.lease.Lease;
import io.anju.housing.tenancy.lease.Yuan;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Verifies a certificate, and what its bearer states, against the record. */
public final class CertificateVerifier {

  private final TenancySearch search;
  private final RegisteredPersons persons;
  private final CertificateCodes codes;

  public CertificateVerifier(
      TenancySearch search, RegisteredPersons persons, CertificateCodes codes) {
    this.search = search;
    this.persons = persons;
    this.codes = codes;
  }

  /** A statement that can be compared with the record. */
  public enum ClaimedField {
    TENANT,
    LANDLORD,
    MONTHLY_RENT,
    DWELLING
  }

  /** What the certificate or its bearer states. */
  public record Claims(
      Optional<PersonId> tenant,
      Optional<PersonId> landlord,
      Optional<Yuan> monthlyRent,
      Optional<DwellingCode> dwelling) {

    public static final Claims NONE =
        new Claims(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * @param agrees for each statement whether it agrees with the record
   */
  public record Verification(Tenancy tenancy, Map<ClaimedField, Boolean> agrees) {}

  /** Empty where the code is not that of the number, whether or not the number exists. */
  public Optional<Verification> check(String number, String code, Claims claims) {
    return parse(number)
        .filter(known -> codes.matches(code, known))
        .flatMap(search::findByNumber)
        .flatMap(found ->
            found
                .state()
                .recordedDetails()
                .map(details -> new Verification(found.state(), compare(details.lease(), claims))));
  }

  private Map<ClaimedField, Boolean> compare(Lease lease, Claims claims) {
    Map<ClaimedField, Boolean> agrees = new EnumMap<>(ClaimedField.class);
    claims.tenant().ifPresent(id -> agrees.put(ClaimedField.TENANT, isAmong(id, lease.tenants())));
    claims
        .landlord()
        .ifPresent(id ->
            agrees.put(
                ClaimedField.LANDLORD, isAmong(id, lease.landlord().person().stream().toList())));
    claims
        .monthlyRent()
        .ifPresent(rent -> agrees.put(ClaimedField.MONTHLY_RENT, rent.equals(lease.monthlyRent())));
    claims
        .dwelling()
        .ifPresent(code -> agrees.put(ClaimedField.DWELLING, code.equals(lease.dwelling())));
    return agrees;
  }

  /** Also by the id of a document number corrected since. */
  private boolean isAmong(PersonId id, List<PersonId> named) {
    Collection<RegisteredPerson> known = persons.findAll(named).values();
    return named.contains(id) || known.stream().anyMatch(person -> person.id().equals(id));
  }

  private static Optional<FilingNumber> parse(String number) {
    try {
      return Optional.of(new FilingNumber(number.strip()));
    } catch (IllegalArgumentException invalid) {
      return Optional.empty();
    }
  }
}

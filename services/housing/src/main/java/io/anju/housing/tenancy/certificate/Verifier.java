package io.anju.housing.tenancy.certificate;

import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.housing.party.KnownPerson;
import io.anju.housing.party.KnownPersons;
import io.anju.housing.tenancy.FilingNumber;
import io.anju.housing.tenancy.Lease;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.TenancySearch;
import io.anju.housing.tenancy.Yuan;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks what stands on a certificate against the record, for anybody who holds one. */
public final class Verifier {

  private final TenancySearch search;
  private final KnownPersons persons;
  private final CertificateCodes codes;

  public Verifier(TenancySearch search, KnownPersons persons, CertificateCodes codes) {
    this.search = search;
    this.persons = persons;
    this.codes = codes;
  }

  /** What can be held against the record. */
  public enum Claimed { TENANT, LANDLORD, MONTHLY_RENT, DWELLING }

  /** What the paper or its bearer says. */
  public record Says(Optional<PersonId> tenant, Optional<PersonId> landlord, Optional<Yuan> monthlyRent, Optional<DwellingCode> dwelling) {

    public static final Says NOTHING = new Says(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** @param agrees of each thing said, whether it is on record so */
  public record Checked(Tenancy tenancy, Map<Claimed, Boolean> agrees) {}

  /** Empty where number and code do not belong together, whether or not there is such a number. */
  public Optional<Checked> check(String number, String code, Says says) {
    return written(number).filter(known -> codes.belongs(code, known)).flatMap(search::numbered)
        .flatMap(found -> found.state().record().map(record -> new Checked(found.state(), agreed(record.lease(), says))));
  }

  private Map<Claimed, Boolean> agreed(Lease lease, Says says) {
    Map<Claimed, Boolean> agrees = new EnumMap<>(Claimed.class);
    says.tenant().ifPresent(id -> agrees.put(Claimed.TENANT, among(id, lease.tenants())));
    says.landlord().ifPresent(id -> agrees.put(Claimed.LANDLORD, among(id, lease.landlord().person().stream().toList())));
    says.monthlyRent().ifPresent(rent -> agrees.put(Claimed.MONTHLY_RENT, rent.equals(lease.monthlyRent())));
    says.dwelling().ifPresent(code -> agrees.put(Claimed.DWELLING, code.equals(lease.dwelling())));
    return agrees;
  }

  /** Also by the number a document was corrected to since. */
  private boolean among(PersonId id, List<PersonId> named) {
    Collection<KnownPerson> known = persons.all(named).values();
    return named.contains(id) || known.stream().anyMatch(person -> person.id().equals(id));
  }

  private static Optional<FilingNumber> written(String number) {
    try {
      return Optional.of(new FilingNumber(number.strip()));
    } catch (IllegalArgumentException misread) {
      return Optional.empty();
    }
  }
}

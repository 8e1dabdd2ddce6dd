package io.anju.housing.tenancy;

import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.housing.party.Party;
import io.anju.housing.tenancy.filing.FilingNumber;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.fixture.InMemoryAggregates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Searches the tenancies held in memory. */
public record TenancySearchFixture(InMemoryAggregates<Tenancy> tenancies) implements TenancySearch {

  @Override
  public List<Versioned<Tenancy>> findByPerson(
      PersonId person, Optional<String> afterId, int limit) {
    return visible(details ->
        details.lease().tenants().contains(person)
            || details.household().occupants().contains(person)
            || details.lease().landlord().person().filter(person::equals).isPresent());
  }

  @Override
  public List<Versioned<Tenancy>> findByDwelling(
      DwellingCode dwelling, Optional<String> afterId, int limit) {
    return visible(details -> details.lease().dwelling().equals(dwelling));
  }

  @Override
  public List<Versioned<Tenancy>> findObjected(Optional<String> afterId, int limit) {
    return visible(details -> details.confirmation() instanceof Confirmation.Objected);
  }

  @Override
  public Optional<Versioned<Tenancy>> findByNumber(FilingNumber number) {
    return tenancies
        .all()
        .filter(one ->
            one.state()
                .recordedDetails()
                .filter(details -> details.filing().number().equals(number))
                .isPresent())
        .findFirst();
  }

  @Override
  public List<DwellingCode> findDwellingsLetBy(
      Party landlord, Optional<DwellingCode> after, int limit) {
    return tenancies
        .all()
        .flatMap(one -> one.state().recordedDetails().stream())
        .map(TenancyDetails::lease)
        .filter(lease -> lease.landlord().equals(landlord))
        .map(lease -> lease.dwelling())
        .filter(code -> after.filter(last -> code.value().compareTo(last.value()) <= 0).isEmpty())
        .distinct()
        .limit(limit)
        .toList();
  }

  @Override
  public List<Versioned<Tenancy>> findDue(LocalDate day, int limit) {
    return tenancies
        .all()
        .filter(one ->
            one.state() instanceof Tenancy.Filed filed
                && !filed.details().schedule().nextDueOn().isAfter(day))
        .limit(limit)
        .toList();
  }

  private List<Versioned<Tenancy>> visible(Predicate<TenancyDetails> wanted) {
    return tenancies
        .visible()
        .filter(one -> one.state().recordedDetails().filter(wanted).isPresent())
        .toList();
  }
}

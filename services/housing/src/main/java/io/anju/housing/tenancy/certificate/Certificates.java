package io.anju.housing.tenancy.certificate;

import io.anju.codes.PersonId;
import io.anju.housing.HousingError;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.party.Party;
import io.anju.housing.party.RegisteredPerson;
import io.anju.housing.party.RegisteredPersons;
import io.anju.housing.tenancy.Confirmation;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.TenancyDetails;
import io.anju.housing.tenancy.TenancyRepository;
import io.anju.housing.tenancy.rule.TenancyRules;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.RegistryException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Issues the certificate of a filing (商品房屋租赁管理办法, arts. 16-17). */
public final class Certificates {

  private final TenancyRepository tenancies;
  private final Dwellings dwellings;
  private final RegisteredPersons persons;
  private final TenancyRules rules;
  private final CertificateCodes codes;
  private final URI publicOrigin;
  private final Clock clock;

  /**
   * @param publicOrigin the address under which the registry is reached from outside
   */
  public Certificates(
      TenancyRepository tenancies,
      Dwellings dwellings,
      RegisteredPersons persons,
      TenancyRules rules,
      CertificateCodes codes,
      URI publicOrigin,
      Clock clock) {
    this.tenancies = tenancies;
    this.dwellings = dwellings;
    this.persons = persons;
    this.rules = rules;
    this.codes = codes;
    this.publicOrigin = publicOrigin;
    this.clock = clock;
  }

  /**
   * Refuses with {@code tenancy-already-ended} a filing that was voided, and with {@code
   * unconfirmed} one that the other party has not confirmed where the rule of the place requires
   * it.
   */
  public Certificate issue(String tenancyId) {
    var details = requireCertifiable(tenancies.require(tenancyId).state());
    var lease = details.lease();
    var number = details.filing().number();
    var known =
        persons.findAll(
            Stream.concat(lease.landlord().person().stream(), lease.tenants().stream()).toList());
    String code = codes.of(number);
    return new Certificate(
        number,
        code,
        URI.create(
            publicOrigin + "/api/tenancies/verify?number=" + number.value() + "&code=" + code),
        switch (lease.landlord()) {
          case Party.Person(var id) -> holder(id, details, known);
          case Party.Organisation(var uscc) -> new Certificate.Holder.Organisation(uscc);
        },
        lease.tenants().stream().map(tenant -> holder(tenant, details, known)).toList(),
        dwellings.require(lease.dwelling()).state().details().address(),
        lease,
        details.filing().on(),
        details.confirmation(),
        LocalDate.now(clock));
  }

  private TenancyDetails requireCertifiable(Tenancy tenancy) {
    var details =
        switch (tenancy) {
          case Tenancy.Filed filed -> filed.details();
          case Tenancy.Terminated terminated -> terminated.details();
          case Tenancy.Ended ended -> ended.details();
          case Tenancy.Voided _, Tenancy.Abandoned _ ->
              throw new RegistryException(HousingError.TENANCY_ALREADY_ENDED);
        };
    if (rules.at(details.lease().community(), details.filing().on()).certificateNeedsConfirmation()
        && isOpen(details.confirmation())) {
      throw new RegistryException(HousingError.UNCONFIRMED);
    }
    return details;
  }

  private static boolean isOpen(Confirmation confirmation) {
    return switch (confirmation) {
      case Confirmation.Awaited _, Confirmation.Objected _ -> true;
      case Confirmation.Confirmed _, Confirmation.Upheld _ -> false;
    };
  }

  /**
   * As the residence service registered them, else as the filing named them. Until both parties
   * confirmed it, a filing shows nobody more of the other than it stated.
   */
  private static Certificate.Holder holder(
      PersonId id, TenancyDetails details, Map<PersonId, RegisteredPerson> known) {
    return Optional.ofNullable(known.get(id))
        .filter(_ -> !isOpen(details.confirmation()) || CurrentCaller.get().is(id))
        .<Certificate.Holder>map(
            person -> new Certificate.Holder.KnownPerson(person.name(), person.document()))
        .or(() ->
            Optional.ofNullable(details.household().identities().get(id))
                .map(given -> new Certificate.Holder.KnownPerson(given.name(), given.document())))
        .orElseGet(Certificate.Holder.UnknownPerson::new);
  }
}

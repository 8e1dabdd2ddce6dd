package io.anju.residence.declaration;

import io.anju.codes.CreditCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.residence.evidence.EvidenceRepository;
import io.anju.residence.evidence.KnownTenancy;
import io.anju.residence.notification.Recipient;
import io.anju.residence.registration.Residence;
import java.util.List;
import java.util.stream.Stream;

/** The parties to a residence: the person who lives there, and the providers of the dwelling. */
record Parties(EvidenceRepository evidence) {

  /** The party to notify of a declaration: the other one; both where an official declared. */
  List<Recipient> otherPartyThan(Declarant declarant, PersonId person, Residence residence) {
    return switch (declarant) {
      case SELF -> providers(person, residence).toList();
      case LANDLORD, EMPLOYER, SCHOOL, HOTEL, HOST, PROPERTY_SERVICE, AGENCY ->
          List.of(new Recipient.Individual(person));
      case GRID, POLICE -> both(person, residence);
    };
  }

  List<Recipient> both(PersonId person, Residence residence) {
    return Stream.concat(Stream.of(new Recipient.Individual(person)), providers(person, residence))
        .distinct()
        .toList();
  }

  /** The landlords of a tenant at a dwelling. */
  Stream<Recipient> landlords(PersonId tenant, DwellingCode dwelling) {
    return evidence.of(tenant).tenancies().stream()
        .filter(tenancy -> tenancy.dwelling().equals(dwelling))
        .flatMap(Parties::landlordsOf)
        .distinct();
  }

  /** The landlords by the tenancies, and the enterprises that declared the residence. */
  private Stream<Recipient> providers(PersonId person, Residence residence) {
    return Stream.concat(
            landlords(person, residence.dwelling()),
            residence.declarations().stream()
                .flatMap(declaration -> declaration.uscc().stream())
                .map(Recipient.Enterprise::new))
        .distinct();
  }

  private static Stream<Recipient> landlordsOf(KnownTenancy tenancy) {
    return Stream.concat(
        tenancy.landlordPerson().stream().map(PersonId::new).map(Recipient.Individual::new),
        tenancy.landlordUscc().stream().map(CreditCode::new).map(Recipient.Enterprise::new));
  }
}

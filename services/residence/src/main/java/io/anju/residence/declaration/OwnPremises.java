package io.anju.residence.declaration;

import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.platform.access.Caller;
import io.anju.residence.declaration.DeclarantRights.VisibleResidents;
import io.anju.residence.party.Party;
import io.anju.residence.person.Person;
import io.anju.residence.person.Residents;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who is registered in a declarant's own premises, which the declarant may look up free of charge
 * (Shenzhen art. 38).
 */
public final class OwnPremises {

  /** More than a dwelling can house; a dormitory is many dwellings. */
  private static final int MAX_RESIDENTS_PER_DWELLING = 2_000;

  private final Residents residents;
  private final DeclarantPolicy declarantPolicy;

  OwnPremises(Residents residents, DeclarantPolicy declarantPolicy) {
    this.residents = residents;
    this.declarantPolicy = declarantPolicy;
  }

  /**
   * The residents of a dwelling as far as the caller is proven to provide it to them: all for a
   * landlord by a confirmed tenancy that names one of them and for a hotel or school on registered
   * premises, the employees for an employer in its registered dormitory ({@link DeclarantRights}).
   *
   * @param after the personId to continue after
   */
  public List<Person> residents(
      Caller caller, DwellingCode dwelling, Optional<String> after, int limit) {
    var party = Party.of(caller);
    var all = residents.at(dwelling, MAX_RESIDENTS_PER_DWELLING);
    boolean seesAll =
        all.stream().anyMatch(person -> sees(party, person.id(), dwelling, VisibleResidents.ALL));
    return all.stream()
        .filter(person -> after.filter(last -> person.id().value().compareTo(last) <= 0).isEmpty())
        .filter(
            person -> seesAll || sees(party, person.id(), dwelling, VisibleResidents.OWN_WORKERS))
        .limit(limit)
        .toList();
  }

  private boolean sees(
      Party party, PersonId person, DwellingCode dwelling, VisibleResidents visible) {
    return Arrays.stream(Declarant.values())
        .anyMatch(declarant ->
            DeclarantRights.of(
                        declarant,
                        declarantPolicy.relation(party, declarant, person, dwelling),
                        PresentHome.SAME_DWELLING)
                    .residents()
                == visible);
  }
}

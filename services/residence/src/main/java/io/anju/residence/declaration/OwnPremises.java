package io.anju.residence.declaration;

import io.anju.codes.DwellingCode;
import io.anju.contract.residence.Declarant;
import io.anju.platform.access.Caller;
import io.anju.residence.person.Person;
import io.anju.residence.person.Residents;
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
   * The residents of a dwelling as far as the caller provides it to them: all for a landlord by a
   * tenancy that names one of them and for a hotel or school by its address, the employees for an
   * employer.
   *
   * @param after the personId to continue after
   */
  public List<Person> residents(
      Caller caller, DwellingCode dwelling, Optional<String> after, int limit) {
    var all = residents.at(dwelling, MAX_RESIDENTS_PER_DWELLING);
    boolean isProvider =
        declarantPolicy.operatesPremisesAt(caller, dwelling)
            || all.stream()
                .anyMatch(person ->
                    declarantPolicy.isAuthorised(
                        caller, Declarant.LANDLORD, person.id(), dwelling));
    return all.stream()
        .filter(person -> after.filter(last -> person.id().value().compareTo(last) <= 0).isEmpty())
        .filter(person ->
            isProvider
                || declarantPolicy.isAuthorised(caller, Declarant.EMPLOYER, person.id(), dwelling))
        .limit(limit)
        .toList();
  }
}

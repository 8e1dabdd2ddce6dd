package io.anju.residence.declaration;

import io.anju.codes.DwellingCode;
import io.anju.contract.Declarant;
import io.anju.platform.access.Caller;
import io.anju.residence.person.Person;
import io.anju.residence.person.Residents;
import java.util.List;
import java.util.Optional;

/** What a declarant may look up without a fee: who is registered in the premises he provides, and no others (Shenzhen art. 38). */
public final class OwnPremises {

  /** No dwelling houses more; a dormitory is many dwellings. */
  private static final int MOST_AT_ONE_DWELLING = 2_000;

  private final Residents residents;
  private final Declarants declarants;

  OwnPremises(Residents residents, Declarants declarants) {
    this.residents = residents;
    this.declarants = declarants;
  }

  /**
   * Those who live at a dwelling, as far as the caller provides it to them: the landlord by a tenancy that names one of them and a
   * hotel or school by its address see all, an employer those who work for him.
   *
   * @param after the personId after which to go on
   */
  public List<Person> residents(Caller caller, DwellingCode dwelling, Optional<String> after, int limit) {
    var all = residents.at(dwelling, MOST_AT_ONE_DWELLING);
    boolean provides = declarants.runs(caller, dwelling)
        || all.stream().anyMatch(person -> declarants.may(caller, Declarant.LANDLORD, person.id(), dwelling));
    return all.stream().filter(person -> after.filter(last -> person.id().value().compareTo(last) <= 0).isEmpty())
        .filter(person -> provides || declarants.may(caller, Declarant.EMPLOYER, person.id(), dwelling)).limit(limit).toList();
  }
}

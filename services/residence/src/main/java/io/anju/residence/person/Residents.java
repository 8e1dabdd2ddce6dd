package io.anju.residence.person;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import java.util.List;
import java.util.Map;

/** Persons by the dwellings where they live or lived. */
public interface Residents {

  /**
   * The current residents, at most {@code limit}, regardless of the caller's scope, which the
   * calling use case checks.
   */
  List<Person> at(DwellingCode dwelling, int limit);

  /**
   * The persons with a residence, current or past, in another community than its dwelling belongs
   * to.
   *
   * @param communityByDwelling the community of each dwelling to compare
   */
  List<PersonId> withOutdatedDivision(Map<DwellingCode, DivisionCode> communityByDwelling);
}

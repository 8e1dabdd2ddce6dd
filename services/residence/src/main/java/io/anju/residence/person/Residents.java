package io.anju.residence.person;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import java.util.List;
import java.util.Map;

/** Persons by where they live or lived. */
public interface Residents {

  /**
   * At most so many, whoever asks; the caller's right to see them is to be settled by who calls.
   */
  List<Person> at(DwellingCode dwelling, int limit);

  /**
   * Whose records have a residence, current or past, in another community than its dwelling belongs
   * to.
   *
   * @param communityByDwelling the community of each dwelling to be looked at
   */
  List<PersonId> withOutdatedDivision(Map<DwellingCode, DivisionCode> communityByDwelling);
}

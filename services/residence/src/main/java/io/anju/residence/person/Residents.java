package io.anju.residence.person;

import io.anju.codes.DwellingCode;
import java.util.List;

/** Persons by where they live now. */
public interface Residents {

  /** At most so many, whoever asks; the caller's right to see them is to be settled by who calls. */
  List<Person> at(DwellingCode dwelling, int limit);
}

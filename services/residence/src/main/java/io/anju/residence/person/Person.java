package io.anju.residence.person;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.residence.residence.Residence;
import io.anju.residence.residence.ResidenceHistory;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person with every residence registered.
 *
 * @param registeredIn the divisions of the officials to whom the person presented a document
 * @param aliases ids that lead here after a corrected document number
 */
public record Person(
    PersonId id, Identity identity, List<DivisionCode> registeredIn, List<PersonId> aliases, ResidenceHistory residences) {

  public Person {
    registeredIn = List.copyOf(registeredIn);
    aliases = List.copyOf(aliases);
  }

  /** The divisions whose officials serve this person: where they presented themselves and where they live or lived. */
  public List<String> divisions() {
    return Stream.concat(registeredIn.stream(), residences.newestFirst().stream().map(Residence::division))
        .map(DivisionCode::value).distinct().sorted().toList();
  }

  /** Whole years on a day; empty where the birth date is unknown. */
  public Optional<Integer> ageOn(LocalDate day) {
    return identity.birthDate().map(born -> Period.between(born, day).getYears());
  }

  public Person with(ResidenceHistory next) {
    return new Person(id, identity, registeredIn, aliases, next);
  }

  /** The same person before an official of another division, who serves them from now on. */
  Person presentedAgain(Presented presented, Optional<DivisionCode> division) {
    var known = new ArrayList<>(registeredIn);
    division.filter(one -> !known.contains(one)).ifPresent(known::add);
    return new Person(id, identity.completedBy(presented), known, aliases, residences);
  }
}

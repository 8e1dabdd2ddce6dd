package io.anju.residence.declaration;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.Declarant;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.Caller;
import io.anju.platform.access.Scope;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.evidence.EvidenceBook;
import io.anju.residence.evidence.KnownTenancy;
import io.anju.residence.person.Persons;
import io.anju.residence.premises.Premises;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Who may declare whom, where and as what (Shenzhen art. 8). Officials take down what any declarant tells them, for dwellings
 * of their division. A person declares themselves. A landlord declares the people a filed tenancy of his names, at the dwelling
 * it lets; an employer those who work for him by the records; a school those enrolled there, or boarding on its premises; a hotel
 * who stays on its premises; a tenant whom he lodges: a declarant sees only his own premises (art. 38).
 */
final class Declarants {

  private final EvidenceBook evidence;
  private final Premises premises;
  private final Persons persons;
  private final Clock clock;

  Declarants(EvidenceBook evidence, Premises premises, Persons persons, Clock clock) {
    this.evidence = evidence;
    this.premises = premises;
    this.persons = persons;
    this.clock = clock;
  }

  /** Refuses with {@code forbidden} an official of another division, with {@code declarant-not-yours} everybody else who may not. */
  Capacity requireMay(Caller caller, Declarant as, PersonId person, DwellingCode dwelling, DivisionCode division) {
    if (caller.official()) {
      AccessPolicy.require(Scope.personal(List.of(division.value()), List.of(), List.of()), Action.CHANGE);
      return Capacity.usual(as);
    }
    if (as == Declarant.SELF && self(caller, person)) {
      return Capacity.usual(as);
    }
    if (!may(caller, as, person, dwelling)) {
      throw new RegistryException(ResidenceError.DECLARANT_NOT_YOURS, Map.of("declarant", as.name()));
    }
    return new Capacity(as, true, caller.uscc(), as == Declarant.HOST);
  }

  boolean may(Caller caller, Declarant as, PersonId person, DwellingCode dwelling) {
    return switch (as) {
      case SELF -> self(caller, person);
      case LANDLORD -> lets(caller, person, dwelling);
      case EMPLOYER -> employs(caller, person);
      case SCHOOL -> teaches(caller, person) || runs(caller, dwelling);
      case HOTEL -> runs(caller, dwelling);
      case HOST -> lodges(caller, dwelling);
      case GRID, POLICE -> false;
    };
  }

  private boolean self(Caller caller, PersonId person) {
    return caller.is(person) || caller.person().filter(me -> persons.knownAs(me).contains(person)).isPresent();
  }

  private boolean lets(Caller caller, PersonId person, DwellingCode dwelling) {
    return evidence.of(person).tenancies().stream().filter(tenancy -> tenancy.dwelling().equals(dwelling))
        .anyMatch(tenancy -> tenancy.letBy(caller) || formerlyLetBy(tenancy, caller));
  }

  /** A tenancy keeps the landlord's id of its day, whose document may have been corrected since. */
  private boolean formerlyLetBy(KnownTenancy tenancy, Caller caller) {
    return tenancy.landlordPerson().map(PersonId::new)
        .filter(landlord -> caller.person().filter(me -> persons.knownAs(me).contains(landlord)).isPresent()).isPresent();
  }

  private boolean employs(Caller caller, PersonId person) {
    var today = LocalDate.now(clock);
    return caller.uscc().filter(mine -> evidence.of(person).employments().stream()
        .anyMatch(employment -> employment.uscc().equals(mine.value()) && employment.runs(today))).isPresent();
  }

  private boolean teaches(Caller caller, PersonId person) {
    var today = LocalDate.now(clock);
    return caller.uscc().filter(mine -> evidence.of(person).enrolments().stream()
        .anyMatch(enrolment -> enrolment.school().equals(mine.value()) && enrolment.runs(today))).isPresent();
  }

  /** Whether the dwelling is of the caller's own premises, whoever stays there. */
  boolean runs(Caller caller, DwellingCode dwelling) {
    return caller.uscc().filter(mine -> premises.at(mine, dwelling)).isPresent();
  }

  private boolean lodges(Caller caller, DwellingCode dwelling) {
    var today = LocalDate.now(clock);
    return caller.person().filter(me -> evidence.of(me).tenancies().stream()
        .anyMatch(tenancy -> tenancy.dwelling().equals(dwelling) && tenancy.runs(today))).isPresent();
  }
}

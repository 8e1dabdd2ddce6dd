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
import io.anju.residence.evidence.HeldEvidence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Who may declare whom, where and as what (Shenzhen art. 8). Officials take down what any declarant tells them, for dwellings
 * of their division. A person declares themselves. A landlord declares the people a filed tenancy of his names, at the
 * dwelling it lets; an employer those who work for him by the records: a declarant sees only his own premises (art. 38).
 */
final class Declarants {

  private final HeldEvidence evidence;
  private final Clock clock;

  Declarants(HeldEvidence evidence, Clock clock) {
    this.evidence = evidence;
    this.clock = clock;
  }

  /**
   * Refuses with {@code forbidden} an official of another division, with {@code declarant-not-yours} everybody else who may not.
   *
   * @return whether the caller acts beyond the scope that persons are usually kept within, on the strength of a record
   */
  boolean requireMay(Caller caller, Declarant as, PersonId person, DwellingCode dwelling, DivisionCode division) {
    if (caller.official()) {
      AccessPolicy.require(Scope.personal(List.of(division.value()), List.of(), List.of()), Action.CHANGE);
      return false;
    }
    boolean may = switch (as) {
      case SELF -> caller.is(person);
      case LANDLORD -> lets(caller, person, dwelling);
      case EMPLOYER -> employs(caller, person);
      case SCHOOL, HOTEL, HOST, GRID, POLICE -> false;
    };
    if (!may) {
      throw new RegistryException(ResidenceError.DECLARANT_NOT_YOURS, Map.of("declarant", as.name()));
    }
    return as != Declarant.SELF;
  }

  private boolean lets(Caller caller, PersonId person, DwellingCode dwelling) {
    return evidence.tenanciesOf(person).stream().anyMatch(tenancy -> tenancy.letBy(caller) && tenancy.dwelling().equals(dwelling));
  }

  private boolean employs(Caller caller, PersonId person) {
    var today = LocalDate.now(clock);
    return caller.uscc().filter(mine -> evidence.employmentsOf(person).stream()
        .anyMatch(employment -> employment.uscc().equals(mine.value()) && employment.runs(today))).isPresent();
  }
}

package io.anju.residence.declaration;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.Caller;
import io.anju.platform.access.Scope;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.evidence.EvidenceRepository;
import io.anju.residence.evidence.KnownTenancy;
import io.anju.residence.person.Persons;
import io.anju.residence.premises.Premises;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Who may declare whom, where, and in which capacity (Shenzhen art. 8). Officials record what any
 * declarant states, for dwellings of their division. Persons declare themselves; a landlord
 * declares the people that a filed tenancy names, at the dwelling it lets; an employer its
 * employees by the employment records; a school those enrolled there or boarding on its premises; a
 * hotel the guests on its premises; a tenant the occupants of the dwelling. Declarants see only
 * their own premises (art. 38).
 */
final class DeclarantPolicy {

  private final EvidenceRepository evidence;
  private final Premises premises;
  private final Persons persons;
  private final Clock clock;

  DeclarantPolicy(EvidenceRepository evidence, Premises premises, Persons persons, Clock clock) {
    this.evidence = evidence;
    this.premises = premises;
    this.persons = persons;
    this.clock = clock;
  }

  /**
   * @throws RegistryException {@code forbidden} to an official of another division; {@code
   *     declarant-not-authorised} to everybody else who is not entitled
   */
  DeclarantCapacity requireAuthorised(
      Caller caller,
      Declarant declarant,
      PersonId person,
      DwellingCode dwelling,
      DivisionCode division) {
    if (caller.official()) {
      AccessPolicy.require(
          Scope.personal(List.of(division.value()), List.of(), List.of()), Action.CHANGE);
      return DeclarantCapacity.withinScope(declarant);
    }
    if (declarant == Declarant.SELF && isSelf(caller, person)) {
      return DeclarantCapacity.withinScope(declarant);
    }
    if (!isAuthorised(caller, declarant, person, dwelling)) {
      throw new RegistryException(
          ResidenceError.DECLARANT_NOT_AUTHORISED, Map.of("declarant", declarant.name()));
    }
    return new DeclarantCapacity(declarant, true, caller.uscc(), declarant == Declarant.HOST);
  }

  boolean isAuthorised(Caller caller, Declarant declarant, PersonId person, DwellingCode dwelling) {
    return switch (declarant) {
      case SELF -> isSelf(caller, person);
      case LANDLORD -> isLandlordOf(caller, person, dwelling);
      case EMPLOYER -> isEmployerOf(caller, person);
      case SCHOOL -> isSchoolOf(caller, person) || operatesPremisesAt(caller, dwelling);
      case HOTEL -> operatesPremisesAt(caller, dwelling);
      case HOST -> isTenantAt(caller, dwelling);
      // A property service or an agency proves nothing by itself: an official records its report.
      case PROPERTY_SERVICE, AGENCY, GRID, POLICE -> false;
    };
  }

  private boolean isSelf(Caller caller, PersonId person) {
    return caller.is(person)
        || caller
            .person()
            .filter(callerPerson -> persons.allIdsOf(callerPerson).contains(person))
            .isPresent();
  }

  private boolean isLandlordOf(Caller caller, PersonId person, DwellingCode dwelling) {
    return evidence.of(person).tenancies().stream()
        .filter(tenancy -> tenancy.dwelling().equals(dwelling))
        .anyMatch(tenancy -> tenancy.isLetBy(caller) || letUnderFormerId(tenancy, caller));
  }

  /**
   * A tenancy keeps the landlord's former id after the landlord's document number was corrected.
   */
  private boolean letUnderFormerId(KnownTenancy tenancy, Caller caller) {
    return tenancy
        .landlordPerson()
        .map(PersonId::new)
        .filter(landlord ->
            caller
                .person()
                .filter(callerPerson -> persons.allIdsOf(callerPerson).contains(landlord))
                .isPresent())
        .isPresent();
  }

  private boolean isEmployerOf(Caller caller, PersonId person) {
    var today = LocalDate.now(clock);
    return caller
        .uscc()
        .filter(callerUscc ->
            evidence.of(person).employments().stream()
                .anyMatch(employment ->
                    employment.uscc().equals(callerUscc.value()) && employment.runs(today)))
        .isPresent();
  }

  private boolean isSchoolOf(Caller caller, PersonId person) {
    var today = LocalDate.now(clock);
    return caller
        .uscc()
        .filter(callerUscc ->
            evidence.of(person).enrolments().stream()
                .anyMatch(enrolment ->
                    enrolment.school().equals(callerUscc.value()) && enrolment.runs(today)))
        .isPresent();
  }

  /** Whether the dwelling belongs to the premises of the caller's enterprise. */
  boolean operatesPremisesAt(Caller caller, DwellingCode dwelling) {
    return caller
        .uscc()
        .filter(callerUscc -> premises.isRegisteredAt(callerUscc, dwelling))
        .isPresent();
  }

  private boolean isTenantAt(Caller caller, DwellingCode dwelling) {
    var today = LocalDate.now(clock);
    return caller
        .person()
        .filter(callerPerson ->
            evidence.of(callerPerson).tenancies().stream()
                .anyMatch(tenancy -> tenancy.dwelling().equals(dwelling) && tenancy.runs(today)))
        .isPresent();
  }
}

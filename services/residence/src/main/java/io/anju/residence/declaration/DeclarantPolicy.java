package io.anju.residence.declaration;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.Caller;
import io.anju.platform.access.Role;
import io.anju.platform.access.Scope;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.dwelling.Dwellings;
import io.anju.residence.evidence.EvidenceRepository;
import io.anju.residence.evidence.KnownTenancy;
import io.anju.residence.party.Party;
import io.anju.residence.person.OwnCase;
import io.anju.residence.person.Persons;
import io.anju.residence.premises.Premises;
import io.anju.residence.premises.PremisesKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far it is proven that a caller may declare a person at a dwelling (Shenzhen art. 8). A filed
 * tenancy, an employment record or an enterprise's address is what one side states; a recorded
 * owner, a confirmed tenancy and registered premises prove it. What may be done with either is in
 * {@link DeclarantRights}.
 */
final class DeclarantPolicy {

  /** How long after its end a tenancy still entitles to declare who left or stayed. */
  private static final int DAYS_AFTER_TENANCY = 90;

  private final EvidenceRepository evidence;
  private final Dwellings dwellings;
  private final Premises premises;
  private final Persons persons;
  private final Clock clock;

  DeclarantPolicy(
      EvidenceRepository evidence,
      Dwellings dwellings,
      Premises premises,
      Persons persons,
      Clock clock) {
    this.evidence = evidence;
    this.dwellings = dwellings;
    this.premises = premises;
    this.persons = persons;
    this.clock = clock;
  }

  /**
   * The capacity in which the caller declares.
   *
   * @throws RegistryException {@code forbidden} to an official of another division; {@code
   *     own-case} to one who declares themselves; {@code declarant-not-authorised} to everybody
   *     whom nothing on record relates to the person
   */
  DeclarantCapacity requireRelated(
      Caller caller,
      Declarant declarant,
      PersonId person,
      DwellingCode dwelling,
      DivisionCode division) {
    var capacity =
        new DeclarantCapacity(
            declarant, relation(caller, declarant, person, dwelling, division), Party.of(caller));
    if (capacity.rights(PresentHome.NONE).moveIn() == DeclarantRights.MoveInEffect.REFUSED) {
      throw notAuthorised(declarant);
    }
    return capacity;
  }

  /**
   * The capacity in which the caller declares a departure or objects to one.
   *
   * @throws RegistryException as {@link #requireRelated}, and to everybody whose relation is only
   *     claimed
   */
  DeclarantCapacity requireProven(
      Caller caller,
      Declarant declarant,
      PersonId person,
      DwellingCode dwelling,
      DivisionCode division) {
    var capacity = requireRelated(caller, declarant, person, dwelling, division);
    if (!capacity.rights(PresentHome.SAME_DWELLING).departs()) {
      throw notAuthorised(declarant);
    }
    return capacity;
  }

  static RegistryException notAuthorised(Declarant declarant) {
    return new RegistryException(
        ResidenceError.DECLARANT_NOT_AUTHORISED, Map.of("declarant", declarant.name()));
  }

  boolean isSelf(Caller caller, PersonId person) {
    return !caller.official() && idsOf(Party.of(caller)).contains(person);
  }

  private DeclarantRelation relation(
      Caller caller,
      Declarant declarant,
      PersonId person,
      DwellingCode dwelling,
      DivisionCode division) {
    if (caller.official()) {
      OwnCase.refuse(person);
      AccessPolicy.require(
          Scope.personal(List.of(division.value()), List.of(), List.of()), Action.CHANGE);
      return caller.roles().equals(Set.of(Role.GRID_WORKER))
          ? DeclarantRelation.GRID_WORKER
          : DeclarantRelation.OFFICIAL;
    }
    if (declarant == Declarant.SELF) {
      return isSelf(caller, person) ? DeclarantRelation.SELF : DeclarantRelation.NONE;
    }
    return relation(Party.of(caller), declarant, person, dwelling);
  }

  /** How a party that is neither the person nor an official is related to a person. */
  DeclarantRelation relation(
      Party party, Declarant declarant, PersonId person, DwellingCode dwelling) {
    return switch (declarant) {
      case LANDLORD -> landlord(party, person, dwelling);
      case EMPLOYER ->
          operator(party, PremisesKind.DORMITORY, dwelling, isEmployedBy(party, person), false);
      case SCHOOL ->
          operator(
              party,
              PremisesKind.SCHOOL,
              dwelling,
              isEnrolledAt(party, person) || statesAddressAt(party, dwelling),
              true);
      case HOTEL ->
          operator(party, PremisesKind.HOTEL, dwelling, statesAddressAt(party, dwelling), true);
      case HOST -> host(party, dwelling);
      // A property service or an agency proves nothing by itself: an official records its report.
      case SELF, PROPERTY_SERVICE, AGENCY, GRID, POLICE -> DeclarantRelation.NONE;
    };
  }

  private DeclarantRelation landlord(Party party, PersonId person, DwellingCode dwelling) {
    var ids = idsOf(party);
    var own =
        evidence.of(person).tenancies().stream()
            .filter(tenancy -> tenancy.dwelling().equals(dwelling) && isRecent(tenancy))
            .filter(tenancy -> tenancy.isLetBy(party, ids))
            .toList();
    if (own.isEmpty()) {
      return DeclarantRelation.NONE;
    }
    boolean proven =
        own.stream().anyMatch(tenancy -> tenancy.agreement().isPresent())
            || own.stream().anyMatch(KnownTenancy::statedByLandlord)
                && isRecordedOwner(party, ids, dwelling);
    return proven ? DeclarantRelation.PROVEN : DeclarantRelation.CLAIMED;
  }

  /** Whether the housing office recorded the party as an owner of the dwelling. */
  boolean isRecordedOwner(Party party, DwellingCode dwelling) {
    return isRecordedOwner(party, idsOf(party), dwelling);
  }

  private boolean isRecordedOwner(Party party, Collection<PersonId> ids, DwellingCode dwelling) {
    return dwellings.find(dwelling).stream()
        .flatMap(known -> known.owners().stream())
        .anyMatch(owner ->
            owner.person().filter(ids::contains).isPresent()
                || owner.uscc().isPresent() && owner.uscc().equals(party.uscc()));
  }

  /**
   * An operator of premises.
   *
   * @param stated whether a record of the operator's own relates them
   * @param housesAnybody whether it declares whoever stays there, or only those related to it
   */
  private DeclarantRelation operator(
      Party party,
      PremisesKind kind,
      DwellingCode dwelling,
      boolean stated,
      boolean housesAnybody) {
    boolean registered =
        party
            .uscc()
            .filter(operator -> premises.isRegisteredAt(operator, kind, dwelling))
            .isPresent();
    if (registered && (stated || housesAnybody)) {
      return DeclarantRelation.PROVEN;
    }
    return stated ? DeclarantRelation.CLAIMED : DeclarantRelation.NONE;
  }

  private boolean statesAddressAt(Party party, DwellingCode dwelling) {
    return party.uscc().filter(uscc -> premises.statesAddressAt(uscc, dwelling)).isPresent();
  }

  private boolean isEmployedBy(Party party, PersonId person) {
    var today = LocalDate.now(clock);
    return evidence.of(person).employments().stream()
        .anyMatch(employment -> employment.runs(today) && isOf(party, employment.uscc()));
  }

  private boolean isEnrolledAt(Party party, PersonId person) {
    var today = LocalDate.now(clock);
    return evidence.of(person).enrolments().stream()
        .anyMatch(enrolment -> enrolment.runs(today) && isOf(party, enrolment.school()));
  }

  private static boolean isOf(Party party, String uscc) {
    return party.uscc().map(CreditCode::value).filter(uscc::equals).isPresent();
  }

  private DeclarantRelation host(Party party, DwellingCode dwelling) {
    var today = LocalDate.now(clock);
    var own =
        party.person().stream()
            .flatMap(tenant -> evidence.of(tenant).tenancies().stream())
            .filter(tenancy -> tenancy.dwelling().equals(dwelling) && tenancy.runs(today))
            .toList();
    if (own.isEmpty()) {
      return DeclarantRelation.NONE;
    }
    return own.stream()
            .flatMap(tenancy -> tenancy.agreement().stream())
            .anyMatch(agreement -> agreement.until().filter(today::isAfter).isEmpty())
        ? DeclarantRelation.PROVEN
        : DeclarantRelation.CLAIMED;
  }

  private boolean isRecent(KnownTenancy tenancy) {
    var earliest = LocalDate.now(clock).minusDays(DAYS_AFTER_TENANCY);
    return tenancy.until().filter(earliest::isAfter).isEmpty();
  }

  /** All ids of the party's person: records keep those of before a corrected document number. */
  private List<PersonId> idsOf(Party party) {
    return party.person().map(persons::allIdsOf).orElse(List.of());
  }
}

package io.anju.residence.declaration;

import io.anju.codes.BuildingCode;
import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.employment.SchoolLevel;
import io.anju.contract.residence.Declarant;
import io.anju.contract.residence.ResidenceReason;
import io.anju.platform.command.Ids;
import io.anju.residence.dwelling.Dwellings;
import io.anju.residence.dwelling.KnownDwelling;
import io.anju.residence.evidence.EvidenceRepository;
import io.anju.residence.evidence.HeldEvidence;
import io.anju.residence.evidence.KnownEmployment;
import io.anju.residence.evidence.KnownEnrolment;
import io.anju.residence.evidence.KnownInsurance;
import io.anju.residence.evidence.KnownTenancy;
import io.anju.residence.party.Party;
import io.anju.residence.person.PersonFixture;
import io.anju.residence.premises.Premises;
import io.anju.residence.premises.PremisesKind;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Declarations and departures on persons, evidence, premises and dwellings held in memory. */
public final class DeclarationFixture implements EvidenceRepository {

  public static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  public static final DwellingCode HOME = dwelling(1);
  public static final DwellingCode ELSEWHERE = dwelling(2);
  public static final DwellingCode RETIRED = dwelling(9);
  public static final CreditCode ENTERPRISE = new CreditCode("91350100M000100Y43");

  final PersonFixture people = new PersonFixture();
  private final List<KnownTenancy> tenancies = new ArrayList<>();
  private final List<KnownEmployment> employments = new ArrayList<>();
  private final List<KnownEnrolment> enrolments = new ArrayList<>();
  private final List<PersonId> employed = new ArrayList<>();
  private final List<PersonId> enrolled = new ArrayList<>();
  private final List<Party> owners = new ArrayList<>();
  private final Set<PremisesKind> registered = EnumSet.noneOf(PremisesKind.class);
  private boolean addressStated;
  private final SettableClock clock = new SettableClock();
  public final Dwellings dwellings = new InMemoryDwellings();
  final DeclarantPolicy policy =
      new DeclarantPolicy(this, dwellings, new InMemoryPremises(), people.persons, clock);
  private final DeclarationDeadlines deadlines =
      new DeclarationDeadlines(ShippedRulesFixture.all(), ShippedRulesFixture.workingDays());
  private final DeclarationNotifications notifications =
      new DeclarationNotifications(new Parties(this));
  final Declarations declarations =
      new Declarations(
          people.persons, dwellings, policy, deadlines, notifications, new Ids(clock), clock);
  final PendingDecisions decisions =
      new PendingDecisions(people.persons, policy, deadlines, notifications, clock);
  final Departures departures =
      new Departures(people.persons, policy, deadlines, notifications, clock);

  /** For the use cases of other packages. */
  public Declarations declarations() {
    return declarations;
  }

  public PersonFixture people() {
    return people;
  }

  static DwellingCode dwelling(int number) {
    return new DwellingCode("3205080010010100001" + String.format("%06d", number));
  }

  static MoveIn moveIn(PersonId person, DwellingCode dwelling, LocalDate since, Declarant by) {
    return new MoveIn(
        person,
        dwelling,
        since,
        Optional.empty(),
        ResidenceReason.WORK,
        by,
        MoveIn.defaultLodging(by),
        false);
  }

  static MoveIn over(MoveIn moveIn, LocalDate until) {
    return new MoveIn(
        moveIn.person(),
        moveIn.dwelling(),
        moveIn.since(),
        Optional.of(until),
        moveIn.reason(),
        moveIn.declaredBy(),
        moveIn.lodging(),
        false);
  }

  /** Moves the calendar. */
  void today(LocalDate today) {
    clock.today = today;
  }

  /** Both parties confirmed a tenancy. */
  public void let(DwellingCode dwelling, PersonId landlord, PersonId tenant) {
    let(dwelling, Optional.of(landlord.value()), tenant, true);
  }

  /** A landlord filed a tenancy that nobody confirmed. */
  public void letUnconfirmed(DwellingCode dwelling, PersonId landlord, PersonId tenant) {
    let(dwelling, Optional.of(landlord.value()), tenant, false);
  }

  private void let(
      DwellingCode dwelling, Optional<String> landlord, PersonId tenant, boolean confirmed) {
    var until = Optional.of(LocalDate.of(2099, 12, 31));
    tenancies.add(
        new KnownTenancy(
            "t" + tenancies.size(),
            dwelling,
            new DivisionCode(PersonFixture.COMMUNITY.value()),
            landlord,
            Optional.empty(),
            Set.of(tenant),
            LocalDate.of(2020, 1, 1),
            until,
            confirmed ? Optional.of(new KnownTenancy.Agreement(until)) : Optional.empty(),
            true));
  }

  void objectToTenancies() {
    tenancies.replaceAll(one ->
        new KnownTenancy(
            one.id(),
            one.dwelling(),
            one.division(),
            one.landlordPerson(),
            one.landlordUscc(),
            one.people(),
            one.from(),
            one.until(),
            Optional.empty(),
            false));
  }

  void own(PersonId owner) {
    owners.add(new Party(Optional.of(owner), Optional.empty()));
  }

  /** The enterprise filed a hire of a person. */
  void employ(PersonId person) {
    employed.add(person);
    employments.add(
        new KnownEmployment(
            "e", ENTERPRISE.value(), TODAY.minusYears(1), Optional.empty(), Optional.empty()));
  }

  /** The school reported an enrolment of a person. */
  void enrol(PersonId person) {
    enrolled.add(person);
    enrolments.add(
        new KnownEnrolment(
            "s",
            ENTERPRISE.value(),
            Optional.empty(),
            Year.of(2025),
            SchoolLevel.SENIOR_SECONDARY,
            true,
            TODAY.minusMonths(6),
            Optional.empty()));
  }

  /** An official registered the home as premises of the enterprise. */
  void registerPremises(PremisesKind kind) {
    registered.add(kind);
  }

  /** The enterprise says that it is at the home. */
  void stateAddress() {
    addressStated = true;
  }

  @Override
  public HeldEvidence of(PersonId person) {
    return ofIds(List.of(person));
  }

  @Override
  public HeldEvidence ofIds(List<PersonId> ids) {
    return new InMemoryEvidence(
        tenancies.stream()
            .filter(tenancy -> tenancy.people().stream().anyMatch(ids::contains))
            .toList(),
        employed.stream().anyMatch(ids::contains) ? employments : List.of(),
        enrolled.stream().anyMatch(ids::contains) ? enrolments : List.of());
  }

  private record InMemoryEvidence(
      List<KnownTenancy> tenancies,
      List<KnownEmployment> employments,
      List<KnownEnrolment> enrolments)
      implements HeldEvidence {

    @Override
    public List<KnownInsurance> insurance() {
      return List.of();
    }

    @Override
    public Optional<YearMonth> insuranceReportedThrough(String uscc) {
      return Optional.empty();
    }

    @Override
    public Optional<Year> enrolmentsReportedThrough(String school) {
      return Optional.empty();
    }
  }

  private final class InMemoryDwellings implements Dwellings {

    @Override
    public Optional<KnownDwelling> find(DwellingCode code) {
      return Optional.of(
          new KnownDwelling(
              code,
              PersonFixture.COMMUNITY,
              code.equals(RETIRED),
              Optional.empty(),
              code.equals(HOME) ? owners : List.of()));
    }

    @Override
    public Optional<KnownDwelling> anyIn(BuildingCode building) {
      return find(HOME);
    }
  }

  private final class InMemoryPremises implements Premises {

    @Override
    public boolean isRegisteredAt(CreditCode operator, PremisesKind kind, DwellingCode dwelling) {
      return operator.equals(ENTERPRISE) && registered.contains(kind) && dwelling.equals(HOME);
    }

    @Override
    public boolean statesAddressAt(CreditCode enterprise, DwellingCode dwelling) {
      return enterprise.equals(ENTERPRISE) && addressStated && dwelling.equals(HOME);
    }
  }

  private static final class SettableClock extends Clock {

    private LocalDate today = TODAY;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return today.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
  }
}

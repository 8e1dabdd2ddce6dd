package io.anju.residence.declaration;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
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
import io.anju.residence.person.PersonFixture;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Declarations and departures on persons, tenancies and dwellings held in memory. */
public final class DeclarationFixture implements EvidenceRepository {

  public static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  public static final DwellingCode HOME = dwelling(1);
  public static final DwellingCode ELSEWHERE = dwelling(2);
  public static final DwellingCode RETIRED = dwelling(9);

  final PersonFixture people = new PersonFixture();
  private final List<KnownTenancy> tenancies = new ArrayList<>();
  private final Clock clock =
      Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  private final DeclarantPolicy policy =
      new DeclarantPolicy(this, (_, _) -> false, people.persons, clock);
  private final DeclarationDeadlines deadlines =
      new DeclarationDeadlines(ShippedRulesFixture.all(), ShippedRulesFixture.workingDays());
  private final DeclarationNotifications notifications =
      new DeclarationNotifications(new Parties(this));
  private final Dwellings dwellings =
      code ->
          Optional.of(
              new KnownDwelling(
                  code, PersonFixture.COMMUNITY, code.equals(RETIRED), Optional.empty()));
  final Declarations declarations =
      new Declarations(
          people.persons, dwellings, policy, deadlines, notifications, new Ids(clock), clock);
  final Departures departures =
      new Departures(people.persons, policy, deadlines, notifications, clock);

  /** For the use cases of other packages. */
  public Declarations declarations() {
    return declarations;
  }

  public PersonFixture people() {
    return people;
  }

  /** Who may declare whom, by the tenancies filed here. */
  DeclarantPolicy policy() {
    return policy;
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

  /** Files a tenancy. */
  public void let(DwellingCode dwelling, PersonId landlord, PersonId tenant) {
    tenancies.add(
        new KnownTenancy(
            "t" + tenancies.size(),
            dwelling,
            new DivisionCode(PersonFixture.COMMUNITY.value()),
            Optional.of(landlord.value()),
            Optional.empty(),
            Set.of(tenant),
            LocalDate.of(2020, 1, 1),
            Optional.of(LocalDate.of(2099, 12, 31))));
  }

  @Override
  public HeldEvidence of(PersonId person) {
    return ofIds(List.of(person));
  }

  @Override
  public HeldEvidence ofIds(List<PersonId> ids) {
    return new Tenancies(
        tenancies.stream()
            .filter(tenancy -> tenancy.people().stream().anyMatch(ids::contains))
            .toList());
  }

  private record Tenancies(List<KnownTenancy> tenancies) implements HeldEvidence {

    @Override
    public List<KnownEmployment> employments() {
      return List.of();
    }

    @Override
    public List<KnownInsurance> insurance() {
      return List.of();
    }

    @Override
    public List<KnownEnrolment> enrolments() {
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
}

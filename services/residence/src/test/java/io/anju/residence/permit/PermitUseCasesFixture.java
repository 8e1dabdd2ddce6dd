package io.anju.residence.permit;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.contract.residence.EvidenceKind;
import io.anju.contract.residence.PermitGround;
import io.anju.contract.residence.ResidenceReason;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.command.Ids;
import io.anju.platform.fixture.InMemoryAggregates;
import io.anju.residence.StationFixture;
import io.anju.residence.eligibility.Eligibility;
import io.anju.residence.evidence.EvidenceFixture;
import io.anju.residence.evidence.EvidenceRepository;
import io.anju.residence.evidence.HeldEvidence;
import io.anju.residence.evidence.KnownTenancy;
import io.anju.residence.permit.application.PermitId;
import io.anju.residence.permit.card.CardNumber;
import io.anju.residence.permit.procedure.Applications;
import io.anju.residence.permit.procedure.ApplyForPermit;
import io.anju.residence.permit.procedure.Representatives;
import io.anju.residence.person.Person;
import io.anju.residence.person.PersonFixture;
import io.anju.residence.registration.Declaration;
import io.anju.residence.registration.Registration;
import io.anju.residence.registration.Residence;
import io.anju.residence.registration.ResidenceHistory;
import io.anju.residence.registration.ResidenceId;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.condition.Proof;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The use cases of permits over persons, permits and records held in memory, on a day that is set;
 * in a community where the national rules hold.
 */
public final class PermitUseCasesFixture implements EvidenceRepository {

  public static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  public static final DwellingCode HOME = new DwellingCode("3205080010010100001000001");
  public static final Proof PHOTO = new Proof.Presented(EvidenceKind.PHOTO, "photo-1");
  public static final Proof LEASE = new Proof.Presented(EvidenceKind.LEASE, "lease-1");
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  public final PersonFixture people = new PersonFixture();
  public final InMemoryAggregates<Permit> stored =
      InMemoryAggregates.withUnique(
          permit ->
              Scope.personal(
                  List.of(permit.application().division().value()),
                  List.of(permit.holder().value()),
                  List.of()),
          permit -> permit instanceof Permit.Live ? permit.holder() : new Object());
  public final RuleSets rules = ShippedRulesFixture.all();
  public final EvidenceFixture evidence = new EvidenceFixture();
  private LocalDate today = MARCH;
  private int cards;

  /** Sets the day of all use cases made from now on. */
  public void on(String day) {
    today = LocalDate.parse(day);
  }

  public Clock clock() {
    return Clock.fixed(today.atTime(10, 0).atZone(ZONE).toInstant(), ZONE);
  }

  public PermitRepository repository() {
    return PermitRepositoryFixture.of(stored);
  }

  public TimeDependentState timeDependentState() {
    return new TimeDependentState(rules, clock());
  }

  public PermitUpdates updates() {
    return new PermitUpdates(repository(), timeDependentState());
  }

  public Eligibility eligibility() {
    return new Eligibility(this, rules, clock());
  }

  public Permits permits() {
    return new Permits(
        repository(),
        people.persons,
        eligibility(),
        rules,
        district -> CardNumber.of(district, ++cards),
        timeDependentState(),
        updates());
  }

  public Applications applications() {
    return new Applications(
        repository(),
        updates(),
        people.persons,
        eligibility(),
        rules,
        ShippedRulesFixture.workingDays(),
        timeDependentState(),
        new Ids(clock()),
        new Representatives(this));
  }

  /** Registered as living in the community since so many months. */
  public PersonId resident(int months) {
    return resident(months, PersonFixture.BORN);
  }

  public PersonId resident(int months, LocalDate born) {
    var document = new DocumentNumber(DocumentType.RESIDENT_ID, StationFixture.document(born));
    var id =
        PersonFixture.asOfficer(
                () -> people.persons.register(PersonFixture.presented(document, "王小明")))
            .person()
            .state()
            .id();
    var since = today.minusMonths(months);
    var home =
        Residence.declared(
            Registration.first(
                new ResidenceId(
                    UUID.nameUUIDFromBytes(id.value().getBytes(StandardCharsets.UTF_8)).toString()),
                HOME,
                PersonFixture.COMMUNITY,
                since,
                ResidenceReason.WORK,
                new Declaration(Declarant.SELF, since)));
    change(id, ResidenceHistory.EMPTY.declare(home));
    return id;
  }

  private void change(PersonId id, ResidenceHistory residences) {
    CurrentCaller.asSystem(
        () -> people.persons.change(id, (Person person) -> person.with(residences)));
  }

  /** Files a tenancy of the person's home. */
  public void let(PersonId tenant, String until) {
    evidence
        .tenancies()
        .add(
            new KnownTenancy(
                "t1",
                HOME,
                PersonFixture.COMMUNITY,
                Optional.empty(),
                Optional.empty(),
                Set.of(tenant),
                LocalDate.of(2025, 1, 1),
                Optional.of(LocalDate.parse(until))));
  }

  /** On the ground of housing, with a photo and a lease. */
  public static ApplyForPermit application(PersonId person, Proof... presented) {
    return new ApplyForPermit(person, PermitGround.HOUSING, List.of(presented), Optional.empty());
  }

  /** Applied for today by somebody who lived here for seven months. */
  public Versioned<Permit> applied() {
    var person = resident(7);
    return PersonFixture.asOfficer(() -> applications().apply(application(person, PHOTO, LEASE)));
  }

  public Versioned<Permit> approved() {
    var id = new PermitId(applied().id());
    return PersonFixture.asColleague(() -> permits().approve(id, ExpectedVersion.ANY, List.of()));
  }

  /** Issued today. */
  public Versioned<Permit> issued() {
    var id = new PermitId(approved().id());
    return PersonFixture.asOfficer(() -> permits().issue(id, ExpectedVersion.ANY));
  }

  public Versioned<Permit> refused() {
    var id = new PermitId(applied().id());
    return PersonFixture.asColleague(
        () -> permits().refuse(id, ExpectedVersion.ANY, List.of("no housing")));
  }

  @Override
  public HeldEvidence of(PersonId person) {
    return evidence;
  }

  @Override
  public HeldEvidence ofIds(List<PersonId> ids) {
    return evidence;
  }
}

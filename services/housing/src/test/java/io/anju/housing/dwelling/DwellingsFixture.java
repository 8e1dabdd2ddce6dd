package io.anju.housing.dwelling;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.BuildingCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.housing.DwellingUse;
import io.anju.housing.building.Buildings;
import io.anju.housing.building.BuildingsFixture;
import io.anju.housing.occupancy.ClaimOutcome;
import io.anju.housing.occupancy.Claimants;
import io.anju.housing.occupancy.Closure;
import io.anju.housing.occupancy.Holding;
import io.anju.housing.occupancy.Occupancies;
import io.anju.housing.occupancy.Occupancy;
import io.anju.housing.occupancy.OccupancyFixture;
import io.anju.housing.occupancy.OccupancyLimits;
import io.anju.housing.occupancy.Period;
import io.anju.housing.party.RegisteredPerson;
import io.anju.housing.party.RegisteredPersons;
import io.anju.housing.sequence.InMemorySequencesFixture;
import io.anju.housing.sequence.NumberSpace;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.fixture.InMemoryAggregates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The use cases of one building's dwellings over aggregates in memory, on a clock that is set. */
final class DwellingsFixture implements DwellingSearch {

  static final LocalDate TODAY = LocalDate.parse("2026-03-01");

  final InMemoryAggregates<Dwelling> dwellings;
  final InMemoryAggregates<Occupancy> occupancyStore;
  final BuildingsFixture buildings;
  final BuildingCode building;
  final Map<DwellingCode, Long> registered = new HashMap<>();
  private final Map<String, Holding> tenancies = new HashMap<>();
  final InMemorySequencesFixture sequences = new InMemorySequencesFixture();
  private Instant now = Instant.parse("2026-03-01T08:00:00Z");

  /**
   * @param beforeEachWrite may throw, as a crash would stop the writer
   */
  DwellingsFixture(Runnable beforeEachWrite) {
    dwellings = InMemoryAggregates.unrestricted(beforeEachWrite);
    occupancyStore = InMemoryAggregates.unrestricted(beforeEachWrite);
    buildings = new BuildingsFixture(() -> {});
    building = buildings.add(1);
  }

  static RoomSurvey room(String number) {
    return new RoomSurvey(
        new RoomAddress(Optional.empty(), Optional.empty(), Optional.of(number)),
        new DwellingAttributes(
            Optional.empty(), DwellingUse.RESIDENTIAL, Optional.empty(), List.of(), true),
        List.of(),
        Optional.empty());
  }

  void minutesLater(int minutes) {
    now = now.plus(Duration.ofMinutes(minutes));
  }

  Instant aMinuteAgo() {
    return now.minusSeconds(60);
  }

  private Clock clock() {
    return Clock.fixed(now, ZoneId.of("Asia/Shanghai"));
  }

  Dwellings lookup() {
    return new Dwellings(dwellings);
  }

  DwellingCoding coding() {
    return new DwellingCoding(
        dwellings,
        this,
        new Buildings(buildings.buildings()),
        new NumberSpace("dwelling", 6, sequences, (_, _, from) -> from));
  }

  Occupancies occupancies() {
    return new Occupancies(
        occupancyStore,
        new Claimants() {
          @Override
          public Optional<Holding> findHolding(String claimant) {
            return Optional.ofNullable(tenancies.get(claimant));
          }

          @Override
          public Optional<Holding> fence(String claimant) {
            return findHolding(claimant);
          }
        },
        clock());
  }

  LettingClosure lettingClosure() {
    return new LettingClosure(
        dwellings,
        occupancies(),
        new OccupancyFixture(occupancyStore),
        new RegisteredPersons() {
          @Override
          public Map<PersonId, RegisteredPerson> findAll(Collection<PersonId> ids) {
            return Map.of();
          }

          @Override
          public long countRegisteredAt(DwellingCode home) {
            return registered.getOrDefault(home, 0L);
          }
        });
  }

  DwellingRetirement retirement() {
    return new DwellingRetirement(dwellings, this, coding(), lettingClosure(), clock());
  }

  Succession succession() {
    return new Succession(lookup(), coding(), retirement(), clock());
  }

  DwellingCode coded(String number) {
    var coded =
        CurrentCaller.asSystem(() -> coding().code(building, List.of(room(number)))).getFirst();
    return coded.dwelling().state().details().code();
  }

  ClaimOutcome let(DwellingCode dwelling, String tenancy) {
    var holding =
        new Holding(new Period(TODAY, TODAY.plusYears(1)), List.of(), 1, Optional.<String>empty());
    var outcome =
        occupancies()
            .claim(dwelling, BuildingsFixture.COMMUNITY, tenancy, holding, OccupancyLimits.NONE);
    if (outcome == ClaimOutcome.CLAIMED) {
      tenancies.put(tenancy, holding);
    }
    return outcome;
  }

  Dwelling state(DwellingCode code) {
    return dwellings.require(code.value()).state();
  }

  Closure closure(DwellingCode code) {
    return occupancyStore
        .find(code.value())
        .map(found -> found.state().closure())
        .orElseGet(Closure.Open::new);
  }

  /** What the job does. */
  void sweep() {
    assertThat(retirement().resumeInterrupted(aMinuteAgo(), 100)).isEmpty();
    lettingClosure().settleInterrupted(aMinuteAgo(), 100);
  }

  @Override
  public Map<String, Versioned<Dwelling>> findCurrentByRoomKey(Collection<String> roomKeys) {
    return dwellings
        .all()
        .filter(one -> one.state() instanceof Dwelling.Current)
        .filter(one -> roomKeys.contains(one.state().details().roomKey()))
        .collect(Collectors.toMap(one -> one.state().details().roomKey(), Function.identity()));
  }

  @Override
  public List<Versioned<Dwelling>> findOpenSuccessions(Instant before, int limit) {
    return dwellings
        .all()
        .filter(one ->
            one.state() instanceof Dwelling.Retired retired
                && retired.open().filter(open -> open.since().isBefore(before)).isPresent())
        .limit(limit)
        .toList();
  }
}

package io.anju.residence.premises;

import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.BuildingCode;
import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import io.anju.platform.fixture.InMemoryAggregates;
import io.anju.residence.ResidenceError;
import io.anju.residence.dwelling.Dwellings;
import io.anju.residence.dwelling.KnownDwelling;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PremisesRegisterTest {

  private static final CreditCode OPERATOR = new CreditCode("91350100M000100Y43");
  private static final CreditCode OTHER = new CreditCode("91110000600037341L");
  private static final DwellingCode HOME = new DwellingCode("3205080010010100001000001");
  private static final DwellingCode NEXT_DOOR = new DwellingCode("3205080010010100001000002");
  private static final DwellingCode RETIRED = new DwellingCode("3205080010010100001000009");
  private static final DwellingCode ELSEWHERE = new DwellingCode("3205080010010100002000001");
  private static final Caller OFFICER = Callers.official(Role.POLICE_OFFICER, "320508001001");
  private static final Caller NEW_OFFICER = Callers.official(Role.POLICE_OFFICER, "320508001002");
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

  private final InMemoryAggregates<RegisteredPremises> stored =
      InMemoryAggregates.of(RegisteredPremises::scope);
  private LocalDate today = MARCH;
  private DivisionCode community = new DivisionCode("320508001001");

  /** Of one building; every other is unknown. */
  private final class OneBuilding implements Dwellings {

    @Override
    public Optional<KnownDwelling> find(DwellingCode code) {
      return code.building().equals(HOME.building())
          ? Optional.of(new KnownDwelling(code, community, code.equals(RETIRED), Optional.empty()))
          : Optional.empty();
    }

    @Override
    public Optional<KnownDwelling> anyIn(BuildingCode building) {
      return find(new DwellingCode(building.value() + "000001"));
    }
  }

  private PremisesRegister register() {
    return new PremisesRegister(
        stored,
        operator ->
            stored.visible().filter(one -> one.state().operator().equals(operator)).toList(),
        (enterprise, dwelling) -> enterprise.equals(OTHER) && dwelling.equals(HOME),
        new OneBuilding(),
        Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
  }

  private Versioned<RegisteredPremises> registered(Caller caller, String place) {
    return CurrentCaller.call(
        caller, () -> register().register(OPERATOR, PremisesKind.DORMITORY, new Place(place)));
  }

  private Versioned<RegisteredPremises> ended(Caller caller, String id) {
    return CurrentCaller.call(caller, () -> register().end(id, ExpectedVersion.ANY));
  }

  private boolean isDormitory(CreditCode operator, DwellingCode dwelling) {
    return register().isRegisteredAt(operator, PremisesKind.DORMITORY, dwelling);
  }

  @Test
  void dwelling_is_registered_for_its_operator_and_kind_alone() {
    registered(OFFICER, HOME.value());
    assertThat(isDormitory(OPERATOR, HOME)).isTrue();
    assertThat(isDormitory(OPERATOR, NEXT_DOOR)).isFalse();
    assertThat(isDormitory(OTHER, HOME)).isFalse();
    assertThat(register().isRegisteredAt(OPERATOR, PremisesKind.HOTEL, HOME)).isFalse();
  }

  @Test
  void building_is_registered_with_all_its_dwellings() {
    registered(OFFICER, HOME.building().value());
    assertThat(isDormitory(OPERATOR, HOME)).isTrue();
    assertThat(isDormitory(OPERATOR, NEXT_DOOR)).isTrue();
    assertThat(isDormitory(OPERATOR, ELSEWHERE)).isFalse();
  }

  @Test
  void only_an_official_of_the_place_registers_and_ends() {
    var id = registered(OFFICER, HOME.value()).id();
    for (var caller : new Caller[] {NEW_OFFICER, Callers.organisation(Role.EMPLOYER, OPERATOR)}) {
      assertRefused(PlatformError.FORBIDDEN, () -> registered(caller, NEXT_DOOR.value()));
      assertRefused(PlatformError.FORBIDDEN, () -> ended(caller, id));
    }
    assertThat(isDormitory(OPERATOR, HOME)).isTrue();
    assertThat(isDormitory(OPERATOR, NEXT_DOOR)).isFalse();
  }

  @Test
  void unknown_and_retired_places_are_refused() {
    assertRefused(ResidenceError.DWELLING_UNKNOWN, () -> registered(OFFICER, ELSEWHERE.value()));
    assertRefused(
        ResidenceError.DWELLING_UNKNOWN, () -> registered(OFFICER, ELSEWHERE.building().value()));
    assertRefused(ResidenceError.DWELLING_RETIRED, () -> registered(OFFICER, RETIRED.value()));
    assertThat(stored.stored()).isEmpty();
  }

  @Test
  void premises_in_use_are_registered_once() {
    registered(OFFICER, HOME.value());
    assertRefused(ResidenceError.PREMISES_EXIST, () -> registered(OFFICER, HOME.value()));
  }

  @Test
  void premises_that_another_registers_at_the_same_time_exist() {
    stored.beforeNextWrite(() -> registered(OFFICER, HOME.value()));
    assertRefused(ResidenceError.PREMISES_EXIST, () -> registered(OFFICER, HOME.value()));
    assertThat(stored.stored()).hasSize(1);
  }

  @Test
  void end_counts_from_today_and_repeating_it_changes_nothing() {
    var id = registered(OFFICER, HOME.value()).id();
    today = APRIL;
    var end = ended(OFFICER, id);
    assertThat(end.state().since()).isEqualTo(MARCH);
    assertThat(end.state().until()).contains(APRIL);
    assertThat(isDormitory(OPERATOR, HOME)).isFalse();
    today = APRIL.plusDays(1);
    assertThat(ended(OFFICER, id)).isEqualTo(end);
  }

  @Test
  void end_of_an_older_version_and_of_nothing_is_refused() {
    var id = registered(OFFICER, HOME.value()).id();
    assertRefused(
        PlatformError.STALE_VERSION, OFFICER, () -> register().end(id, new ExpectedVersion(7)));
    assertRefused(PlatformError.NOT_FOUND, () -> ended(OFFICER, id + "0"));
  }

  @Test
  void premises_that_ended_begin_again() {
    var id = registered(OFFICER, HOME.value()).id();
    ended(OFFICER, id);
    today = APRIL;
    var again = registered(OFFICER, HOME.value());
    assertThat(again.id()).isEqualTo(id);
    assertThat(again.state().since()).isEqualTo(APRIL);
    assertThat(again.state().until()).isEmpty();
    assertThat(isDormitory(OPERATOR, HOME)).isTrue();
  }

  @Test
  void premises_that_begin_again_belong_to_the_officials_of_where_they_lie_now() {
    var street = Callers.official(Role.POLICE_OFFICER, "320508001");
    var id = registered(street, HOME.value()).id();
    ended(street, id);
    community = new DivisionCode("320508001002");
    assertThat(registered(street, HOME.value()).state().division()).isEqualTo(community);
    assertThat(ended(NEW_OFFICER, id).state().inUse()).isFalse();
  }

  @Test
  void operator_reads_its_entries_and_no_other() {
    registered(OFFICER, HOME.value());
    assertThat(
            CurrentCaller.call(
                Callers.organisation(Role.EMPLOYER, OPERATOR),
                () -> register().ofOperator(OPERATOR)))
        .hasSize(1);
    assertThat(
            CurrentCaller.call(
                Callers.organisation(Role.EMPLOYER, OTHER), () -> register().ofOperator(OPERATOR)))
        .isEmpty();
  }

  @Test
  void address_that_an_enterprise_states_registers_nothing() {
    assertThat(register().statesAddressAt(OTHER, HOME)).isTrue();
    assertThat(register().statesAddressAt(OPERATOR, HOME)).isFalse();
    assertThat(isDormitory(OTHER, HOME)).isFalse();
  }
}

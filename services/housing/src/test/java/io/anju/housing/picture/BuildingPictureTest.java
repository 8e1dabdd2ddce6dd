package io.anju.housing.picture;

import static io.anju.housing.tenancy.TenancyFixture.COMMUNITY;
import static io.anju.housing.tenancy.TenancyFixture.DWELLING;
import static io.anju.housing.tenancy.TenancyFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.GridCode;
import io.anju.contract.housing.Address;
import io.anju.contract.housing.TenancyParty;
import io.anju.housing.building.Building;
import io.anju.housing.building.BuildingAttributes;
import io.anju.housing.building.BuildingDetails;
import io.anju.housing.building.Buildings;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.picture.PicturedDwelling.State;
import io.anju.housing.tenancy.Closing;
import io.anju.housing.tenancy.Confirmation;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.TenancyFixture;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.access.Scope;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.fixture.Callers;
import io.anju.platform.fixture.InMemoryAggregates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BuildingPictureTest {

  private static final Confirmation CONFIRMED =
      new Confirmation.Confirmed(TenancyParty.TENANT, TODAY);
  private static final Confirmation AWAITED = new Confirmation.Awaited(TenancyParty.TENANT);
  private static final Caller OFFICER = Callers.official(Role.HOUSING_OFFICER, "320508");

  private final InMemoryAggregates<Building> buildings =
      InMemoryAggregates.of(_ -> Scope.open(List.of(COMMUNITY.value()), List.of()));

  @BeforeEach
  void code_the_building() {
    CurrentCaller.asSystem(() ->
        buildings.add(
            DWELLING.building().value(),
            new Building.Current(
                new BuildingDetails(
                    DWELLING.building(),
                    new GridCode("32050801801401"),
                    COMMUNITY,
                    new Address(
                        null, null, null, null, null, "平江路", "6号", null, null, null, null, null),
                    BuildingAttributes.NONE),
                List.of())));
  }

  private State stateWith(Dwelling dwelling, Tenancy... tenancies) {
    return CurrentCaller.call(OFFICER, () -> pictureOf(TODAY, dwelling, tenancies))
        .getFirst()
        .state();
  }

  private List<PicturedDwelling> pictureOf(
      LocalDate today, Dwelling dwelling, Tenancy... tenancies) {
    return new BuildingPicture(
            new Buildings(buildings),
            (_, _, _) -> List.of(dwelling),
            codes -> codes.isEmpty() ? List.of() : List.of(tenancies),
            Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
        .of(DWELLING.building(), Optional.empty(), 10);
  }

  private static Dwelling retired() {
    return new Dwelling.Retired(
        TenancyFixture.dwelling().details(), List.of(), List.of(), TODAY, Optional.empty());
  }

  private static Tenancy terminatedOn(LocalDate last) {
    return new Tenancy.Terminated(
        TenancyFixture.filed(CONFIRMED).details(), new Closing(last, "moves", TODAY, false));
  }

  @Test
  void dwelling_is_let_by_a_running_tenancy_and_filed_by_one_that_awaits_confirmation() {
    var dwelling = TenancyFixture.dwelling();
    assertThat(stateWith(dwelling)).isEqualTo(State.EMPTY);
    assertThat(stateWith(dwelling, TenancyFixture.filed(AWAITED))).isEqualTo(State.FILED);
    assertThat(stateWith(dwelling, TenancyFixture.filed(CONFIRMED))).isEqualTo(State.LET);
    assertThat(stateWith(dwelling, TenancyFixture.filed(AWAITED), TenancyFixture.filed(CONFIRMED)))
        .isEqualTo(State.LET);
    assertThat(stateWith(retired(), TenancyFixture.filed(CONFIRMED))).isEqualTo(State.RETIRED);
  }

  @Test
  void tenancy_that_has_not_begun_is_filed() {
    var before = TenancyFixture.lease().term().from().minusDays(1);
    assertThat(
            CurrentCaller.call(
                OFFICER,
                () ->
                    pictureOf(before, TenancyFixture.dwelling(), TenancyFixture.filed(CONFIRMED))))
        .extracting(PicturedDwelling::state)
        .containsExactly(State.FILED);
  }

  @Test
  void terminated_tenancy_lets_the_dwelling_until_its_last_day() {
    var dwelling = TenancyFixture.dwelling();
    assertThat(stateWith(dwelling, terminatedOn(TODAY))).isEqualTo(State.LET);
    assertThat(stateWith(dwelling, terminatedOn(TODAY.minusDays(1)))).isEqualTo(State.EMPTY);
  }

  @Test
  void official_of_another_division_is_refused() {
    assertThatThrownBy(() ->
            CurrentCaller.call(
                Callers.official(Role.HOUSING_OFFICER, "320505"),
                () -> pictureOf(TODAY, TenancyFixture.dwelling())))
        .isInstanceOfSatisfying(
            RegistryException.class,
            error -> assertThat(error.code()).isEqualTo(PlatformError.FORBIDDEN));
  }
}

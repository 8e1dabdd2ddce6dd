package io.anju.housing.building;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.BuildingCode;
import io.anju.codes.DwellingCode;
import io.anju.housing.HousingError;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.fixture.Callers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildingRetirementTest {

  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
  private static final Caller OFFICER = Callers.official(Role.HOUSING_OFFICER, "320508");

  private static final class Crash extends Error {}

  private final List<DwellingCode> inUse = new ArrayList<>();
  private int writesUntilCrash = Integer.MAX_VALUE;
  private final BuildingsFixture buildings = new BuildingsFixture(this::countWrite);

  private void countWrite() {
    if (writesUntilCrash-- == 0) {
      throw new Crash();
    }
  }

  private BuildingRetirement retirement(Instant at) {
    return new BuildingRetirement(
        buildings.buildings(),
        buildings,
        (_, limit) -> inUse.stream().limit(limit).toList(),
        Clock.fixed(at, ZoneId.of("Asia/Shanghai")));
  }

  private Versioned<Building> retire(BuildingCode code, BuildingCode... successors) {
    return CurrentCaller.call(
        OFFICER, () -> retirement(NOW).retire(code, ExpectedVersion.ANY, List.of(successors)));
  }

  @Test
  void retirement_names_its_successors_and_is_entered_as_their_predecessor() {
    var old = buildings.add(1);
    var first = buildings.add(2);
    var second = buildings.add(3);
    var retired = retire(old, first, second);
    assertThat(retired.state())
        .isInstanceOfSatisfying(
            Building.Retired.class,
            state -> {
              assertThat(state.successors()).containsExactly(first, second);
              assertThat(state.linkingSince()).isEmpty();
            });
    assertThat(buildings.state(first).predecessors()).containsExactly(old);
    assertThat(buildings.state(second).predecessors()).containsExactly(old);
  }

  @Test
  void building_with_a_dwelling_in_use_is_not_retired() {
    var old = buildings.add(1);
    inUse.add(new DwellingCode(old.value() + "000001"));
    assertThatThrownBy(() -> retire(old))
        .isInstanceOfSatisfying(
            RegistryException.class,
            refused -> assertThat(refused.code()).isEqualTo(HousingError.BUILDING_IN_USE));
    assertThat(buildings.state(old)).isInstanceOf(Building.Current.class);
  }

  @Test
  void invalid_successors_are_all_named() {
    var old = buildings.add(1);
    var successor = buildings.add(2);
    assertThatThrownBy(() -> retire(old, old, successor, successor, BuildingsFixture.code(9)))
        .isInstanceOfSatisfying(
            RegistryException.class,
            refused ->
                assertThat(refused.errors())
                    .extracting(error -> error.field() + " " + error.error().code())
                    .containsExactly(
                        "successors[0] own-successor",
                        "successors[2] duplicate",
                        "successors[3] building-not-found"));
  }

  @Test
  void other_successors_are_refused_after_the_retirement() {
    var old = buildings.add(1);
    var successor = buildings.add(2);
    retire(old, successor);
    assertThat(retire(old, successor).version()).isEqualTo(3);
    assertThatThrownBy(() -> retire(old))
        .isInstanceOfSatisfying(
            RegistryException.class,
            refused -> assertThat(refused.code()).isEqualTo(HousingError.ALREADY_RETIRED));
  }

  @Test
  void official_of_another_division_may_not_retire() {
    var old = buildings.add(1);
    assertThatThrownBy(() ->
            CurrentCaller.call(
                Callers.official(Role.HOUSING_OFFICER, "320506"),
                () -> retirement(NOW).retire(old, ExpectedVersion.ANY, List.of())))
        .isInstanceOfSatisfying(
            RegistryException.class,
            refused -> assertThat(refused.code()).isEqualTo(PlatformError.FORBIDDEN));
  }

  /** The writes are: the retirement, one for each of two successors, its completion. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void retirement_interrupted_after_any_write_is_completed_by_the_job(int writes) {
    var old = buildings.add(1);
    var first = buildings.add(2);
    var second = buildings.add(3);
    writesUntilCrash = writes;
    assertThatThrownBy(() -> retire(old, first, second)).isInstanceOf(Crash.class);
    writesUntilCrash = Integer.MAX_VALUE;
    assertThat(retirement(NOW).resumeInterrupted(NOW, 10)).isZero();
    var later = NOW.plusSeconds(60);
    assertThat(retirement(later).resumeInterrupted(later, 10)).isOne();
    assertThat(retirement(later).resumeInterrupted(later, 10)).isZero();
    assertThat(((Building.Retired) buildings.state(old)).linkingSince()).isEmpty();
    assertThat(buildings.state(first).predecessors()).containsExactly(old);
    assertThat(buildings.state(second).predecessors()).containsExactly(old);
  }
}

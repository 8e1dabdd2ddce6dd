package io.anju.housing.building;

import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.BuildingCode;
import io.anju.housing.division.InMemoryDivisionsFixture;
import io.anju.housing.grid.InMemoryGridsFixture;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BuildingChangesTest {

  private static final Caller OFFICER = Callers.official(Role.HOUSING_OFFICER, "320508");
  private static final BuildingAttributes SURVEYED =
      new BuildingAttributes(List.of(), Optional.of(18), Optional.of("砖混"), Optional.empty());

  private final BuildingsFixture fixture = new BuildingsFixture(() -> {});
  private final BuildingCode building = fixture.add(1);

  @Test
  void attributes_are_replaced_and_the_same_again_keep_the_version() {
    var changed = update(new ExpectedVersion(1));
    assertThat(changed.version()).isEqualTo(2);
    assertThat(changed.state().details().attributes()).isEqualTo(SURVEYED);
    assertThat(update(new ExpectedVersion(2))).isEqualTo(changed);
  }

  @Test
  void change_requires_the_version_and_an_official_of_the_division() {
    assertRefused(PlatformError.STALE_VERSION, () -> update(new ExpectedVersion(7)));
    assertRefused(
        PlatformError.FORBIDDEN,
        Callers.official(Role.HOUSING_OFFICER, "320507"),
        () -> changes().updateAttributes(building, ExpectedVersion.ANY, SURVEYED));
    assertRefused(
        PlatformError.NOT_FOUND,
        OFFICER,
        () -> changes().updateAttributes(BuildingsFixture.code(9), ExpectedVersion.ANY, SURVEYED));
  }

  private Versioned<Building> update(ExpectedVersion expected) {
    return CurrentCaller.call(
        OFFICER, () -> changes().updateAttributes(building, expected, SURVEYED));
  }

  private BuildingChanges changes() {
    var divisions = InMemoryDivisionsFixture.suzhou().asDivisions("3205");
    return new BuildingChanges(
        fixture.buildings(),
        new GridLocations(
            divisions, new InMemoryGridsFixture().asGrids(divisions), new BoundaryCheck(50)));
  }
}

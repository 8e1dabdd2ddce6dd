package io.anju.housing.dwelling;

import static io.anju.housing.tenancy.TenancyFixture.DWELLING;
import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.housing.HousingError;
import io.anju.housing.tenancy.TenancyFixture;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import io.anju.platform.fixture.InMemoryAggregates;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DwellingChangesTest {

  private static final Caller OFFICER = Callers.official(Role.HOUSING_OFFICER, "320508");
  private static final List<Owner> OWNERS =
      List.of(new Owner(Optional.of(TenancyFixture.OWNER), Optional.empty(), Optional.empty()));

  private final InMemoryAggregates<Dwelling> dwellings = InMemoryAggregates.unrestricted();
  private final DwellingChanges changes = new DwellingChanges(dwellings);

  @BeforeEach
  void codeDwelling() {
    dwellings.add(DWELLING.value(), TenancyFixture.dwelling());
  }

  @Test
  void owners_are_replaced_and_the_same_again_keep_the_version() {
    var changed =
        CurrentCaller.call(
            OFFICER, () -> changes.updateOwners(DWELLING, new ExpectedVersion(1), OWNERS));
    assertThat(changed.version()).isEqualTo(2);
    assertThat(changed.state().details().owners()).isEqualTo(OWNERS);
    assertThat(
            CurrentCaller.call(
                OFFICER, () -> changes.updateOwners(DWELLING, new ExpectedVersion(2), OWNERS)))
        .isEqualTo(changed);
  }

  @Test
  void owner_named_twice_is_invalid() {
    assertRefused(
        HousingError.DWELLING_INVALID,
        OFFICER,
        () ->
            changes.updateOwners(
                DWELLING, ExpectedVersion.ANY, List.of(OWNERS.getFirst(), OWNERS.getFirst())));
    assertThat(dwellings.stored().get(DWELLING.value()).version()).isEqualTo(1);
  }

  @Test
  void change_requires_the_version_and_an_official_of_the_division() {
    assertRefused(
        PlatformError.STALE_VERSION,
        OFFICER,
        () -> changes.updateOwners(DWELLING, new ExpectedVersion(7), OWNERS));
    assertRefused(
        PlatformError.FORBIDDEN,
        Callers.official(Role.HOUSING_OFFICER, "320507"),
        () -> changes.updateOwners(DWELLING, ExpectedVersion.ANY, OWNERS));
  }

  @Test
  void retired_dwelling_does_not_change() {
    var current = dwellings.require(DWELLING.value());
    dwellings.save(
        current,
        new Dwelling.Retired(
            current.state().details(),
            List.of(),
            List.of(),
            TenancyFixture.TODAY,
            Optional.empty()));
    assertRefused(
        HousingError.DWELLING_RETIRED,
        OFFICER,
        () -> changes.updateOwners(DWELLING, ExpectedVersion.ANY, OWNERS));
  }
}

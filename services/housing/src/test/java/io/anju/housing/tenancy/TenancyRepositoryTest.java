package io.anju.housing.tenancy;

import static io.anju.housing.tenancy.TenancyUseCasesFixture.LANDLORD;
import static io.anju.housing.tenancy.TenancyUseCasesFixture.OFFICER;
import static io.anju.housing.tenancy.TenancyUseCasesFixture.STRANGER;
import static io.anju.housing.tenancy.TenancyUseCasesFixture.TENANT;
import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.housing.HousingError;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import org.junit.jupiter.api.Test;

class TenancyRepositoryTest {

  private static final Caller OWNER = Callers.person(Role.LANDLORD, TenancyFixture.OWNER);

  private final TenancyUseCasesFixture fixture = new TenancyUseCasesFixture();
  private final String id = fixture.filed("2026-03-01", "2026-12-31").id();

  @Test
  void tenancy_is_read_by_its_parties_and_officials_of_the_division() {
    for (var reader : new Caller[] {LANDLORD, TENANT, OFFICER}) {
      assertThat(CurrentCaller.call(reader, () -> fixture.repository().require(id)).id())
          .isEqualTo(id);
    }
    assertRefused(PlatformError.FORBIDDEN, STRANGER, () -> fixture.repository().require(id));
    assertRefused(
        PlatformError.FORBIDDEN,
        Callers.official(Role.HOUSING_OFFICER, "320507"),
        () -> fixture.repository().require(id));
    assertRefused(PlatformError.NOT_FOUND, LANDLORD, () -> fixture.repository().require("unknown"));
  }

  @Test
  void owner_recorded_later_reads_the_running_tenancy_and_not_an_ended_one() {
    var code = TenancyFixture.DWELLING.value();
    fixture.dwellings.save(
        fixture.dwellings.require(code), TenancyFixture.dwelling(TenancyFixture.OWNER));
    assertThat(CurrentCaller.call(OWNER, () -> fixture.repository().require(id)).id())
        .isEqualTo(id);
    CurrentCaller.call(
        LANDLORD,
        () -> fixture.changes().terminate(id, ExpectedVersion.ANY, TenancyFixture.TODAY, "sale"));
    assertRefused(PlatformError.FORBIDDEN, OWNER, () -> fixture.repository().require(id));
  }

  @Test
  void abandoned_filing_is_not_found() {
    CurrentCaller.asSystem(() -> fixture.tenancies.add("abandoned", new Tenancy.Abandoned()));
    assertRefused(
        PlatformError.NOT_FOUND, LANDLORD, () -> fixture.repository().require("abandoned"));
  }

  @Test
  void change_requires_a_running_tenancy_the_version_and_a_party() {
    var repository = fixture.repository();
    assertRefused(
        PlatformError.STALE_VERSION,
        LANDLORD,
        () -> repository.requireChangeable(id, new ExpectedVersion(9)));
    CurrentCaller.call(
        OFFICER, () -> fixture.changes().annul(id, ExpectedVersion.ANY, "wrong dwelling"));
    assertRefused(
        HousingError.TENANCY_ALREADY_ENDED,
        LANDLORD,
        () -> repository.requireChangeable(id, ExpectedVersion.ANY));
  }
}

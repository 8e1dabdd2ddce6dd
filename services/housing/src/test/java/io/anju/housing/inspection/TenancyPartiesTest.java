package io.anju.housing.inspection;

import static io.anju.housing.tenancy.TenancyFixture.DWELLING;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.PersonId;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.TenancyFixture;
import io.anju.housing.tenancy.TenancyScope;
import io.anju.housing.tenancy.TenancySearchFixture;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Callers;
import io.anju.platform.fixture.InMemoryAggregates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenancyPartiesTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final InMemoryAggregates<Tenancy> tenancies =
      InMemoryAggregates.of(tenancy -> TenancyScope.of(tenancy.recordedDetails().orElseThrow()));

  /** The term is 2026-01-01 to 2026-12-31. */
  @ParameterizedTest
  @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-12-31, true", "2027-01-01, false"})
  void party_is_who_has_a_tenancy_of_the_day(LocalDate day, boolean party) {
    file();
    assertThat(isParty(TenancyFixture.TENANT, day)).isEqualTo(party);
    assertThat(isParty(TenancyFixture.LANDLORD, day)).isEqualTo(party);
    assertThat(isParty(TenancyFixture.OCCUPANT, day)).isEqualTo(party);
  }

  @Test
  void stranger_is_no_party() {
    file();
    assertThat(isParty(TenancyFixture.STRANGER, TenancyFixture.TODAY)).isFalse();
  }

  private boolean isParty(PersonId person, LocalDate day) {
    var clock = Clock.fixed(day.atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
    return new TenancyParties(new TenancySearchFixture(tenancies), clock)
        .isParty(DWELLING, Callers.person(Role.RESIDENT, person));
  }

  private void file() {
    CurrentCaller.asSystem(() -> tenancies.add("t1", TenancyFixture.filed()));
  }
}

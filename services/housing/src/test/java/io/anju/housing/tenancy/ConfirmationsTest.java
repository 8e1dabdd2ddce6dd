package io.anju.housing.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.contract.housing.TenancyParty;
import io.anju.housing.HousingError;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.mandate.MandatesFixture;
import io.anju.housing.tenancy.filing.FilingRights;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.ErrorCode;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.fixture.Callers;
import io.anju.platform.fixture.InMemoryAggregates;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ConfirmationsTest {

  private static final String ID = "tenancy";
  private static final Caller TENANT = Callers.person(Role.RESIDENT, TenancyFixture.TENANT);
  private static final Caller LANDLORD = Callers.person(Role.LANDLORD, TenancyFixture.LANDLORD);
  private static final Caller OFFICER = Callers.official(Role.HOUSING_OFFICER, "320508");

  private final InMemoryAggregates<Tenancy> tenancies = InMemoryAggregates.unrestricted();
  private final Confirmations confirmations;

  ConfirmationsTest() {
    var dwellings = InMemoryAggregates.<Dwelling>unrestricted();
    dwellings.add(TenancyFixture.DWELLING.value(), TenancyFixture.dwelling());
    var rights =
        new FilingRights(new Dwellings(dwellings), new MandatesFixture().on(TenancyFixture.TODAY));
    confirmations =
        new Confirmations(
            new TenancyRepository(tenancies, rights),
            rights,
            Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneId.of("Asia/Shanghai")));
  }

  private Confirmation confirmation(Versioned<Tenancy> tenancy) {
    return tenancy.state().recordedDetails().orElseThrow().confirmation();
  }

  private Confirmation confirm(Caller caller) {
    return confirmation(
        CurrentCaller.call(caller, () -> confirmations.confirm(ID, ExpectedVersion.ANY)));
  }

  private Confirmation object(Caller caller) {
    return confirmation(
        CurrentCaller.call(caller, () -> confirmations.object(ID, ExpectedVersion.ANY, "rent")));
  }

  private Confirmation uphold(Caller caller) {
    return confirmation(
        CurrentCaller.call(caller, () -> confirmations.uphold(ID, ExpectedVersion.ANY, "lease")));
  }

  private static void assertRefused(ErrorCode code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RegistryException.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  @Test
  void other_party_confirms_once_and_the_filing_party_never() {
    tenancies.add(ID, TenancyFixture.filed());
    assertRefused(HousingError.TENANCY_CONFIRMATION_NOT_PENDING, () -> confirm(LANDLORD));
    assertThat(confirm(TENANT))
        .isEqualTo(new Confirmation.Confirmed(TenancyParty.TENANT, TenancyFixture.TODAY));
    assertRefused(HousingError.TENANCY_CONFIRMATION_NOT_PENDING, () -> confirm(TENANT));
    assertRefused(HousingError.TENANCY_CONFIRMATION_NOT_PENDING, () -> object(TENANT));
  }

  @Test
  void officer_upholds_only_a_filing_with_an_objection() {
    tenancies.add(ID, TenancyFixture.filed());
    assertRefused(HousingError.TENANCY_CONFIRMATION_NOT_PENDING, () -> uphold(OFFICER));
    assertThat(object(TENANT))
        .isEqualTo(new Confirmation.Objected(TenancyParty.TENANT, TenancyFixture.TODAY, "rent"));
    assertThat(uphold(OFFICER))
        .isEqualTo(new Confirmation.Upheld(TenancyParty.TENANT, TenancyFixture.TODAY, "lease"));
    assertRefused(HousingError.TENANCY_CONFIRMATION_NOT_PENDING, () -> object(TENANT));
  }

  @Test
  void ended_tenancy_is_not_confirmed() {
    tenancies.add(ID, new Tenancy.Ended(TenancyFixture.filed().details()));
    assertRefused(HousingError.TENANCY_ALREADY_ENDED, () -> confirm(TENANT));
  }

  @Test
  void stranger_may_not_even_read_it() {
    tenancies.add(ID, TenancyFixture.filed());
    assertRefused(
        PlatformError.FORBIDDEN,
        () -> confirm(Callers.person(Role.RESIDENT, TenancyFixture.STRANGER)));
  }
}

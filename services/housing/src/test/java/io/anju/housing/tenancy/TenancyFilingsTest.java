package io.anju.housing.tenancy;

import static io.anju.housing.tenancy.TenancyUseCasesFixture.LANDLORD;
import static io.anju.housing.tenancy.TenancyUseCasesFixture.OCCUPANT;
import static io.anju.housing.tenancy.TenancyUseCasesFixture.OFFICER;
import static io.anju.housing.tenancy.TenancyUseCasesFixture.STRANGER;
import static io.anju.housing.tenancy.TenancyUseCasesFixture.TENANT;
import static io.anju.housing.tenancy.TenancyUseCasesFixture.lease;
import static io.anju.housing.tenancy.TenancyUseCasesFixture.sublet;
import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DwellingCode;
import io.anju.contract.housing.TenancyFiler;
import io.anju.contract.housing.TenancyParty;
import io.anju.housing.HousingError;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.tenancy.TenancyFilings.Accepted;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import io.anju.platform.fixture.Refusals;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TenancyFilingsTest {

  private final TenancyUseCasesFixture fixture = new TenancyUseCasesFixture();

  @Test
  void filing_has_a_number_of_its_district_and_awaits_the_other_party() {
    var byLandlord = details(file(LANDLORD, lease("2026-03-01", "2026-12-31")));
    assertThat(byLandlord.filing().number().value()).startsWith("320508-2026-");
    assertThat(byLandlord.filing().on()).isEqualTo(TenancyFixture.TODAY);
    assertThat(byLandlord.confirmation()).isEqualTo(new Confirmation.Awaited(TenancyParty.TENANT));
    var byTenant =
        details(
            file(
                TENANT,
                lease("2027-01-01", "2027-12-31", TenancyFiler.TENANT, TenancyFixture.TODAY)));
    assertThat(byTenant.confirmation()).isEqualTo(new Confirmation.Awaited(TenancyParty.LANDLORD));
    assertThat(byTenant.filing().number()).isNotEqualTo(byLandlord.filing().number());
  }

  /** Thirty days from signing; today is 2026-03-01. */
  @ParameterizedTest
  @CsvSource({"2026-03-01, false", "2026-01-30, false", "2026-01-29, true"})
  void filing_after_the_deadline_is_accepted_and_marked_late(LocalDate signedOn, boolean late) {
    var accepted =
        file(LANDLORD, lease("2026-03-01", "2026-12-31", TenancyFiler.LANDLORD, signedOn));
    assertThat(details(accepted).filing().late()).isEqualTo(late);
    assertThat(accepted.warnings().contains(FilingWarning.LATE)).isEqualTo(late);
  }

  @ParameterizedTest
  @EnumSource(TenancyFiler.class)
  void stranger_and_mere_occupant_may_not_file_in_any_role(TenancyFiler filer) {
    var lease = lease("2026-03-01", "2026-12-31", filer, TenancyFixture.TODAY);
    assertRefused(HousingError.NOT_A_PARTY, STRANGER, () -> fixture.filings().file(lease));
    assertRefused(HousingError.NOT_A_PARTY, OCCUPANT, () -> fixture.filings().file(lease));
    assertThat(fixture.tenancies.stored()).isEmpty();
  }

  @Test
  void official_files_in_the_own_division_alone() {
    file(OFFICER, lease("2026-03-01", "2026-12-31"));
    assertRefused(
        PlatformError.FORBIDDEN,
        Callers.official(Role.HOUSING_OFFICER, "320507"),
        () -> fixture.filings().file(lease("2027-03-01", "2027-12-31")));
    assertThat(fixture.tenancies.stored()).hasSize(1);
  }

  @Test
  void unknown_and_retired_dwelling_are_refused() {
    var code = TenancyFixture.DWELLING.value();
    var current = fixture.dwellings.require(code);
    fixture.dwellings.save(
        current,
        new Dwelling.Retired(
            current.state().details(),
            List.of(),
            List.of(),
            TenancyFixture.TODAY,
            Optional.empty()));
    assertRefused(
        HousingError.DWELLING_RETIRED,
        LANDLORD,
        () -> fixture.filings().file(lease("2026-03-01", "2026-12-31")));
    var other =
        new NewTenancy(
            new DwellingCode(code.substring(0, 24) + "9"),
            lease("2026-03-01", "2026-12-31").landlord(),
            List.of(TenancyFixture.TENANT),
            TenancyUseCasesFixture.household(),
            lease("2026-03-01", "2026-12-31").term(),
            TenancyFixture.TODAY,
            lease("2026-03-01", "2026-12-31").monthlyRent(),
            lease("2026-03-01", "2026-12-31").deposit(),
            List.of(),
            Optional.empty(),
            TenancyFiler.LANDLORD);
    var refusal =
        assertRefused(HousingError.DWELLING_UNKNOWN, LANDLORD, () -> fixture.filings().file(other));
    assertThat(Refusals.fields(refusal)).containsExactly("dwellingCode dwelling-not-found");
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-01, 2027-12-31, true",
    "2026-12-31, 2027-12-31, true",
    "2026-12-30, 2027-12-31, false",
    "2026-02-01, 2026-02-28, true",
    "2026-02-01, 2026-03-01, true",
    "2026-02-01, 2026-03-02, false"
  })
  void terms_of_two_tenancies_of_a_dwelling_share_at_most_the_day_of_handing_over(
      String from, String until, boolean free) {
    fixture.filed("2026-03-01", "2026-12-31");
    if (free) {
      file(LANDLORD, lease(from, until));
    } else {
      assertRefused(
          HousingError.TENANCY_OVERLAP, LANDLORD, () -> fixture.filings().file(lease(from, until)));
    }
    assertThat(fixture.tenancies.stored()).hasSize(free ? 2 : 1);
  }

  @Test
  void every_error_is_refused_at_once() {
    fixture.unsafe.add(TenancyFixture.DWELLING);
    var tomorrow = TenancyFixture.TODAY.plusDays(1);
    var refusal =
        assertRefused(
            HousingError.TENANCY_INVALID,
            LANDLORD,
            () ->
                fixture
                    .filings()
                    .file(lease("2026-03-01", "2046-03-01", TenancyFiler.LANDLORD, tomorrow)));
    assertThat(Refusals.fields(refusal))
        .containsExactlyInAnyOrder(
            "signedOn in-the-future", "until term-too-long", "dwellingCode unsafe-to-let");
    assertThat(fixture.tenancies.stored()).isEmpty();
  }

  @Test
  void landlord_who_is_not_a_recorded_owner_is_invalid() {
    var code = TenancyFixture.DWELLING.value();
    fixture.dwellings.save(
        fixture.dwellings.require(code), TenancyFixture.dwelling(TenancyFixture.OWNER));
    var refusal =
        assertRefused(
            HousingError.TENANCY_INVALID,
            LANDLORD,
            () -> fixture.filings().file(lease("2026-03-01", "2026-12-31")));
    assertThat(Refusals.fields(refusal)).containsExactly("landlord not-the-owner");
  }

  @Test
  void tenant_sublets_within_the_head_tenancy_until_it_has_ended() {
    var head = fixture.filed("2026-03-01", "2026-12-31");
    var within = sublet(head.id(), TenancyFixture.STRANGER, "2026-04-01", "2026-12-31");
    assertThat(details(file(TENANT, within)).lease().sublet()).isPresent();
    var refusal =
        assertRefused(
            HousingError.TENANCY_INVALID,
            TENANT,
            () ->
                fixture
                    .filings()
                    .file(sublet(head.id(), TenancyFixture.OWNER, "2026-04-01", "2027-01-01")));
    assertThat(Refusals.fields(refusal)).contains("until outside-term");
    assertRefused(
        HousingError.HEAD_TENANCY_ENDED,
        TENANT,
        () ->
            fixture
                .filings()
                .file(sublet("unknown", TenancyFixture.OWNER, "2026-04-01", "2026-12-31")));
  }

  private Accepted file(Caller caller, NewTenancy lease) {
    return CurrentCaller.call(caller, () -> fixture.filings().file(lease));
  }

  private static TenancyDetails details(Accepted accepted) {
    return accepted.tenancy().state().recordedDetails().orElseThrow();
  }
}

package io.anju.housing.tenancy;

import static io.anju.housing.tenancy.TenancyUseCasesFixture.LANDLORD;
import static io.anju.housing.tenancy.TenancyUseCasesFixture.OFFICER;
import static io.anju.housing.tenancy.TenancyUseCasesFixture.STRANGER;
import static io.anju.housing.tenancy.TenancyUseCasesFixture.TENANT;
import static io.anju.housing.tenancy.TenancyUseCasesFixture.household;
import static io.anju.housing.tenancy.TenancyUseCasesFixture.sublet;
import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.housing.TenancyParty;
import io.anju.housing.HousingError;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Refusals;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenanciesTest {

  private static final LocalDate END = LocalDate.parse("2026-12-31");
  private static final LocalDate LATER = LocalDate.parse("2027-06-30");

  private final TenancyUseCasesFixture fixture = new TenancyUseCasesFixture();
  private String id;

  @BeforeEach
  void fileTenancy() {
    id = fixture.filed("2026-03-01", "2026-12-31").id();
  }

  @Test
  void renewed_term_awaits_the_other_party_and_keeps_the_days_from_others() {
    var renewed = details(renew(LANDLORD, LATER));
    assertThat(renewed.lease().term().until()).isEqualTo(LATER);
    assertThat(renewed.confirmation()).isEqualTo(new Confirmation.Awaited(TenancyParty.TENANT));
    assertRefused(HousingError.TENANCY_OVERLAP, () -> fixture.filed("2027-06-29", "2027-12-31"));
    assertThat(details(renew(TENANT, LATER.plusDays(1))).confirmation())
        .isEqualTo(new Confirmation.Awaited(TenancyParty.LANDLORD));
  }

  @Test
  void renewal_into_the_next_tenancy_overlaps_and_changes_nothing() {
    fixture.filed("2027-01-01", "2027-12-31");
    assertRefused(
        HousingError.TENANCY_OVERLAP,
        LANDLORD,
        () -> fixture.changes().renew(id, ExpectedVersion.ANY, LATER, TenancyFixture.TODAY));
    assertThat(fixture.tenancies.stored().get(id).version()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-31, 2026-03-01, until not-later",
    "2026-06-30, 2026-03-01, until not-later",
    "2027-06-30, 2026-03-02, agreedOn in-the-future",
    "2046-03-01, 2026-03-01, until term-too-long"
  })
  void renewal_is_later_agreed_by_today_and_of_a_lawful_length(
      LocalDate until, LocalDate agreedOn, String error) {
    var refusal =
        assertRefused(
            HousingError.TENANCY_INVALID,
            LANDLORD,
            () -> fixture.changes().renew(id, ExpectedVersion.ANY, until, agreedOn));
    assertThat(Refusals.fields(refusal)).containsExactly(error);
  }

  @Test
  void unsafe_dwelling_is_not_let_longer() {
    fixture.unsafe.add(TenancyFixture.DWELLING);
    var refusal =
        assertRefused(
            HousingError.TENANCY_INVALID,
            LANDLORD,
            () -> fixture.changes().renew(id, ExpectedVersion.ANY, LATER, TenancyFixture.TODAY));
    assertThat(Refusals.fields(refusal)).containsExactly("dwellingCode unsafe-to-let");
  }

  /** Thirty days from the agreement; today is 2026-03-01. */
  @ParameterizedTest
  @CsvSource({"2026-01-30, false", "2026-01-29, true"})
  void renewal_reported_after_the_deadline_is_marked_late(LocalDate agreedOn, boolean late) {
    var renewed =
        CurrentCaller.call(
            LANDLORD, () -> fixture.changes().renew(id, ExpectedVersion.ANY, LATER, agreedOn));
    assertThat(details(renewed).changes())
        .singleElement()
        .satisfies(change -> {
          assertThat(change.kind()).isEqualTo(Change.Kind.RENEWED);
          assertThat(change.late()).isEqualTo(late);
        });
  }

  @Test
  void change_requires_the_current_version_and_a_right_to_it() {
    assertRefused(
        PlatformError.STALE_VERSION,
        LANDLORD,
        () -> fixture.changes().renew(id, new ExpectedVersion(7), LATER, TenancyFixture.TODAY));
    assertRefused(
        PlatformError.FORBIDDEN,
        STRANGER,
        () -> fixture.changes().renew(id, ExpectedVersion.ANY, LATER, TenancyFixture.TODAY));
    assertRefused(
        PlatformError.NOT_FOUND,
        LANDLORD,
        () -> fixture.changes().renew("unknown", ExpectedVersion.ANY, LATER, TenancyFixture.TODAY));
  }

  @Test
  void occupants_are_replaced_and_a_mere_occupant_may_not_do_it() {
    var changed =
        CurrentCaller.call(
            TENANT,
            () ->
                fixture
                    .changes()
                    .changeOccupants(
                        id,
                        new ExpectedVersion(1),
                        household(TenancyFixture.TENANT, TenancyFixture.OCCUPANT),
                        TenancyFixture.TODAY));
    assertThat(details(changed).household().occupants())
        .containsExactly(TenancyFixture.TENANT, TenancyFixture.OCCUPANT);
    assertRefused(
        HousingError.NOT_A_PARTY,
        TenancyUseCasesFixture.OCCUPANT,
        () ->
            fixture
                .changes()
                .changeOccupants(id, ExpectedVersion.ANY, household(), TenancyFixture.TODAY));
    var refusal =
        assertRefused(
            HousingError.TENANCY_INVALID,
            TENANT,
            () ->
                fixture
                    .changes()
                    .changeOccupants(
                        id, ExpectedVersion.ANY, household(), TenancyFixture.TODAY.plusDays(1)));
    assertThat(Refusals.fields(refusal)).containsExactly("since in-the-future");
  }

  @Test
  void dwelling_is_free_from_the_day_of_handing_over_on() {
    var ended = terminate(TENANT, LocalDate.parse("2026-06-30"));
    assertThat(ended.state()).isInstanceOf(Tenancy.Terminated.class);
    assertRefused(HousingError.TENANCY_OVERLAP, () -> fixture.filed("2026-06-29", "2026-12-31"));
    fixture.filed("2026-06-30", "2026-12-31");
    assertRefused(
        HousingError.TENANCY_ALREADY_ENDED,
        TENANT,
        () -> fixture.changes().terminate(id, ExpectedVersion.ANY, END, "moved"));
    assertRefused(
        HousingError.TENANCY_ALREADY_ENDED,
        LANDLORD,
        () -> fixture.changes().renew(id, ExpectedVersion.ANY, LATER, TenancyFixture.TODAY));
  }

  @ParameterizedTest
  @CsvSource({"2026-02-28, false", "2026-03-01, true", "2026-12-31, true", "2027-01-01, false"})
  void last_day_lies_within_the_term(LocalDate on, boolean within) {
    if (within) {
      assertThat(terminate(LANDLORD, on).version()).isEqualTo(2);
    } else {
      var refusal =
          assertRefused(
              HousingError.TENANCY_INVALID,
              LANDLORD,
              () -> fixture.changes().terminate(id, ExpectedVersion.ANY, on, "sale"));
      assertThat(Refusals.fields(refusal)).containsExactly("on outside-term");
    }
  }

  @Test
  void head_tenancy_ends_only_after_its_sublet_which_the_head_landlord_may_end() {
    var lease = sublet(id, TenancyFixture.STRANGER, "2026-04-01", "2026-12-31");
    var sublet = CurrentCaller.call(TENANT, () -> fixture.filings().file(lease)).tenancy();
    assertRefused(
        HousingError.SUBLETTING_ACTIVE,
        LANDLORD,
        () ->
            fixture
                .changes()
                .terminate(id, ExpectedVersion.ANY, LocalDate.parse("2026-06-30"), "sale"));
    CurrentCaller.call(
        LANDLORD,
        () ->
            fixture
                .changes()
                .terminate(
                    sublet.id(), ExpectedVersion.ANY, LocalDate.parse("2026-06-30"), "sale"));
    assertThat(terminate(LANDLORD, LocalDate.parse("2026-06-30")).state())
        .isInstanceOf(Tenancy.Terminated.class);
  }

  @Test
  void annulled_filing_leaves_its_whole_term_free() {
    var annulled =
        CurrentCaller.call(
            OFFICER, () -> fixture.changes().annul(id, new ExpectedVersion(1), "wrong dwelling"));
    assertThat(annulled.state()).isInstanceOf(Tenancy.Voided.class);
    assertThat(annulled.state().holding()).isEmpty();
    assertThat(fixture.filed("2026-03-01", "2026-12-31").version()).isEqualTo(1);
  }

  private Versioned<Tenancy> renew(Caller caller, LocalDate until) {
    return CurrentCaller.call(
        caller,
        () -> fixture.changes().renew(id, ExpectedVersion.ANY, until, TenancyFixture.TODAY));
  }

  private Versioned<Tenancy> terminate(Caller caller, LocalDate on) {
    return CurrentCaller.call(
        caller, () -> fixture.changes().terminate(id, ExpectedVersion.ANY, on, "moved"));
  }

  private static TenancyDetails details(Versioned<Tenancy> tenancy) {
    return tenancy.state().recordedDetails().orElseThrow();
  }
}

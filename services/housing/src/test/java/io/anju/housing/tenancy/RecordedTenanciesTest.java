package io.anju.housing.tenancy;

import static io.anju.housing.tenancy.TenancyUseCasesFixture.LANDLORD;
import static io.anju.housing.tenancy.TenancyUseCasesFixture.OFFICER;
import static io.anju.housing.tenancy.TenancyUseCasesFixture.household;
import static io.anju.housing.tenancy.TenancyUseCasesFixture.lease;
import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.anju.codes.DwellingCode;
import io.anju.contract.housing.TenancyFiler;
import io.anju.contract.housing.TenancyStatus;
import io.anju.housing.HousingError;
import io.anju.housing.party.Party;
import io.anju.housing.tenancy.RecordedTenancies.Outcome;
import io.anju.housing.tenancy.filing.FilingNumber;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.fixture.Callers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class RecordedTenanciesTest {

  private static final FilingNumber NUMBER = new FilingNumber("苏房租备〔2025〕0000017号");
  private static final LocalDate FILED_ON = LocalDate.parse("2025-06-01");

  private final TenancyUseCasesFixture fixture = new TenancyUseCasesFixture();

  private static NewTenancy signed(String from, String until) {
    return lease(from, until, TenancyFiler.LANDLORD, LocalDate.parse("2025-05-20"));
  }

  private static RecordedTenancy recorded(NewTenancy lease, TenancyStatus status) {
    return new RecordedTenancy(NUMBER, lease, FILED_ON, status, Optional.empty());
  }

  private Outcome record(RecordedTenancy tenancy) {
    return CurrentCaller.call(OFFICER, () -> fixture.recorded().record(tenancy));
  }

  private Outcome record(String until, TenancyStatus status) {
    return record(recorded(signed("2025-06-01", until), status));
  }

  private Tenancy stored() {
    return fixture.tenancies.all().findFirst().orElseThrow().state();
  }

  private void refuse(HousingError error, RecordedTenancy tenancy) {
    assertRefused(error, OFFICER, () -> fixture.recorded().record(tenancy));
  }

  @Test
  void tenancy_keeps_its_number_and_day_and_counts_as_confirmed() {
    assertThat(record("2026-12-31", TenancyStatus.FILED)).isEqualTo(Outcome.APPLIED);
    var details = stored().recordedDetails().orElseThrow();
    assertThat(stored()).isInstanceOf(Tenancy.Filed.class);
    assertThat(details.filing().number()).isEqualTo(NUMBER);
    assertThat(details.filing().on()).isEqualTo(FILED_ON);
    assertThat(details.filing().late()).isFalse();
    assertThat(details.agreement()).isPresent();
  }

  @Test
  void same_row_again_changes_nothing() {
    record("2026-12-31", TenancyStatus.FILED);
    var before = fixture.tenancies.all().toList();
    assertThat(record("2026-12-31", TenancyStatus.FILED)).isEqualTo(Outcome.UNCHANGED);
    assertThat(fixture.tenancies.all().toList()).isEqualTo(before);
  }

  @Test
  void later_end_renews_and_an_earlier_one_is_stale() {
    record("2026-05-31", TenancyStatus.FILED);
    assertThat(record("2027-05-31", TenancyStatus.FILED)).isEqualTo(Outcome.APPLIED);
    assertThat(stored().recordedDetails().orElseThrow().lease().term().until())
        .isEqualTo(LocalDate.parse("2027-05-31"));
    assertThat(record("2026-05-31", TenancyStatus.FILED)).isEqualTo(Outcome.STALE);
  }

  @Test
  void terminated_row_ends_it_and_frees_its_days() {
    record("2026-12-31", TenancyStatus.FILED);
    var terminated =
        new RecordedTenancy(
            NUMBER,
            signed("2025-06-01", "2026-12-31"),
            FILED_ON,
            TenancyStatus.TERMINATED,
            Optional.of(LocalDate.parse("2026-02-10")));
    assertThat(record(terminated)).isEqualTo(Outcome.APPLIED);
    assertThat(stored())
        .isInstanceOfSatisfying(
            Tenancy.Terminated.class,
            ended -> assertThat(ended.closing().on()).isEqualTo(LocalDate.parse("2026-02-10")));
    assertThat(record(terminated)).isEqualTo(Outcome.UNCHANGED);
    assertThat(record("2026-12-31", TenancyStatus.FILED)).isEqualTo(Outcome.STALE);
    CurrentCaller.call(LANDLORD, () -> fixture.filings().file(lease("2026-03-01", "2026-09-30")));
  }

  @Test
  void tenancy_whose_term_is_over_has_ended() {
    record("2026-02-28", TenancyStatus.FILED);
    assertThat(stored()).isInstanceOf(Tenancy.Ended.class);
    assertThat(record("2026-02-28", TenancyStatus.FILED)).isEqualTo(Outcome.UNCHANGED);
  }

  @Test
  void other_lease_under_the_same_number_is_refused() {
    record("2026-12-31", TenancyStatus.FILED);
    refuse(
        HousingError.TENANCY_DIFFERS,
        recorded(signed("2025-07-01", "2026-12-31"), TenancyStatus.FILED));
  }

  @Test
  void overlap_is_refused_as_in_a_filing() {
    record("2026-12-31", TenancyStatus.FILED);
    refuse(
        HousingError.TENANCY_OVERLAP,
        new RecordedTenancy(
            new FilingNumber("OTHER-1"),
            signed("2026-01-01", "2026-12-31"),
            FILED_ON,
            TenancyStatus.FILED,
            Optional.empty()));
  }

  /** The same lease, through the API and from a file, is refused for the same reasons. */
  @Test
  void lease_that_breaks_rules_is_refused_as_in_a_filing() {
    var owner = TenancyFixture.LANDLORD;
    var wrong =
        new NewTenancy(
            TenancyFixture.DWELLING,
            new Party.Person(owner),
            List.of(owner, owner),
            household(TenancyFixture.TENANT),
            lease("2025-06-01", "2060-05-31").term(),
            LocalDate.parse("2025-05-20"),
            lease("2025-06-01", "2026-05-31").monthlyRent(),
            lease("2025-06-01", "2026-05-31").deposit(),
            List.of(),
            Optional.empty(),
            TenancyFiler.LANDLORD);
    var filed = errors(() -> fixture.filings().file(wrong));
    var imported = errors(() -> fixture.recorded().record(recorded(wrong, TenancyStatus.FILED)));
    assertThat(imported).isNotEmpty().isEqualTo(filed);
  }

  private static List<FieldError> errors(Callable<?> work) {
    return catchThrowableOfType(
            RegistryException.class, () -> CurrentCaller.call(OFFICER, work::call))
        .errors();
  }

  @Test
  void unknown_dwelling_and_other_division_are_refused() {
    var known = signed("2025-06-01", "2026-12-31");
    var unknown =
        new NewTenancy(
            new DwellingCode("3205080180140100001000009"),
            known.landlord(),
            known.tenants(),
            known.household(),
            known.term(),
            known.signedOn(),
            known.monthlyRent(),
            known.deposit(),
            known.rooms(),
            Optional.empty(),
            known.filedBy());
    refuse(HousingError.DWELLING_UNKNOWN, recorded(unknown, TenancyStatus.FILED));
    Caller elsewhere = Callers.official(Role.HOUSING_OFFICER, "440305");
    assertRefused(
        PlatformError.FORBIDDEN,
        elsewhere,
        () ->
            fixture
                .recorded()
                .record(recorded(signed("2025-06-01", "2026-12-31"), TenancyStatus.FILED)));
  }

  @Test
  void number_that_would_be_issued_here_is_reserved() {
    var filed = fixture.filed("2026-03-01", "2026-12-31");
    var number = filed.state().recordedDetails().orElseThrow().filing().number();
    var lease = lease("2026-03-01", "2026-12-31");
    assertThat(
            record(
                new RecordedTenancy(
                    number, lease, TenancyFixture.TODAY, TenancyStatus.FILED, Optional.empty())))
        .as("the tenancy that has it")
        .isEqualTo(Outcome.UNCHANGED);
    refuse(
        HousingError.FILING_NUMBER_RESERVED,
        new RecordedTenancy(
            new FilingNumber("320508-2026-000999-" + check("320508-2026-000999")),
            lease,
            TenancyFixture.TODAY,
            TenancyStatus.FILED,
            Optional.empty()));
  }

  private static char check(String body) {
    for (char digit = '0'; digit <= '9'; digit++) {
      try {
        new FilingNumber(body + "-" + digit);
        return digit;
      } catch (IllegalArgumentException _) {
        continue;
      }
    }
    throw new IllegalStateException("no check digit fits");
  }
}

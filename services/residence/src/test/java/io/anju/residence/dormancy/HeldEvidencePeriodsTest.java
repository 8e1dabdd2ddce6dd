package io.anju.residence.dormancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.anju.codes.DivisionCode;
import io.anju.contract.employment.InsuranceKind;
import io.anju.residence.evidence.HeldEvidence;
import io.anju.residence.evidence.KnownEmployment;
import io.anju.residence.evidence.KnownEnrolment;
import io.anju.residence.evidence.KnownInsurance;
import io.anju.residence.evidence.KnownTenancy;
import io.anju.residence.rules.EvidenceCategory;
import io.anju.residence.rules.condition.InsuredMonth;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Someone whose job ended in June and whose insurance was paid up to then. */
class HeldEvidencePeriodsTest {

  private static final DivisionCode SHENZHEN = new DivisionCode("4403");
  private static final String USCC = "91350100M000100Y43";

  @Test
  void insurance_with_a_late_feed_stays_open_and_awaits_the_feed() {
    var periods = periods(YearMonth.of(2026, 6), "2026-11-01");
    assertThat(periods)
        .filteredOn(period -> period.kind() == EvidenceCategory.EMPLOYMENT)
        .extracting(EvidencePeriod::until)
        .containsExactly(Optional.of(LocalDate.of(2026, 7, 1)));
    assertThat(periods)
        .filteredOn(period -> period.kind() == EvidenceCategory.INSURANCE)
        .allMatch(period -> period.until().isEmpty() && period.awaitingFeed())
        .hasSize(1);
  }

  @Test
  void insurance_ends_once_a_later_month_is_reported_without_it() {
    assertThat(periods(YearMonth.of(2026, 7), "2026-11-01"))
        .filteredOn(period -> period.kind() == EvidenceCategory.INSURANCE)
        .extracting(EvidencePeriod::until, EvidencePeriod::awaitingFeed)
        .containsExactly(tuple(Optional.of(LocalDate.of(2026, 7, 1)), false));
  }

  @Test
  void running_employment_does_not_await_the_insurance_feed() {
    assertThat(periods(YearMonth.of(2026, 6), "2026-06-15"))
        .noneMatch(EvidencePeriod::awaitingFeed);
  }

  private static List<EvidencePeriod> periods(YearMonth reportedThrough, String on) {
    var held =
        new HeldEvidence() {
          @Override
          public List<KnownTenancy> tenancies() {
            return List.of();
          }

          @Override
          public List<KnownEmployment> employments() {
            return List.of(
                new KnownEmployment(
                    "e1",
                    USCC,
                    LocalDate.of(2025, 1, 1),
                    Optional.of(LocalDate.of(2026, 6, 30)),
                    Optional.of(new DivisionCode("440305"))));
          }

          @Override
          public List<KnownInsurance> insurance() {
            return List.of(
                new KnownInsurance(
                    "i1",
                    USCC,
                    Optional.of(new DivisionCode("440305")),
                    List.of(
                        new InsuredMonth(YearMonth.of(2026, 6), Set.of(InsuranceKind.PENSION)))));
          }

          @Override
          public List<KnownEnrolment> enrolments() {
            return List.of();
          }

          @Override
          public Optional<YearMonth> insuranceReportedThrough(String uscc) {
            return Optional.of(reportedThrough);
          }

          @Override
          public Optional<Year> enrolmentsReportedThrough(String school) {
            return Optional.empty();
          }
        };
    return new HeldEvidencePeriods(held, SHENZHEN, LocalDate.parse(on)).periods();
  }
}

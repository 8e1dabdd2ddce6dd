package io.anju.residence.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.contract.residence.ResidenceReason;
import io.anju.residence.registration.Declaration;
import io.anju.residence.rules.declaration.DeclarationExemption;
import io.anju.residence.rules.declaration.DeclarationExemption.Lodging;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationDeadlinesTest {

  private static final DivisionCode SHENZHEN = new DivisionCode("440305001001");
  private static final DivisionCode NINGBO = new DivisionCode("330203001001");
  private static final LocalDate MOVED = LocalDate.of(2026, 3, 2);

  private final DeclarationDeadlines deadlines =
      new DeclarationDeadlines(ShippedRulesFixture.all(), ShippedRulesFixture.workingDays());

  private boolean isLate(
      DivisionCode division, Declarant by, int days, boolean change, boolean dailyLet) {
    return deadlines.isLate(
        division, new Declaration(by, MOVED.plusDays(days)), MOVED, change, dailyLet);
  }

  private Optional<String> exemption(
      DivisionCode division, Declarant by, Lodging lodging, Integer days) {
    var moveIn =
        new MoveIn(
            new PersonId("p".repeat(26)),
            new DwellingCode("4403050010010100001000001"),
            MOVED,
            Optional.ofNullable(days).map(MOVED::plusDays),
            ResidenceReason.OTHER,
            by,
            lodging,
            false);
    return deadlines
        .exemption(division, moveIn, MOVED.plusDays(20))
        .map(DeclarationExemption::code);
  }

  @ParameterizedTest
  @CsvSource({"LANDLORD, 7", "EMPLOYER, 7", "HOTEL, 0", "SCHOOL, 15", "SELF, 15", "HOST, 15"})
  void shenzhen_deadline_depends_on_the_declarant(Declarant by, int days) {
    assertThat(isLate(SHENZHEN, by, days, false, false)).isFalse();
    assertThat(isLate(SHENZHEN, by, days + 1, false, false)).isTrue();
  }

  @Test
  void daily_let_is_due_at_once_and_sublet_within_three_days() {
    assertThat(isLate(SHENZHEN, Declarant.LANDLORD, 0, false, true)).isFalse();
    assertThat(isLate(SHENZHEN, Declarant.LANDLORD, 1, false, true)).isTrue();
    var inTime = new Declaration(Declarant.HOST, MOVED.plusDays(3), Optional.empty(), true);
    var tooLate = new Declaration(Declarant.HOST, MOVED.plusDays(4), Optional.empty(), true);
    assertThat(deadlines.isLate(SHENZHEN, inTime, MOVED, false, false)).isFalse();
    assertThat(deadlines.isLate(SHENZHEN, tooLate, MOVED, false, false)).isTrue();
  }

  @Test
  void zhejiang_change_of_residence_is_due_within_ten_days() {
    assertThat(isLate(NINGBO, Declarant.SELF, 10, true, false)).isFalse();
    assertThat(isLate(NINGBO, Declarant.SELF, 11, true, false)).isTrue();
    assertThat(isLate(NINGBO, Declarant.SELF, 10, false, false)).isTrue();
  }

  @Test
  void shenzhen_stay_under_fifteen_days_is_exempt_except_for_landlords() {
    assertThat(exemption(SHENZHEN, Declarant.SELF, Lodging.OTHER, 14))
        .contains("stay-under-15-days");
    assertThat(exemption(SHENZHEN, Declarant.SELF, Lodging.OTHER, 15)).isEmpty();
    assertThat(exemption(SHENZHEN, Declarant.LANDLORD, Lodging.OTHER, 5)).isEmpty();
    assertThat(exemption(SHENZHEN, Declarant.SELF, Lodging.OTHER, null)).isEmpty();
  }

  @Test
  void zhejiang_stay_with_near_relatives_up_to_thirty_days_is_exempt() {
    assertThat(exemption(NINGBO, Declarant.SELF, Lodging.NEAR_RELATIVES, 30)).isPresent();
    assertThat(exemption(NINGBO, Declarant.SELF, Lodging.NEAR_RELATIVES, 31)).isEmpty();
    assertThat(exemption(NINGBO, Declarant.SELF, Lodging.OTHER, 5)).isEmpty();
  }
}

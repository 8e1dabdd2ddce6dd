package io.anju.residence.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.Declarant;
import io.anju.contract.ResidenceReason;
import io.anju.residence.residence.Declaration;
import io.anju.residence.rules.DeclarationExemption;
import io.anju.residence.rules.DeclarationExemption.Lodging;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutiesTest {

  private static final DivisionCode SHENZHEN = new DivisionCode("440305001001");
  private static final DivisionCode NINGBO = new DivisionCode("330203001001");
  private static final LocalDate MOVED = LocalDate.of(2026, 3, 2);

  private final Duties duties = new Duties(ShippedRulesFixture.all(), ShippedRulesFixture.workingDays());

  private boolean late(DivisionCode division, Declarant by, int days, boolean change, boolean dailyLet) {
    return duties.late(division, new Declaration(by, MOVED.plusDays(days)), MOVED, change, dailyLet);
  }

  private Optional<String> exempt(DivisionCode division, Declarant by, Lodging lodging, Integer days) {
    var moveIn = new MoveIn(new PersonId("p".repeat(26)), new DwellingCode("4403050010010100001000001"), MOVED,
        Optional.ofNullable(days).map(MOVED::plusDays), ResidenceReason.OTHER, by, lodging, false);
    return duties.exempt(division, moveIn, MOVED.plusDays(20)).map(DeclarationExemption::code);
  }

  @ParameterizedTest
  @CsvSource({"LANDLORD, 7", "EMPLOYER, 7", "HOTEL, 0", "SCHOOL, 15", "SELF, 15", "HOST, 15"})
  void in_Shenzhen_each_declarant_has_the_days_of_articles_11_to_13(Declarant by, int days) {
    assertThat(late(SHENZHEN, by, days, false, false)).isFalse();
    assertThat(late(SHENZHEN, by, days + 1, false, false)).isTrue();
  }

  @Test
  void who_lets_by_the_day_declares_at_once_and_a_subtenant_tells_the_landlord_in_three_days() {
    assertThat(late(SHENZHEN, Declarant.LANDLORD, 0, false, true)).isFalse();
    assertThat(late(SHENZHEN, Declarant.LANDLORD, 1, false, true)).isTrue();
    var inTime = new Declaration(Declarant.HOST, MOVED.plusDays(3), Optional.empty(), true);
    var late = new Declaration(Declarant.HOST, MOVED.plusDays(4), Optional.empty(), true);
    assertThat(duties.late(SHENZHEN, inTime, MOVED, false, false)).isFalse();
    assertThat(duties.late(SHENZHEN, late, MOVED, false, false)).isTrue();
  }

  @Test
  void in_Zhejiang_who_is_registered_and_moves_on_has_ten_days() {
    assertThat(late(NINGBO, Declarant.SELF, 10, true, false)).isFalse();
    assertThat(late(NINGBO, Declarant.SELF, 11, true, false)).isTrue();
    assertThat(late(NINGBO, Declarant.SELF, 10, false, false)).isTrue();
  }

  @Test
  void a_stay_under_fifteen_days_need_not_be_declared_in_Shenzhen_except_by_who_lets() {
    assertThat(exempt(SHENZHEN, Declarant.SELF, Lodging.OTHER, 14)).contains("stay-under-15-days");
    assertThat(exempt(SHENZHEN, Declarant.SELF, Lodging.OTHER, 15)).isEmpty();
    assertThat(exempt(SHENZHEN, Declarant.LANDLORD, Lodging.OTHER, 5)).isEmpty();
    assertThat(exempt(SHENZHEN, Declarant.SELF, Lodging.OTHER, null)).isEmpty();
  }

  @Test
  void in_Zhejiang_a_month_with_near_relatives_need_not_be_declared() {
    assertThat(exempt(NINGBO, Declarant.SELF, Lodging.NEAR_RELATIVES, 30)).isPresent();
    assertThat(exempt(NINGBO, Declarant.SELF, Lodging.NEAR_RELATIVES, 31)).isEmpty();
    assertThat(exempt(NINGBO, Declarant.SELF, Lodging.OTHER, 5)).isEmpty();
  }
}

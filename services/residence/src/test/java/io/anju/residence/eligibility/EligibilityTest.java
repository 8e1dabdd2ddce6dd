package io.anju.residence.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.residence.permit.PermitUseCasesFixture;
import io.anju.residence.person.PersonFixture;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityTest {

  private final PermitUseCasesFixture fixture = new PermitUseCasesFixture();

  /** Half a year of residence and a ground (Decree 663 art. 2). */
  @ParameterizedTest
  @CsvSource({"5, true, false", "6, true, true", "6, false, false"})
  void half_a_year_and_a_ground_are_needed(int months, boolean let, boolean met) {
    var person = fixture.resident(months);
    if (let) {
      fixture.let(person, "2027-12-31");
    }
    var explained = fixture.eligibility().explain(fixture.people.find(person));
    assertThat(explained.assessment().met()).isEqualTo(met);
    assertThat(explained.assessment().unmet().isEmpty()).isEqualTo(met);
  }

  @Test
  void rules_are_those_of_the_place_and_national_ones_elsewhere() {
    var person = fixture.people.find(fixture.resident(7));
    assertThat(fixture.eligibility().explain(person).rules().reference())
        .isEqualTo(ShippedRulesFixture.decree663().reference());
    var inShenzhen =
        fixture
            .eligibility()
            .explain(person, Optional.of(new DivisionCode("440305001002")), Optional.empty());
    assertThat(inShenzhen.rules().reference())
        .isEqualTo(ShippedRulesFixture.shenzhen2015().reference());
    assertThat(inShenzhen.assessment().met()).isFalse();
  }

  @Test
  void person_who_lives_nowhere_meets_nothing_by_the_national_rules() {
    var person = fixture.people.find(fixture.people.registered());
    var explained = fixture.eligibility().explain(person);
    assertThat(explained.rules().reference())
        .isEqualTo(ShippedRulesFixture.decree663().reference());
    assertThat(explained.assessment().met()).isFalse();
  }

  @Test
  void later_day_counts_the_time_until_then() {
    PersonId resident = fixture.resident(1);
    fixture.let(resident, "2027-12-31");
    var person = fixture.people.find(resident);
    assertThat(fixture.eligibility().explain(person).assessment().met()).isFalse();
    assertThat(
            fixture
                .eligibility()
                .explain(person, Optional.empty(), Optional.of(LocalDate.of(2026, 8, 1)))
                .assessment()
                .met())
        .isTrue();
  }

  @Test
  void circumstances_are_those_in_the_city_of_the_division() {
    var resident = fixture.resident(7);
    fixture.let(resident, "2027-12-31");
    var person = fixture.people.find(resident);
    var here =
        fixture
            .eligibility()
            .circumstances(
                person,
                PersonFixture.COMMUNITY,
                PermitUseCasesFixture.MARCH,
                List.of(PermitUseCasesFixture.PHOTO),
                List.of());
    assertThat(here.stays()).hasSize(1);
    assertThat(here.proofs()).hasSize(2).contains(PermitUseCasesFixture.PHOTO);
    var elsewhere =
        fixture
            .eligibility()
            .circumstances(
                person,
                new DivisionCode("440305"),
                PermitUseCasesFixture.MARCH,
                List.of(),
                List.of());
    assertThat(elsewhere.stays()).isEmpty();
    assertThat(elsewhere.proofs()).isEmpty();
  }
}

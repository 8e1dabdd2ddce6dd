package io.anju.residence.entitlement;

import static io.anju.residence.person.PersonFixture.asOfficer;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.PersonId;
import io.anju.residence.permit.PermitUseCasesFixture;
import io.anju.residence.rules.settlement.CitySize;
import io.anju.residence.rules.settlement.SettlementRule;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** In Suzhou, of three to five million, where no points table is shipped (Decree 663 art. 16). */
class SettlementPointsTest {

  private final PermitUseCasesFixture fixture = new PermitUseCasesFixture();

  private SettlementAssessment of(PersonId person) {
    var profiles =
        new HolderProfiles(
            fixture.repository(),
            fixture.timeDependentState(),
            fixture.eligibility(),
            fixture.rules,
            ZoneId.of("Asia/Shanghai"));
    var points = new SettlementPoints(profiles, fixture.rules, fixture.clock());
    return asOfficer(() -> points.of(fixture.people.find(person)));
  }

  @Test
  void person_who_lives_nowhere_is_assessed_by_nothing() {
    var person = fixture.people.registered();
    var assessed = of(person);
    assertThat(assessed.person()).isEqualTo(person);
    assertThat(assessed.settlement()).isEmpty();
    assertThat(assessed.assessment()).isEmpty();
    assertThat(assessed.table()).isEmpty();
    assertThat(assessed.total()).isZero();
  }

  @Test
  void resident_is_assessed_by_the_condition_of_the_citys_size() {
    var assessed = of(fixture.resident(7));
    assertThat(assessed.settlement()).map(SettlementRule::size).contains(CitySize.UP_TO_5M);
    assertThat(assessed.assessment().orElseThrow().met()).isFalse();
    assertThat(assessed.assessment().orElseThrow().unmet()).isNotEmpty();
    assertThat(assessed.table()).isEmpty();
    assertThat(assessed.scores()).isEmpty();
  }

  @Test
  void holder_is_assessed_where_the_permit_was_applied_for() {
    var assessed = of(fixture.issued().state().holder());
    assertThat(assessed.settlement()).map(SettlementRule::size).contains(CitySize.UP_TO_5M);
    assertThat(assessed.assessment()).isPresent();
  }

  @Test
  void housing_that_is_let_counts_towards_the_condition() {
    var person = fixture.resident(7);
    int before = of(person).assessment().orElseThrow().unmet().size();
    fixture.let(person, "2030-12-31");
    assertThat(of(person).assessment().orElseThrow().unmet()).hasSizeLessThan(before);
  }
}

package io.anju.overview.person;

import static io.anju.overview.EmploymentFactsFixture.employment;
import static io.anju.overview.EmploymentFactsFixture.enrolment;
import static io.anju.overview.EmploymentFactsFixture.insurance;
import static io.anju.overview.FactsFixture.COMMUNITY;
import static io.anju.overview.FactsFixture.SPRING;
import static io.anju.overview.FactsFixture.personId;
import static io.anju.overview.HousingFactsFixture.dwellingCode;
import static io.anju.overview.HousingFactsFixture.tenancy;
import static io.anju.overview.ResidenceFactsFixture.permit;
import static io.anju.overview.ResidenceFactsFixture.residence;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.PersonFact;
import io.anju.contract.residence.PermitStatus;
import io.anju.overview.ResidenceFactsFixture;
import io.anju.overview.ResidenceFactsFixture.Sealing;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonViewTest {

  private static final String ID = personId(1);
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Test
  void residence_on_a_day_ends_on_the_day_of_move_out() {
    var view =
        withResidences(
            residence("r2", dwellingCode(2), SPRING.plusDays(30), null),
            residence("r1", dwellingCode(1), SPRING, SPRING.plusDays(30)));
    assertThat(view.residenceOn(SPRING.minusDays(1))).isEmpty();
    assertThat(view.residenceOn(SPRING.plusDays(29)))
        .hasValueSatisfying(home -> assertThat(home.residenceId()).isEqualTo("r1"));
    assertThat(view.residenceOn(SPRING.plusDays(30)))
        .hasValueSatisfying(home -> assertThat(home.residenceId()).isEqualTo("r2"));
  }

  @Test
  void open_permit_takes_precedence_over_a_final_one() {
    var view =
        new PersonView(
            List.of(ID),
            Optional.empty(),
            List.of(
                permit("newer", 1, ID, PermitStatus.REFUSED),
                permit("older", 1, ID, PermitStatus.ACTIVE)),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(view.permit())
        .hasValueSatisfying(permit -> assertThat(permit.id()).isEqualTo("older"));
  }

  @Test
  void scope_is_the_divisions_of_the_person_or_else_of_the_other_facts() {
    assertThat(withResidences().scope().divisions()).containsExactly(COMMUNITY);
    var unknown =
        new PersonView(
            List.of(ID),
            Optional.empty(),
            List.of(),
            List.of(tenancy("t", 1, dwellingCode(1), ID, List.of(), List.of())),
            List.of(),
            List.of(),
            List.of());
    assertThat(unknown.scope().divisions()).containsExactly(COMMUNITY);
    assertThat(unknown.scope().persons()).containsExactly(ID);
    assertThat(unknown.scope().open()).isFalse();
  }

  @Test
  void scope_of_an_unregistered_person_is_the_divisions_of_insurance_and_schooling() {
    var unknown =
        new PersonView(
            List.of(ID),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(insurance(ID, 1, "2026-01", "2026-03")),
            List.of(enrolment("x", 1, ID)));
    assertThat(unknown.isEmpty()).isFalse();
    assertThat(unknown.scope().divisions()).containsExactly("440305");
  }

  @Test
  void timeline_lists_past_events_newest_first() {
    var view =
        new PersonView(
            List.of(ID),
            withResidences(residence("r", dwellingCode(1), SPRING, null)).person(),
            List.of(),
            List.of(tenancy("t", 1, dwellingCode(1), ID, List.of(), List.of())),
            List.of(employment("e", 1, ID, from -> from.plusDays(90))),
            List.of(),
            List.of(enrolment("x", 1, ID)));
    assertThat(Timeline.of(view, SPRING.plusDays(100), ZONE).events())
        .extracting(TimelineEvent::kind)
        .containsExactly(
            TimelineEventKind.EMPLOYMENT_ENDED,
            TimelineEventKind.SCHOOLING_BEGAN,
            TimelineEventKind.EMPLOYMENT_BEGAN,
            TimelineEventKind.TENANCY_BEGAN,
            TimelineEventKind.RESIDENCE_BEGAN);
    assertThat(Timeline.of(view, SPRING.plusDays(89), ZONE).events())
        .extracting(TimelineEvent::kind)
        .doesNotContain(TimelineEventKind.EMPLOYMENT_ENDED);
  }

  private static PersonView withResidences(PersonFact.Residence... homes) {
    return new PersonView(
        List.of(ID),
        Optional.of(ResidenceFactsFixture.person(ID, 1, Sealing.UNREADABLE, homes)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}

package io.anju.overview.person;

import static io.anju.overview.EmploymentFactsFixture.employment;
import static io.anju.overview.FactsFixture.personId;
import static io.anju.overview.ResidenceFactsFixture.permit;
import static io.anju.overview.ResidenceFactsFixture.person;
import static io.anju.overview.ResidenceFactsFixture.superseded;
import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.PersonId;
import io.anju.contract.residence.PermitStatus;
import io.anju.overview.ResidenceFactsFixture.Sealing;
import io.anju.overview.fold.GenerationsFixture;
import io.anju.overview.source.SourceState.State;
import io.anju.overview.source.SourceStatesFixture;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonViewsTest {

  private static final String ID = personId(1);
  private static final String FORMER = personId(2);
  private static final Caller OFFICER = Callers.official(Role.POLICE_OFFICER, "440305");

  private final GenerationsFixture generations = new GenerationsFixture();
  private final PersonViews views = new PersonViews(generations);

  @Test
  void view_is_for_the_person_and_officials_of_the_division() {
    generations.fold(person(ID, 1, Sealing.UNREADABLE));
    assertThat(require(OFFICER, ID).person()).isPresent();
    assertThat(require(Callers.person(Role.RESIDENT, new PersonId(ID)), ID).person()).isPresent();
    assertForbidden(Callers.official(Role.POLICE_OFFICER, "440304"));
    assertForbidden(Callers.person(Role.RESIDENT, new PersonId(personId(9))));
  }

  @Test
  void unknown_person_is_not_found_only_if_the_source_is_fresh() {
    assertRefused(
        PlatformError.NOT_FOUND,
        OFFICER,
        () -> views.require(ID, SourceStatesFixture.all(State.FRESH)));
  }

  @ParameterizedTest
  @EnumSource(
      value = State.class,
      names = {"STALE", "UNAVAILABLE"})
  void unknown_person_is_unavailable_while_facts_may_be_missing(State state) {
    assertRefused(
        PlatformError.UNAVAILABLE,
        OFFICER,
        () -> views.require(ID, SourceStatesFixture.all(state)));
  }

  @Test
  void superseded_id_leads_to_the_current_person_with_the_facts_of_both() {
    var before = person(FORMER, 1, Sealing.UNREADABLE);
    generations.fold(
        before,
        permit("p1", 1, FORMER, PermitStatus.ACTIVE),
        employment("e1", 1, ID, _ -> null),
        superseded(before, ID),
        person(ID, 1, Sealing.UNREADABLE, List.of(FORMER)));
    var view = require(OFFICER, FORMER);
    assertThat(view.person().orElseThrow().id()).isEqualTo(ID);
    assertThat(view.permit().orElseThrow().id()).isEqualTo("p1");
    assertThat(view.employments()).hasSize(1);
    assertThat(require(OFFICER, ID).permit().orElseThrow().id()).isEqualTo("p1");
  }

  @Test
  void chain_of_superseded_ids_is_followed_and_a_circle_ends() {
    for (int i = 2; i <= 4; i++) {
      generations.fold(superseded(person(personId(i), 1, Sealing.UNREADABLE), personId(i - 1)));
    }
    generations.fold(person(ID, 1, Sealing.UNREADABLE));
    assertThat(require(OFFICER, personId(4)).person().orElseThrow().id()).isEqualTo(ID);
    generations.fold(
        superseded(person(personId(7), 1, Sealing.UNREADABLE), personId(8)),
        superseded(person(personId(8), 1, Sealing.UNREADABLE), personId(7)));
    assertRefused(
        PlatformError.NOT_FOUND,
        OFFICER,
        () -> views.require(personId(7), SourceStatesFixture.all(State.FRESH)));
  }

  private void assertForbidden(Caller caller) {
    assertRefused(
        PlatformError.FORBIDDEN,
        caller,
        () -> views.require(ID, SourceStatesFixture.all(State.FRESH)));
  }

  private PersonView require(Caller caller, String id) {
    return CurrentCaller.call(
        caller, () -> views.require(id, SourceStatesFixture.all(State.FRESH)));
  }
}

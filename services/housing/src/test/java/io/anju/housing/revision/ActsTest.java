package io.anju.housing.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.DivisionCode;
import io.anju.housing.division.InMemoryDivisionsFixture;
import io.anju.housing.division.LoadSelection;
import io.anju.housing.revision.DivisionChange.Kind;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.command.Ids;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
  private static final DivisionCode STREET = new DivisionCode("320508018");
  private static final DivisionCode COMMUNITY = new DivisionCode("320508018014");
  private static final DivisionCode NEIGHBOUR = new DivisionCode("320508018015");
  private static final DivisionCode FOUNDED = new DivisionCode("320508018900");

  private final InMemoryDivisionsFixture divisions = InMemoryDivisionsFixture.suzhou();
  private final InMemoryRevisionsFixture repository = new InMemoryRevisionsFixture();
  private final Acts acts =
      new Acts(
          new Revisions(repository, divisions, LoadSelection.parse("3205")),
          divisions,
          new Ids(Clock.systemUTC()));

  private Revision plan(String administratorOf, Act act) {
    return CurrentCaller.call(
        new Caller(
            "administrator",
            Set.of(Role.ADMINISTRATOR),
            Optional.of(new DivisionCode(administratorOf)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        () -> acts.plan(act));
  }

  private static Act.Ended ended(DivisionCode code, DivisionCode... successors) {
    return new Act.Ended(code, List.of(successors));
  }

  @Test
  void split_is_planned_and_changes_nothing_yet() {
    var revision =
        plan(
            "320508",
            new Act(
                DAY,
                List.of(ended(COMMUNITY, NEIGHBOUR, FOUNDED)),
                List.of(new ListedDivision(FOUNDED, "新社区居委会", List.of())),
                List.of()));
    assertThat(revision.counts()).isEqualTo(Map.of(Kind.SPLIT, 1, Kind.ADDED, 1));
    assertThat(divisions.get(COMMUNITY.value()).ended()).isFalse();
    assertThat(repository.change(revision.id(), COMMUNITY.value()).change().inferred()).isFalse();
  }

  @Test
  void act_outside_the_administrators_division_is_forbidden() {
    var act = new Act(DAY, List.of(), List.of(), List.of(new Act.Renamed(STREET, "新街道")));
    assertThatThrownBy(() -> plan("4403", act))
        .isInstanceOfSatisfying(
            RegistryException.class,
            error -> assertThat(error.code()).isEqualTo(PlatformError.FORBIDDEN));
  }

  @Test
  void invalid_act_lists_every_error() {
    var act =
        new Act(
            DAY,
            List.of(ended(STREET, COMMUNITY), ended(new DivisionCode("320508018777"), FOUNDED)),
            List.of(new ListedDivision(NEIGHBOUR, "重复", List.of())),
            List.of(new Act.Renamed(new DivisionCode("320508018778"), "无此社区")));
    assertThatThrownBy(() -> plan("320508", act))
        .isInstanceOfSatisfying(
            RegistryException.class,
            error ->
                assertThat(error.errors())
                    .extracting(field -> field.field() + " " + field.error().code())
                    .containsExactly(
                        "ended[0].code has-divisions",
                        "ended[0].successors[0] other-level",
                        "ended[1].code division-not-found",
                        "ended[1].successors[0] division-not-found",
                        "founded[0].code code-taken",
                        "renamed[0].code division-not-found"));
  }

  @Test
  void division_that_ends_cannot_succeed_another() {
    var act =
        new Act(DAY, List.of(ended(COMMUNITY, NEIGHBOUR), ended(NEIGHBOUR)), List.of(), List.of());
    assertThatThrownBy(() -> plan("320508", act))
        .isInstanceOfSatisfying(
            RegistryException.class,
            error ->
                assertThat(error.errors())
                    .extracting(field -> field.field() + " " + field.error().code())
                    .containsExactly("ended[0].successors[0] division-not-found"));
  }
}

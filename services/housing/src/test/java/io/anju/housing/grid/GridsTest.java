package io.anju.housing.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.DivisionCode;
import io.anju.codes.GridCode;
import io.anju.housing.HousingError;
import io.anju.housing.division.InMemoryDivisionsFixture;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.command.Ids;
import io.anju.platform.error.ErrorCode;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class GridsTest {

  private static final GridCode FIRST = new GridCode("32050801801401");
  private static final GridCode SECOND = new GridCode("32050801801402");
  private static final GridCode OTHER_COMMUNITY = new GridCode("32050801801501");
  private static final DivisionCode STREET = new DivisionCode("320508018");
  private static final DivisionCode COMMUNITY = new DivisionCode("320508018014");
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

  private final InMemoryDivisionsFixture divisions = InMemoryDivisionsFixture.suzhou();
  private final InMemoryGridsFixture store = new InMemoryGridsFixture();
  private final Grids grids = store.asGrids(divisions.asDivisions("3205"));
  private final WorkGrids workGrids =
      new WorkGrids(
          store.workGrids,
          store.grids,
          store,
          divisions.asDivisions("3205"),
          new Ids(Clock.systemUTC()));

  private static Assignment from(String subject, LocalDate day) {
    return new Assignment(subject, day, Optional.empty());
  }

  private static void refused(ErrorCode code, ThrowingCallable call) {
    assertThatThrownBy(() ->
            CurrentCaller.asSystem(() -> {
              call.call();
              return null;
            }))
        .isInstanceOfSatisfying(
            RegistryException.class, error -> assertThat(error.code()).isEqualTo(code));
  }

  @Test
  void repeated_creation_finds_the_existing_grid() {
    CurrentCaller.asSystem(() -> {
      assertThat(grids.create(FIRST, Optional.of("一号")).created()).isTrue();
      var repeated = grids.create(FIRST, Optional.of("另一个"));
      assertThat(repeated.created()).isFalse();
      assertThat(repeated.grid().state().name()).contains("一号");
      return null;
    });
  }

  @Test
  void grid_in_an_unknown_or_unloaded_community_is_refused() {
    refused(
        HousingError.COMMUNITY_UNKNOWN,
        () -> grids.create(new GridCode("32050801899901"), Optional.empty()));
    refused(
        HousingError.COMMUNITY_NOT_LOADED,
        () -> grids.create(new GridCode("44030500700101"), Optional.empty()));
  }

  @Test
  void grid_is_created_in_an_ended_community_but_not_moved_to_one() {
    divisions.put(divisions.get(COMMUNITY.value()).ended(JANUARY, List.of()));
    CurrentCaller.asSystem(() -> {
      assertThat(grids.create(FIRST, Optional.empty()).created()).isTrue();
      return grids.create(OTHER_COMMUNITY, Optional.empty());
    });
    refused(
        HousingError.COMMUNITY_UNKNOWN,
        () -> grids.moveToCommunity(OTHER_COMMUNITY, ExpectedVersion.ANY, COMMUNITY));
  }

  @Test
  void change_at_an_old_version_is_refused() {
    CurrentCaller.asSystem(() -> {
      grids.create(FIRST, Optional.empty());
      return grids.assignWorker(FIRST, new ExpectedVersion(1), from("wang", JANUARY));
    });
    refused(
        PlatformError.STALE_VERSION,
        () -> grids.assignWorker(FIRST, new ExpectedVersion(1), from("li", MARCH)));
  }

  @Test
  void worker_starting_with_the_present_one_is_refused() {
    CurrentCaller.asSystem(() -> {
      grids.create(FIRST, Optional.empty());
      return grids.assignWorker(FIRST, ExpectedVersion.ANY, from("wang", JANUARY));
    });
    refused(
        HousingError.GRID_INVALID,
        () -> grids.assignWorker(FIRST, ExpectedVersion.ANY, from("li", JANUARY)));
  }

  @Test
  void worker_of_the_work_grid_is_responsible_only_without_an_own_worker() {
    CurrentCaller.asSystem(() -> {
      grids.create(FIRST, Optional.empty());
      var workGrid = workGrids.create(STREET, "平江一组", List.of(FIRST));
      workGrids.assignWorker(workGrid.id(), ExpectedVersion.ANY, from("wang", JANUARY));
      assertThat(grids.responsibleWorker(grids.require(FIRST).state(), MARCH)).contains("wang");
      grids.assignWorker(FIRST, ExpectedVersion.ANY, from("li", MARCH));
      var grid = grids.require(FIRST).state();
      assertThat(grids.responsibleWorker(grid, MARCH)).contains("li");
      assertThat(grids.responsibleWorker(grid, MARCH.minusDays(1))).contains("wang");
      assertThat(grids.responsibleWorker(grid, JANUARY.minusDays(1))).isEmpty();
      return null;
    });
  }

  @Test
  void work_grid_names_every_grid_that_cannot_be_part_of_it() {
    CurrentCaller.asSystem(() -> {
      grids.create(FIRST, Optional.empty());
      grids.create(OTHER_COMMUNITY, Optional.empty());
      workGrids.create(STREET, "先到", List.of(FIRST));
      assertThatThrownBy(() ->
              workGrids.create(COMMUNITY, "后到", List.of(FIRST, OTHER_COMMUNITY, SECOND, SECOND)))
          .isInstanceOfSatisfying(
              RegistryException.class,
              error ->
                  assertThat(error.errors())
                      .extracting(field -> field.field() + " " + field.error().code())
                      .containsExactly(
                          "grids[0] in-another-work-grid",
                          "grids[1] outside-division",
                          "grids[2] grid-not-found",
                          "grids[3] duplicate"));
      return null;
    });
  }

  @Test
  void replaced_grids_leave_the_work_grid_and_a_repeated_call_completes_an_interrupted_one() {
    CurrentCaller.asSystem(() -> {
      grids.create(FIRST, Optional.empty());
      grids.create(SECOND, Optional.empty());
      var workGrid = workGrids.create(STREET, "平江一组", List.of(FIRST));
      workGrids.replaceGrids(workGrid.id(), ExpectedVersion.ANY, List.of(SECOND));
      var second = store.grids.stored().get(SECOND.value());
      store.grids.save(second, second.state().withWorkGrid(Optional.empty()));
      workGrids.replaceGrids(workGrid.id(), ExpectedVersion.ANY, List.of(SECOND));
      assertThat(workGrids.gridsOf(workGrid.id()))
          .extracting(grid -> grid.state().code())
          .containsExactly(SECOND);
      return null;
    });
  }
}

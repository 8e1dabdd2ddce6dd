package io.anju.housing.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.codes.GridCode;
import io.anju.housing.division.Division;
import io.anju.housing.division.InMemoryDivisionsFixture;
import io.anju.housing.grid.Grids;
import io.anju.housing.grid.InMemoryGridsFixture;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.ExpectedVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommunityResolverTest {

  private static final DivisionCode OLD = new DivisionCode("320508018014");
  private static final DivisionCode NORTH = new DivisionCode("320508018015");
  private static final DivisionCode SOUTH = new DivisionCode("320508018016");
  private static final GridCode GRID = new GridCode("32050801801401");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private final InMemoryDivisionsFixture divisions = InMemoryDivisionsFixture.suzhou();
  private final Grids grids = new InMemoryGridsFixture().asGrids(divisions.asDivisions("3205"));
  private final CommunityResolver resolver =
      new CommunityResolver(divisions.asDivisions("3205"), grids);

  private void createGrid() {
    CurrentCaller.asSystem(() -> grids.create(GRID, Optional.empty()));
  }

  private void moveGrid(DivisionCode community) {
    CurrentCaller.asSystem(() -> grids.moveToCommunity(GRID, ExpectedVersion.ANY, community));
  }

  private void end(DivisionCode code, DivisionCode... successors) {
    divisions.put(divisions.get(code.value()).ended(DAY, List.of(successors)));
  }

  private void splitIntoNorthAndSouth() {
    divisions.put(Division.foundedOn(DAY, SOUTH, "南园社区居委会"));
    end(OLD, NORTH, SOUTH);
  }

  private Optional<DivisionCode> resolve() {
    return CurrentCaller.asSystem(() -> resolver.currentCommunity(OLD, GRID));
  }

  @Test
  void community_that_exists_is_that_of_the_grid_whether_or_not_the_grid_was_created() {
    assertThat(resolve()).contains(OLD);
    createGrid();
    assertThat(resolve()).contains(OLD);
  }

  @Test
  void only_successor_is_the_community_without_an_act_of_an_officer() {
    createGrid();
    end(OLD, NORTH);
    assertThat(resolve()).contains(NORTH);
  }

  @Test
  void successor_that_ended_too_is_followed_to_the_present_one() {
    divisions.put(Division.foundedOn(DAY, SOUTH, "南园社区居委会"));
    end(OLD, NORTH);
    end(NORTH, SOUTH);
    assertThat(resolve()).contains(SOUTH);
  }

  @Test
  void after_a_split_it_is_the_successor_to_which_the_grid_was_given_and_unknown_until_then() {
    createGrid();
    splitIntoNorthAndSouth();
    assertThat(resolve()).isEmpty();
    moveGrid(SOUTH);
    assertThat(resolve()).contains(SOUTH);
    moveGrid(NORTH);
    assertThat(resolve()).contains(NORTH);
  }

  @Test
  void after_a_split_nothing_is_known_of_a_grid_that_was_not_created() {
    splitIntoNorthAndSouth();
    assertThat(resolve()).isEmpty();
  }

  @Test
  void grid_given_to_a_community_that_is_no_successor_counts_for_none() {
    divisions.put(Division.foundedOn(DAY, new DivisionCode("320508018017"), "东园社区居委会"));
    createGrid();
    splitIntoNorthAndSouth();
    moveGrid(new DivisionCode("320508018017"));
    assertThat(resolve()).isEmpty();
  }

  @Test
  void community_that_ended_without_a_successor_or_is_unknown_has_none() {
    end(OLD);
    assertThat(resolve()).isEmpty();
    assertThat(
            CurrentCaller.asSystem(
                () -> resolver.currentCommunity(new DivisionCode("320508018099"), GRID)))
        .isEmpty();
  }
}

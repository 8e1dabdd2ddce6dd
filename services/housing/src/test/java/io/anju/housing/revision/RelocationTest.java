package io.anju.housing.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.codes.GridCode;
import io.anju.housing.division.Division;
import io.anju.housing.division.InMemoryDivisionsFixture;
import io.anju.housing.grid.InMemoryGridsFixture;
import io.anju.housing.revision.DivisionChange.Kind;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.ExpectedVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RelocationTest {

  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
  private static final DivisionCode COMMUNITY = new DivisionCode("320508018014");

  private final InMemoryRevisionsFixture repository = new InMemoryRevisionsFixture();
  private final List<String> calls = new ArrayList<>();

  private void begun() {
    repository.save(
        new PlannedChange(
            "act-1",
            DAY,
            new DivisionChange(
                COMMUNITY,
                Kind.REMOVED,
                Optional.of("察院场社区居委会"),
                Optional.empty(),
                List.of(),
                false),
            2,
            RelocationProgress.NOT_STARTED.start()));
  }

  /** Two pages of a kind: one record moves on each, and one is undecided on the second. */
  private RelocationStep step(String kind) {
    return (division, after, _) -> {
      calls.add(kind + " " + division + " after " + after.orElse("-"));
      return after.isEmpty()
          ? new RelocationStep.PageResult(Optional.of(kind + "1"), 1, 0)
          : new RelocationStep.PageResult(Optional.empty(), 1, 1);
    };
  }

  private RelocationProgress progress() {
    return repository.change("act-1", COMMUNITY.value()).progress();
  }

  @Test
  void nothing_to_relocate_calls_no_step() {
    assertThat(new Relocation(repository, List.of(step("buildings"))).movePage()).isFalse();
    assertThat(calls).isEmpty();
  }

  @Test
  void steps_are_carried_out_in_order_page_by_page() {
    begun();
    var relocation = new Relocation(repository, List.of(step("buildings"), step("dwellings")));
    while (relocation.movePage()) {
      assertThat(calls.size()).isLessThan(10);
    }
    assertThat(calls)
        .containsExactly(
            "buildings 320508018014 after -",
            "buildings 320508018014 after buildings1",
            "dwellings 320508018014 after -",
            "dwellings 320508018014 after dwellings1");
    assertThat(progress().moved()).isEqualTo(4);
    assertThat(progress().undecided()).isEqualTo(2);
    assertThat(progress().done()).isTrue();
  }

  @Test
  void interrupted_relocation_continues_after_its_last_page() {
    begun();
    new Relocation(repository, List.of(step("buildings"), step("dwellings"))).movePage();
    calls.clear();
    new Relocation(repository, List.of(step("buildings"), step("dwellings"))).movePage();
    assertThat(calls).containsExactly("buildings 320508018014 after buildings1");
    assertThat(progress().step()).isEqualTo(1);
    assertThat(progress().cursor()).isEmpty();
  }

  @Test
  void grid_of_a_split_community_is_undecided_until_it_is_given_to_a_successor() {
    var divisions = InMemoryDivisionsFixture.suzhou();
    var successors = List.of(new DivisionCode("320508018015"), new DivisionCode("320508018900"));
    divisions.put(Division.foundedOn(DAY, successors.getLast(), "新社区居委会"));
    divisions.put(divisions.get(COMMUNITY.value()).ended(DAY, successors));
    var grids = new InMemoryGridsFixture().asGrids(divisions.asDivisions("3205"));
    var resolver = new CommunityResolver(divisions.asDivisions("3205"), grids);
    var grid = new GridCode("32050801801401");
    CurrentCaller.asSystem(() -> {
      assertThat(resolver.currentCommunity(COMMUNITY, grid)).isEmpty();
      grids.create(grid, Optional.empty());
      assertThat(resolver.currentCommunity(COMMUNITY, grid)).isEmpty();
      grids.moveToCommunity(grid, ExpectedVersion.ANY, successors.getLast());
      assertThat(resolver.currentCommunity(COMMUNITY, grid)).contains(successors.getLast());
      return null;
    });
  }
}

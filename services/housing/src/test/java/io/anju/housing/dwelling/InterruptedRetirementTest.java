package io.anju.housing.dwelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.DwellingCode;
import io.anju.housing.occupancy.ClaimOutcome;
import io.anju.housing.occupancy.Closure;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.fixture.Callers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A crash after each single write of a retirement, split or merger, and the job that follows. */
class InterruptedRetirementTest {

  private static final Caller OFFICER = Callers.official(Role.HOUSING_OFFICER, "320508");

  private static final class Crash extends Error {}

  private int writesUntilCrash = Integer.MAX_VALUE;
  private final DwellingsFixture registry = new DwellingsFixture(this::countWrite);

  private void countWrite() {
    if (writesUntilCrash-- == 0) {
      throw new Crash();
    }
  }

  /** An act on two dwellings, 501 and 502, of which it retires some. */
  private enum Act {
    RETIRE_WITHOUT_SUCCESSOR(List.of(), List.of(), false),
    RETIRE_FOR_THE_OTHER(List.of(), List.of(), true),
    SPLIT(List.of(), List.of("501A", "501B", "501C"), false),
    REBUILD(List.of(), List.of("501"), false),
    MERGE(List.of("502"), List.of("501"), false);

    private final List<String> merged;
    private final List<String> replacements;
    private final boolean forOther;

    Act(List<String> merged, List<String> replacements, boolean forOther) {
      this.merged = merged;
      this.replacements = replacements;
      this.forOther = forOther;
    }
  }

  private void carryOut(Act act, DwellingCode first, DwellingCode second) {
    CurrentCaller.call(
        OFFICER,
        () ->
            act.replacements.isEmpty()
                ? registry
                    .retirement()
                    .retire(
                        first,
                        ExpectedVersion.ANY,
                        act.forOther ? List.of(second) : List.of(),
                        false)
                : registry
                    .succession()
                    .replace(
                        first,
                        ExpectedVersion.ANY,
                        act.merged.isEmpty() ? List.of() : List.of(second),
                        act.replacements.stream().map(DwellingsFixture::room).toList(),
                        false));
  }

  private boolean crashesAfter(int writes, Act act, DwellingCode first, DwellingCode second) {
    writesUntilCrash = writes;
    try {
      carryOut(act, first, second);
      return false;
    } catch (Crash crash) {
      return true;
    } finally {
      writesUntilCrash = Integer.MAX_VALUE;
    }
  }

  private void assertNothingHappened(DwellingCode first, DwellingCode second) {
    for (var code : List.of(first, second)) {
      assertThat(registry.state(code)).isInstanceOf(Dwelling.Current.class);
      assertThat(registry.closure(code)).isEqualTo(new Closure.Open());
      assertThat(registry.let(code, "tenancy-" + code.value())).isEqualTo(ClaimOutcome.CLAIMED);
    }
    assertThat(registry.dwellings.all()).hasSize(2);
  }

  private void assertCompleted(Act act, DwellingCode first, DwellingCode second) {
    var retired = (Dwelling.Retired) registry.state(first);
    var predecessors = act.merged.isEmpty() ? List.of(first) : List.of(first, second);
    assertThat(retired.open()).isEmpty();
    assertThat(retired.successors()).hasSize(act.forOther ? 1 : act.replacements.size());
    for (var successor : retired.successors()) {
      assertThat(registry.state(successor)).isInstanceOf(Dwelling.Current.class);
      assertThat(registry.state(successor).predecessors()).isEqualTo(predecessors);
    }
    if (!act.replacements.isEmpty()) {
      assertThat(retired.successors().stream().map(code -> registry.state(code).details()))
          .extracting(details -> details.roomAddress().room().orElseThrow())
          .isEqualTo(act.replacements);
    }
    for (var code : predecessors) {
      assertThat(((Dwelling.Retired) registry.state(code)).successors())
          .isEqualTo(retired.successors());
      assertThat(registry.closure(code)).isEqualTo(new Closure.Final());
      assertThat(registry.let(code, "late")).isEqualTo(ClaimOutcome.CLOSED);
    }
    if (act.merged.isEmpty()) {
      assertThat(registry.state(second)).isInstanceOf(Dwelling.Current.class);
      assertThat(registry.closure(second)).isEqualTo(new Closure.Open());
    }
  }

  @ParameterizedTest
  @EnumSource(Act.class)
  void crash_after_any_write_leaves_all_or_nothing_once_the_job_ran(Act act) {
    int writes = 0;
    boolean crashed = true;
    int completed = 0;
    while (crashed) {
      var world = new InterruptedRetirementTest();
      var first = world.registry.coded("501");
      var second = world.registry.coded("502");
      crashed = world.crashesAfter(writes, act, first, second);
      world.registry.minutesLater(5);
      world.registry.sweep();
      world.registry.sweep();
      if (world.registry.state(first) instanceof Dwelling.Retired) {
        completed++;
        world.assertCompleted(act, first, second);
      } else {
        world.assertNothingHappened(first, second);
      }
      writes++;
    }
    assertThat(completed).isPositive().isLessThan(writes);
  }

  @Test
  void job_leaves_what_is_younger_than_the_grace_period() {
    var first = registry.coded("501");
    var second = registry.coded("502");
    assertThat(crashesAfter(1, Act.RETIRE_WITHOUT_SUCCESSOR, first, second)).isTrue();
    registry.sweep();
    assertThat(registry.closure(first)).isInstanceOf(Closure.Pending.class);
  }

  @Test
  void writer_slower_than_the_job_meets_a_version_conflict_and_leaves_the_dwelling_open() {
    var first = registry.coded("501");
    registry.dwellings.beforeNextWrite(() -> {
      registry.minutesLater(5);
      registry.sweep();
    });
    assertThatThrownBy(() -> carryOut(Act.RETIRE_WITHOUT_SUCCESSOR, first, first))
        .isInstanceOfSatisfying(
            RegistryException.class,
            refused -> assertThat(refused.code()).isEqualTo(PlatformError.STALE_VERSION));
    assertThat(registry.state(first)).isInstanceOf(Dwelling.Current.class);
    assertThat(registry.closure(first)).isEqualTo(new Closure.Open());
  }

  @Test
  void dwelling_let_meanwhile_is_not_retired_by_the_job() {
    var first = registry.coded("501");
    var second = registry.coded("502");
    crashesAfter(1, Act.RETIRE_WITHOUT_SUCCESSOR, first, second);
    registry.minutesLater(5);
    registry.sweep();
    assertThat(registry.let(first, "tenancy")).isEqualTo(ClaimOutcome.CLAIMED);
    registry.minutesLater(5);
    registry.sweep();
    assertThat(registry.state(first)).isInstanceOf(Dwelling.Current.class);
    assertThat(registry.let(first, "other")).isEqualTo(ClaimOutcome.OVERLAPS);
  }
}

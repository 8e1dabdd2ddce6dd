package io.anju.overview.rebuild;

import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.anju.contract.DwellingFact;
import io.anju.contract.FactType;
import io.anju.overview.HousingFactsFixture;
import io.anju.overview.OverviewError;
import io.anju.overview.fold.Contributions;
import io.anju.overview.fold.GenerationsFixture;
import io.anju.overview.fold.Slot;
import io.anju.overview.fold.ViewGeneration;
import io.anju.overview.fold.ViewId;
import io.anju.overview.rebuild.RebuildProgress.State;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RebuildTest {

  private final List<ViewGeneration> derived = new ArrayList<>();

  private static final Instant NOW = Instant.parse("2026-03-10T04:00:00Z");
  private static final String DWELLING = HousingFactsFixture.dwellingCode(1);
  private static final DwellingFact FACT = HousingFactsFixture.dwelling(DWELLING, 1);

  private final GenerationsFixture generations = new GenerationsFixture();
  private final InMemoryProgress progress = new InMemoryProgress();
  private boolean leaseFree = true;

  private static final class InMemoryProgress implements RebuildProgressRepository {

    private volatile RebuildProgress latest = RebuildProgress.NEVER;

    @Override
    public RebuildProgress findLatest() {
      return latest;
    }

    @Override
    public void save(RebuildProgress next) {
      latest = next;
    }
  }

  @Test
  void replayed_facts_are_in_the_new_generation_which_then_serves() {
    var started =
        rebuild(
                listener -> {
                  assertThat(listener.facts(FactType.DWELLING, List.of(FACT))).isZero();
                  listener.progress(1, 1, 0);
                })
            .start();
    assertThat(started).isEqualTo(RebuildProgress.started(2, NOW));
    awaitState(State.DONE);
    assertThat(progress.latest).isEqualTo(new RebuildProgress(State.DONE, 2, 1, 1, 0, NOW, NOW));
    assertThat(generations.servingNumber()).isEqualTo(2);
    assertThat(
            generations.serving().find(ViewId.dwelling(DWELLING)).orElseThrow().one(Slot.DWELLING))
        .contains(FACT);
    assertThat(generations.serving().indexed()).isTrue();
    assertThat(generations.kept()).as("the former generation is dropped").containsExactly(2);
  }

  @Test
  void fact_published_during_the_replay_is_in_both_generations() {
    var newer = HousingFactsFixture.dwelling(DWELLING, 2);
    rebuild(
            listener -> {
              generations.fold(newer);
              assertThat(generations.number(1).find(ViewId.dwelling(DWELLING))).isPresent();
              listener.facts(FactType.DWELLING, List.of(FACT));
            })
        .start();
    awaitState(State.DONE);
    assertThat(
            generations.serving().find(ViewId.dwelling(DWELLING)).orElseThrow().one(Slot.DWELLING))
        .as("the older replayed fact does not replace it")
        .contains(newer);
  }

  @Test
  void failed_replay_keeps_the_serving_generation_and_drops_the_new_one() {
    rebuild(
            _ -> {
              throw new IllegalStateException("broker gone");
            })
        .start();
    awaitState(State.FAILED);
    assertThat(generations.servingNumber()).isEqualTo(1);
    assertThat(generations.written()).hasSize(1);
    assertThat(generations.number(2).dropped()).isTrue();
    assertThat(generations.number(1).dropped()).isFalse();
  }

  @Test
  void rebuild_after_an_interrupted_one_takes_the_next_number_and_drops_the_unfinished_one() {
    progress.save(RebuildProgress.started(2, NOW));
    generations.number(2);
    rebuild(_ -> {}).start();
    awaitState(State.DONE);
    assertThat(generations.servingNumber()).isEqualTo(3);
    assertThat(generations.kept()).containsExactly(3);
  }

  @Test
  void second_rebuild_is_refused_while_one_runs_and_may_follow_it() {
    var finish = new CountDownLatch(1);
    var rebuild =
        rebuild(_ -> {
          try {
            finish.await();
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
        });
    rebuild.start();
    assertRefused(OverviewError.REBUILD_RUNNING, rebuild::start);
    assertThat(rebuild.progress().state()).isEqualTo(State.RUNNING);
    finish.countDown();
    awaitState(State.DONE);
    await().until(() -> startsAgain(rebuild));
    await().until(() -> generations.servingNumber() == 3);
    awaitState(State.DONE);
  }

  @Test
  void rebuild_on_another_replica_refuses_this_one() {
    leaseFree = false;
    assertRefused(OverviewError.REBUILD_RUNNING, () -> rebuild(_ -> {}).start());
    assertThat(progress.latest).isEqualTo(RebuildProgress.NEVER);
  }

  private static boolean startsAgain(Rebuild rebuild) {
    try {
      rebuild.start();
      return true;
    } catch (RegistryException stillRunning) {
      return false;
    }
  }

  private void awaitState(State state) {
    await().until(() -> progress.latest.state() == state);
  }

  private Rebuild rebuild(Replay replay) {
    return new Rebuild(
        generations,
        new Contributions(_ -> List.of()),
        replay,
        progress,
        (_, _) -> leaseFree,
        derived::add,
        Clock.fixed(NOW, ZoneOffset.UTC),
        Duration.ZERO);
  }
}

package io.anju.overview.rebuild;

import io.anju.contract.Fact;
import io.anju.contract.FactType;
import io.anju.overview.OverviewError;
import io.anju.overview.fold.Contributions;
import io.anju.overview.fold.FactFolder;
import io.anju.overview.fold.ViewGeneration;
import io.anju.overview.fold.ViewGenerations;
import io.anju.overview.rebuild.RebuildProgress.State;
import io.anju.platform.error.RegistryException;
import io.anju.platform.lease.Leases;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rebuilds the views from the topics while the old generation serves; one rebuild at a time. New
 * facts are folded into both generations first; once every replica does so, the replay reads each
 * topic up to its current end, so that the new generation has every fact when it becomes the
 * serving one.
 */
public final class Rebuild {

  private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
  private static final Duration LEASE_DURATION = Duration.ofMinutes(1);

  private final ViewGenerations generations;
  private final Contributions contributions;
  private final Replay replay;
  private final RebuildProgressRepository repository;
  private final Leases leases;
  private final Derivation derivation;
  private final Clock clock;
  private final Duration propagation;
  private @Nullable Thread running;

  public Rebuild(
      ViewGenerations generations,
      Contributions contributions,
      Replay replay,
      RebuildProgressRepository repository,
      Leases leases,
      Derivation derivation,
      Clock clock) {
    this(
        generations,
        contributions,
        replay,
        repository,
        leases,
        derivation,
        clock,
        ViewGenerations.PROPAGATION_TIME);
  }

  /**
   * @param propagation the time within which every replica applies a change of the generations
   */
  Rebuild(
      ViewGenerations generations,
      Contributions contributions,
      Replay replay,
      RebuildProgressRepository repository,
      Leases leases,
      Derivation derivation,
      Clock clock,
      Duration propagation) {
    this.derivation = derivation;
    this.generations = generations;
    this.contributions = contributions;
    this.replay = replay;
    this.repository = repository;
    this.leases = leases;
    this.clock = clock;
    this.propagation = propagation;
  }

  public RebuildProgress progress() {
    return repository.findLatest();
  }

  /**
   * Starts a rebuild and returns; {@code rebuild-running} where one runs, here or on another
   * replica.
   */
  public synchronized RebuildProgress start() {
    if (running != null && running.isAlive() || !leases.acquireOrRenew("rebuild", LEASE_DURATION)) {
      throw new RegistryException(OverviewError.REBUILD_RUNNING);
    }
    var started =
        RebuildProgress.started(
            Math.max(generations.servingNumber(), repository.findLatest().generation()) + 1,
            clock.instant());
    repository.save(started);
    running = Thread.ofPlatform().name("rebuild").daemon().start(() -> run(started));
    return started;
  }

  /** After an update that writes more into views than the serving ones hold. */
  void completeOutdated() {
    try {
      if (generations.outdated()) {
        start();
      }
    } catch (RegistryException alreadyRunning) {
      LOG.info("the outdated views are rebuilt already: {}", alreadyRunning.getMessage());
    }
  }

  /** Also drops the generation of an interrupted rebuild, whose number is one lower. */
  private void run(RebuildProgress started) {
    int number = started.generation();
    int before = generations.servingNumber();
    var views = generations.open(number);
    try {
      if (number - 1 != before) {
        generations.open(number - 1).drop();
      }
      views.createIndexes();
      generations.build(number);
      awaitPropagation();
      replay.read(new ReplayListener(views, started));
      derivation.complete(views);
      generations.serve(number);
      awaitPropagation();
      generations.open(before).drop();
      repository.save(repository.findLatest().finished(State.DONE, clock.instant()));
      LOG.info("views rebuilt as generation {}", number);
    } catch (RuntimeException failed) {
      LOG.error("rebuild of the views failed; the previous generation keeps serving", failed);
      abort(views);
    }
  }

  private void abort(ViewGeneration views) {
    try {
      generations.abandon();
      awaitPropagation();
      views.drop();
      repository.save(repository.findLatest().finished(State.FAILED, clock.instant()));
    } catch (RuntimeException exception) {
      LOG.warn(
          "generation of the failed rebuild not dropped: {}", exception.getClass().getSimpleName());
    }
  }

  private void awaitPropagation() {
    long until = System.nanoTime() + propagation.toNanos();
    while (System.nanoTime() < until) {
      LockSupport.parkNanos(until - System.nanoTime());
    }
  }

  /** Folds the replayed facts into the new generation and records the progress. */
  private final class ReplayListener implements Replay.Listener {

    private final FactFolder folding;
    private final RebuildProgress started;

    ReplayListener(ViewGeneration views, RebuildProgress started) {
      this.folding = new FactFolder(contributions, views);
      this.started = started;
    }

    @Override
    public long facts(FactType type, List<? extends Fact> facts) {
      try {
        folding.fold(type, facts);
        return 0;
      } catch (IllegalStateException unreadable) {
        return facts.size() == 1
            ? 1
            : facts.stream().mapToLong(fact -> facts(type, List.of(fact))).sum();
      }
    }

    @Override
    public void progress(long read, long total, long unreadable) {
      leases.acquireOrRenew("rebuild", LEASE_DURATION);
      repository.save(started.advancedTo(read, total, unreadable));
    }
  }
}

package io.anju.overview.rebuild;

import io.anju.contract.Fact;
import io.anju.contract.FactType;
import io.anju.overview.OverviewError;
import io.anju.overview.fold.Contributions;
import io.anju.overview.fold.Folding;
import io.anju.overview.fold.mongo.Generations;
import io.anju.overview.fold.mongo.MongoViews;
import io.anju.overview.rebuild.Progress.State;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.Leases;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One rebuild at a time. From its start on, what is told anew is folded into both generations; the replay reads up to the end
 * the topics have once every replica knows that. So the new generation misses nothing when it takes over, and nobody waits.
 */
public final class Rebuild {

  private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
  private static final Duration LEASE = Duration.ofMinutes(1);

  private final Generations generations;
  private final Contributions contributions;
  private final Replay replay;
  private final Records records;
  private final Leases leases;
  private final Clock clock;
  private Thread running;

  public Rebuild(Generations generations, Contributions contributions, Replay replay, Records records, Leases leases, Clock clock) {
    this.generations = generations;
    this.contributions = contributions;
    this.replay = replay;
    this.records = records;
    this.leases = leases;
    this.clock = clock;
  }

  public Progress progress() {
    return records.last();
  }

  /** Begins one and returns; {@code rebuild-running} where one runs, here or in another replica. */
  public synchronized Progress start() {
    if (running != null && running.isAlive() || !leases.hold("rebuild", LEASE)) {
      throw new RegistryException(OverviewError.REBUILD_RUNNING);
    }
    var begun = Progress.begun(Math.max(generations.servingNumber(), records.last().generation()) + 1, clock.instant());
    records.keep(begun);
    running = Thread.ofPlatform().name("rebuild").daemon().start(() -> run(begun));
    return begun;
  }

  /** A rebuild whose process ended in the middle left its generation behind: the number before this one's. */
  private void run(Progress begun) {
    int number = begun.generation();
    int before = generations.servingNumber();
    var views = generations.open(number);
    try {
      if (number - 1 != before) {
        generations.open(number - 1).drop();
      }
      views.prepare();
      generations.build(number);
      letEveryReplicaKnow();
      replay.read(new Filling(views, begun));
      generations.serve(number);
      letEveryReplicaKnow();
      generations.open(before).drop();
      records.keep(records.last().ended(State.DONE, clock.instant()));
      LOG.info("views rebuilt as generation {}", number);
    } catch (RuntimeException failed) {
      LOG.error("rebuild of the views failed, the old ones serve on", failed);
      giveUp(views);
    }
  }

  private void giveUp(MongoViews views) {
    try {
      generations.abandon();
      letEveryReplicaKnow();
      views.drop();
      records.keep(records.last().ended(State.FAILED, clock.instant()));
    } catch (RuntimeException away) {
      LOG.warn("what the failed rebuild left is not cleared away: {}", away.getClass().getSimpleName());
    }
  }

  private static void letEveryReplicaKnow() {
    long until = System.nanoTime() + Generations.KNOWN_WITHIN.toNanos();
    while (System.nanoTime() < until) {
      LockSupport.parkNanos(until - System.nanoTime());
    }
  }

  /** Folds what is replayed into the new generation, and tells how far it is. */
  private final class Filling implements Replay.Listener {

    private final Folding folding;
    private final Progress begun;

    Filling(MongoViews views, Progress begun) {
      this.folding = new Folding(contributions, views);
      this.begun = begun;
    }

    @Override
    public long facts(FactType type, List<? extends Fact> facts) {
      try {
        folding.fold(type, facts);
        return 0;
      } catch (IllegalStateException unreadable) {
        return facts.size() == 1 ? 1 : facts.stream().mapToLong(fact -> facts(type, List.of(fact))).sum();
      }
    }

    @Override
    public void progress(long read, long total, long unreadable) {
      leases.hold("rebuild", LEASE);
      records.keep(begun.at(read, total, unreadable));
    }
  }
}

package io.anju.store;

import io.anju.store.commands.CommandDispatcher;
import io.anju.store.commands.Cursors;
import io.anju.store.commands.Scram;
import io.anju.store.commands.TtlMonitor;
import io.anju.store.engine.Engine;
import io.anju.store.wire.Listener;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A running document store. MongoDB's drivers connect to it. */
public final class Store implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Store.class.getName());
  private static final int SYNC_INTERVAL_MILLIS = 100;
  private final StoreSettings settings;
  private final Optional<Credentials> credentials;
  private final Engine engine;
  private final Cursors cursors = new Cursors();
  private final Listener listener;
  private final ScheduledExecutorService scheduler =
      Executors.newScheduledThreadPool(
          2, Thread.ofPlatform().daemon().name("store-scheduler-", 0).factory());

  private Store(StoreSettings settings) {
    this.settings = settings;
    var clock = Clock.systemUTC();
    this.engine = Engine.open(settings.data().resolve("db"), settings.memory());
    try {
      this.credentials =
          settings.authentication()
              ? Optional.of(Credentials.readOrCreate(settings.data()))
              : Optional.empty();
      var scram = credentials.map(login -> new Scram(login.user(), login.password()));
      this.listener =
          new Listener(
              settings.host(),
              settings.port(),
              new CommandDispatcher(engine, cursors, scram, clock));
    } catch (RuntimeException e) {
      engine.close();
      throw e;
    }
    // For writes with w:1, which are acknowledged before they are synced.
    scheduler.scheduleWithFixedDelay(
        this::syncLog, SYNC_INTERVAL_MILLIS, SYNC_INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
    scheduler.scheduleWithFixedDelay(cursors::closeIdle, 1, 1, TimeUnit.MINUTES);
    long sweepMillis = settings.ttlSweepInterval().toMillis();
    scheduler.scheduleWithFixedDelay(
        new TtlMonitor(engine, clock), sweepMillis, sweepMillis, TimeUnit.MILLISECONDS);
  }

  /** A failed sync ends the schedule: until a restart every later one would fail as well. */
  private void syncLog() {
    try {
      engine.awaitDurable();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "the write-ahead log can no longer be synced", e);
      throw e;
    }
  }

  /**
   * Opens or creates the store; it listens when this returns. Fails with {@link
   * io.anju.store.error.StoreException} if another process has it open.
   */
  public static Store open(StoreSettings settings) {
    return new Store(settings);
  }

  /** The connection string for drivers, with user and password if the store has them. */
  public String uri() {
    String address = settings.host() + ":" + port();
    return credentials
        .map(login ->
            "mongodb://%s:%s@%s/?authSource=admin&authMechanism=%s"
                .formatted(login.user(), login.password(), address, Scram.MECHANISM))
        .orElse("mongodb://" + address + "/");
  }

  public int port() {
    return listener.port();
  }

  /**
   * Copies the store as it is now into a new directory; commands continue meanwhile. A store opened
   * there has the same user and password.
   */
  public void backup(Path target) {
    Backup.take(engine, settings.data(), target);
  }

  /** Every inconsistency of documents, index entries, counts and checksums; empty if sound. */
  public List<String> check() {
    return engine.check();
  }

  @Override
  public void close() {
    listener.close();
    scheduler.shutdownNow();
    scheduler.close();
    cursors.closeAll();
    engine.close();
  }
}

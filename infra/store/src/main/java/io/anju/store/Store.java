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
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A running document store that MongoDB's drivers connect to. */
public final class Store implements AutoCloseable {
  private static final int SYNC_INTERVAL_MILLIS = 100;
  private final StoreSettings settings;
  private final Credentials credentials;
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
          settings.authentication() ? Credentials.readOrCreate(settings.data()) : null;
      var scram =
          credentials == null ? null : new Scram(credentials.user(), credentials.password());
      this.listener =
          new Listener(
              settings.host(),
              settings.port(),
              new CommandDispatcher(engine, cursors, scram, clock));
    } catch (RuntimeException e) {
      engine.close();
      throw e;
    }
    // What w:1 does not wait for is on disk a moment later all the same.
    scheduler.scheduleWithFixedDelay(
        engine::awaitDurable, SYNC_INTERVAL_MILLIS, SYNC_INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
    scheduler.scheduleWithFixedDelay(cursors::closeIdle, 1, 1, TimeUnit.MINUTES);
    long sweepMillis = settings.ttlSweepInterval().toMillis();
    scheduler.scheduleWithFixedDelay(
        new TtlMonitor(engine, clock), sweepMillis, sweepMillis, TimeUnit.MILLISECONDS);
  }

  /**
   * Opens or makes the store, and listens when this returns. A store has one process: a second one
   * fails here.
   */
  public static Store open(StoreSettings settings) {
    return new Store(settings);
  }

  /** Where a driver connects, with user and password if a log-in is asked for. */
  public String uri() {
    String address = settings.host() + ":" + port();
    return credentials == null
        ? "mongodb://" + address + "/"
        : "mongodb://"
            + credentials.user()
            + ":"
            + credentials.password()
            + "@"
            + address
            + "/?authSource=admin&authMechanism="
            + Scram.MECHANISM;
  }

  public int port() {
    return listener.port();
  }

  /**
   * Copies the store as it is now into a new directory, while it goes on working; a store opens
   * there with the same log-in.
   */
  public void backup(Path target) {
    Backup.take(engine, settings.data(), target);
  }

  /**
   * Every disagreement between documents, index entries, counts and checksums; empty when all is
   * well.
   */
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

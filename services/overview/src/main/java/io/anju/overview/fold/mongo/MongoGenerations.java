package io.anju.overview.fold.mongo;

import com.mongodb.MongoInterruptedException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.anju.overview.fold.ViewGenerations;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The pointer document {@code {_id: "views", serving, format, building?}}, which every replica
 * reads each second. While a generation is being built, facts are folded into both.
 */
public final class MongoGenerations implements ViewGenerations, SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(MongoGenerations.class);
  private static final Bson POINTER = Filters.eq("_id", "views");

  private static final String FORMAT_FIELD = "format";

  /**
   * What a generation holds; grows when rebuilt views hold more. 2: what a search finds, 3: work.
   */
  private static final int FORMAT = 3;

  private record CurrentGeneration(
      int serving, int format, MongoViews views, List<MongoViews> written) {}

  private final MongoDatabase database;
  private final MongoCollection<BsonDocument> pointer;
  private volatile @Nullable CurrentGeneration current;
  private @Nullable ScheduledExecutorService scheduler;

  public MongoGenerations(MongoDatabase database) {
    this.database = database;
    this.pointer = database.getCollection("generations", BsonDocument.class);
  }

  @Override
  public MongoViews serving() {
    return current().views();
  }

  @Override
  public List<MongoViews> written() {
    return current().written();
  }

  @Override
  public int servingNumber() {
    return current().serving();
  }

  @Override
  public boolean outdated() {
    return current().format() < FORMAT;
  }

  @Override
  public MongoViews open(int number) {
    return new MongoViews(database, number);
  }

  @Override
  public void build(int number) {
    updatePointer(Updates.set("building", number));
  }

  @Override
  public void abandon() {
    updatePointer(Updates.unset("building"));
  }

  @Override
  public void serve(int number) {
    updatePointer(
        Updates.combine(
            Updates.set("serving", number),
            Updates.set(FORMAT_FIELD, FORMAT),
            Updates.unset("building")));
  }

  /** Set when the component starts; an earlier read is a wiring error. */
  private CurrentGeneration current() {
    return Objects.requireNonNull(current, "the generations are not started");
  }

  private void updatePointer(Bson change) {
    pointer.updateOne(POINTER, change);
    refresh();
  }

  private void refresh() {
    var document =
        Objects.requireNonNull(pointer.find(POINTER).first(), "the pointer to the views is gone");
    int serving = document.getNumber("serving").intValue();
    int format = document.getNumber(FORMAT_FIELD, new BsonInt32(1)).intValue();
    int building = document.getNumber("building", new BsonInt32(0)).intValue();
    var views = open(serving);
    current =
        new CurrentGeneration(
            serving,
            format,
            views,
            building == 0 ? List.of(views) : List.of(views, open(building)));
  }

  @Override
  public void start() {
    pointer.updateOne(
        POINTER,
        Updates.combine(
            Updates.setOnInsert("serving", 1), Updates.setOnInsert(FORMAT_FIELD, FORMAT)),
        new UpdateOptions().upsert(true));
    refresh();
    serving().createIndexes();
    scheduler =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("generations").daemon().factory());
    scheduler.scheduleWithFixedDelay(this::refreshOrLog, 1, 1, TimeUnit.SECONDS);
  }

  private void refreshOrLog() {
    try {
      refresh();
    } catch (MongoInterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException exception) {
      LOG.warn(
          "serving generation not refreshed, next attempt in one second: {}",
          exception.getClass().getSimpleName());
    }
  }

  @Override
  public void stop() {
    if (scheduler != null) {
      scheduler.shutdownNow();
      scheduler = null;
    }
  }

  @Override
  public boolean isRunning() {
    return scheduler != null;
  }

  /**
   * Starts before the web server and the fact consumers, which read the views, and stops after
   * them.
   */
  @Override
  public int getPhase() {
    return DEFAULT_PHASE - 4096;
  }
}

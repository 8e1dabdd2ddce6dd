package io.anju.overview.fold.mongo;

import com.mongodb.MongoInterruptedException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Which generation of the views serves, and which is being built beside it: {@code {_id: "views",
 * serving, building?}}. Every replica looks again each second; what is folded meanwhile goes to
 * both.
 */
public final class Generations implements SmartLifecycle {

  /** Within this time every replica that can reach the store knows of a change. */
  public static final Duration PROPAGATION_TIME = Duration.ofSeconds(3);

  private static final Logger LOG = LoggerFactory.getLogger(Generations.class);
  private static final Bson POINTER = Filters.eq("_id", "views");

  private record CurrentGeneration(int serving, MongoViews views, List<MongoViews> written) {}

  private final MongoDatabase database;
  private final MongoCollection<BsonDocument> pointer;
  private volatile CurrentGeneration current;
  private ScheduledExecutorService scheduler;

  public Generations(MongoDatabase database) {
    this.database = database;
    this.pointer = database.getCollection("generations", BsonDocument.class);
  }

  /** What reads are answered from. */
  public MongoViews serving() {
    return current.views();
  }

  /** What facts are folded into. */
  public List<MongoViews> written() {
    return current.written();
  }

  public int servingNumber() {
    return current.serving();
  }

  public MongoViews open(int number) {
    return new MongoViews(database, number);
  }

  public void build(int number) {
    updatePointer(Updates.set("building", number));
  }

  public void abandon() {
    updatePointer(Updates.unset("building"));
  }

  /** From here on the built generation serves. */
  public void serve(int number) {
    updatePointer(Updates.combine(Updates.set("serving", number), Updates.unset("building")));
  }

  private void updatePointer(Bson change) {
    pointer.updateOne(POINTER, change);
    refresh();
  }

  private void refresh() {
    var document = pointer.find(POINTER).first();
    int serving = document.getNumber("serving").intValue();
    int building = document.getNumber("building", new BsonInt32(0)).intValue();
    var views = open(serving);
    current =
        new CurrentGeneration(
            serving, views, building == 0 ? List.of(views) : List.of(views, open(building)));
  }

  @Override
  public void start() {
    pointer.updateOne(POINTER, Updates.setOnInsert("serving", 1), new UpdateOptions().upsert(true));
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
      LOG.warn("generation of the views not known anew: {}", exception.getClass().getSimpleName());
    }
  }

  @Override
  public void stop() {
    scheduler.shutdownNow();
    scheduler = null;
  }

  @Override
  public boolean isRunning() {
    return scheduler != null;
  }

  /**
   * Before the web server and the consumers of facts, which ask for the views; after them in
   * stopping.
   */
  @Override
  public int getPhase() {
    return DEFAULT_PHASE - 4096;
  }
}

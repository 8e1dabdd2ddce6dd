package io.anju.bench.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Date;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The measured operations, on any server of MongoDB's protocol. */
final class Workload implements AutoCloseable {
  static final String LOAD = "insertMany, documents/s";
  static final String SINGLE = "insertOne, 8 clients, documents/s";
  static final String UPDATE = "updateOne by id, 8 clients, updates/s";
  static final String UNIQUE_50 = "find by unique key p50, ms";
  static final String SECONDARY_50 = "find by secondary, sort, limit 20, p50, ms";
  private static final int BATCH = 1000;
  private static final int LOADERS = 4;
  private static final int CLIENTS = 8;
  private static final int SECONDS = 10;
  private final MongoClient client;
  private final MongoCollection<Document> residents;
  private final Measurements figures;
  private final boolean usesSecondaryIndexes;
  private final ServerProcess server;

  /**
   * @param usesSecondaryIndexes whether the server uses secondary indexes and supports partial ones
   */
  Workload(ServerProcess server, Measurements figures, boolean usesSecondaryIndexes) {
    this.server = server;
    client =
        MongoClients.create(
            server.uri()
                + (server.uri().endsWith("/") ? "?" : "&")
                + "serverSelectionTimeoutMS=120000");
    residents = client.getDatabase("bench").getCollection("residents");
    this.figures = figures;
    this.usesSecondaryIndexes = usesSecondaryIndexes;
  }

  void run() {
    Residents.index(residents, usesSecondaryIndexes);
    long documents = figures.documents();
    double before = server.processorSeconds();
    figures.put(LOAD, documents / seconds(() -> load(documents)));
    figures.put(
        "server's processor time for each, µs",
        (server.processorSeconds() - before) * 1e6 / documents);
    var next = new AtomicLong(documents);
    figures.put(
        SINGLE, measureRate(() -> residents.insertOne(Residents.document(next.getAndIncrement()))));
    var random = new AtomicLong();
    figures.put(
        UPDATE,
        measureRate(() -> {
          long number = new SplittableRandom(random.incrementAndGet()).nextLong(documents);
          residents.updateOne(
              Filters.eq("_id", Residents.id(number)),
              Updates.combine(Updates.inc("version", 1L), Updates.set("due", new Date())));
        }));
    measureFind(
        "find by unique key",
        4000,
        i -> Filters.eq("number", Residents.number(Math.floorMod(i * 7_919L, documents))),
        null,
        1);
    measureFind(
        "find by _id",
        4000,
        i -> Filters.eq("_id", Residents.id(Math.floorMod(i * 7_919L, documents))),
        null,
        1);
    measureFind(
        "find by secondary, sort, limit 20,",
        usesSecondaryIndexes ? 2000 : 50,
        i -> Filters.eq("district", Residents.district(Math.floorMod(i * 31, Residents.DISTRICTS))),
        new Document("registeredAt", -1),
        20);
    if (usesSecondaryIndexes) {
      long start = System.nanoTime();
      residents.countDocuments(Filters.eq("status", "S1"));
      figures.put("covered count of a fifth, ms", (System.nanoTime() - start) / 1e6);
    }
  }

  long count() {
    return residents.estimatedDocumentCount();
  }

  private interface Selection {
    org.bson.conversions.Bson filter(int i);
  }

  private void measureFind(
      String name, int calls, Selection selection, @Nullable Document sort, int expected) {
    var latencies =
        Latencies.of(
            calls,
            i -> {
              var found =
                  residents
                      .find(selection.filter(i))
                      .sort(sort)
                      .limit(expected == 1 ? 0 : expected)
                      .into(new ArrayList<>());
              if (found.isEmpty()) {
                throw new IllegalStateException(name + " found nothing for " + i);
              }
            });
    figures.put(name + " p50, ms", latencies.millis(0.50));
    figures.put(name + " p99, ms", latencies.millis(0.99));
  }

  private void load(long documents) {
    var from = new AtomicLong();
    parallel(
        LOADERS,
        () -> {
          for (long start = from.getAndAdd(BATCH);
              start < documents;
              start = from.getAndAdd(BATCH)) {
            var batch = new ArrayList<Document>(BATCH);
            for (long i = start; i < Math.min(documents, start + BATCH); i++) {
              batch.add(Residents.document(i));
            }
            residents.insertMany(batch);
          }
          return null;
        });
  }

  private double measureRate(Runnable operation) {
    var done = new AtomicLong();
    long end = System.nanoTime() + SECONDS * 1_000_000_000L;
    double seconds =
        seconds(() ->
            parallel(
                CLIENTS,
                () -> {
                  while (System.nanoTime() < end) {
                    operation.run();
                    done.incrementAndGet();
                  }
                  return null;
                }));
    return done.get() / seconds;
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static void parallel(int threads, Callable<Void> work) {
    try (var pool = Executors.newFixedThreadPool(threads)) {
      for (var running : pool.invokeAll(java.util.Collections.nCopies(threads, work))) {
        running.get();
      }
    } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException("the work failed", e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}

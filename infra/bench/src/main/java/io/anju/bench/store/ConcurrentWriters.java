package io.anju.bench.store;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;

/**
 * Clients that insert, update and delete until the store is killed, and record what it
 * acknowledged. Each has ids of its own; all contend for the same few unique keys.
 */
final class ConcurrentWriters implements AutoCloseable {
  private static final int CLIENTS = 8;
  private final AtomicLong next;
  private final Map<Long, Long> acknowledged;
  private final MongoClient client;
  private final MongoCollection<Document> collection;
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean stopped;

  /**
   * @param acknowledged version by id, carried from round to round; -1 for deleted
   */
  ConcurrentWriters(String uri, AtomicLong next, Map<Long, Long> acknowledged) {
    this.next = next;
    this.acknowledged = acknowledged;
    client = MongoClients.create(uri + "&serverSelectionTimeoutMS=60000&retryWrites=false");
    collection = client.getDatabase("faults").getCollection("rows");
  }

  void start() {
    collection.createIndex(
        Indexes.ascending("key"),
        new IndexOptions().unique(true).partialFilterExpression(Filters.exists("key")));
    collection.createIndex(
        Indexes.compoundIndex(Indexes.ascending("group"), Indexes.descending("version")));
    collection.createIndex(Indexes.ascending("tags"));
    for (int i = 0; i < CLIENTS; i++) {
      threads.add(Thread.ofPlatform().start(this::write));
    }
  }

  private void write() {
    try {
      while (!stopped) {
        long id = next.incrementAndGet();
        var document =
            new Document("_id", id)
                .append("group", id % 50)
                .append("version", 1L)
                .append("tags", List.of("t" + id % 7, "u" + id % 11));
        try {
          collection.insertOne(id % 3 == 0 ? document.append("key", "k" + id / 6) : document);
          acknowledged.put(id, 1L);
        } catch (com.mongodb.MongoWriteException e) {
          continue;
        }
        if (id % 2 == 0) {
          // Between the attempt and its acknowledgement either version may survive a kill.
          acknowledged.put(id, -2L);
          collection.updateOne(
              Filters.eq("_id", id),
              Updates.combine(Updates.inc("version", 1L), Updates.push("tags", "v")));
          acknowledged.put(id, 2L);
        }
        if (id % 10 == 0) {
          acknowledged.put(id, -3L);
          collection.deleteOne(Filters.eq("_id", id));
          acknowledged.put(id, -1L);
        }
      }
    } catch (MongoException | IllegalStateException e) {
      // The store was killed: this client's last write stays unacknowledged.
      stopped = true;
    }
  }

  void stop() throws InterruptedException {
    stopped = true;
    client.close();
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /** The number of acknowledged writes that the store has lost. */
  long countLostWrites() {
    var stored = new ConcurrentHashMap<Long, Long>();
    collection
        .find()
        .projection(new Document("version", 1))
        .forEach(row -> stored.put(row.getLong("_id"), row.getLong("version")));
    return acknowledged.entrySet().stream()
        .filter(written -> {
          Long version = stored.get(written.getKey());
          return switch (written.getValue().intValue()) {
            case -1 -> version != null;
            case -2 -> version == null;
            case -3 -> false;
            default -> version == null || version < written.getValue();
          };
        })
        .count();
  }

  long countDuplicateKeys() {
    var seen = new ConcurrentHashMap<String, Long>();
    var duplicates = new AtomicLong();
    collection
        .find(Filters.exists("key"))
        .forEach(row -> {
          if (seen.put(row.getString("key"), row.getLong("_id")) != null) {
            duplicates.incrementAndGet();
          }
        });
    return duplicates.get();
  }

  @Override
  public void close() {
    client.close();
  }
}

package io.anju.bench.sync;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.anju.bench.client.BenchSettings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.Document;

/**
 * The minimum cost of a record on the same store and broker: inserted as the service stores it,
 * published as the service publishes it, upserted into a person's view as the overview writes it,
 * without reads, checks or decisions.
 */
final class BaselineRates {

  /** The rows per second of each step, and of all three one after the other. */
  record Rates(double insertRate, double produceRate, double upsertRate) {
    double combined() {
      return 1 / (1 / insertRate + 1 / produceRate + 1 / upsertRate);
    }
  }

  private static final int RECORDS = 20_000;
  private static final int BATCH = 500;
  private static final int SAMPLE_SIZE = 1_000;
  private static final String TOPIC = "bench.sync";

  private final MongoClient client;
  private final BenchSettings settings;

  BaselineRates(MongoClient client, BenchSettings settings) {
    this.client = client;
    this.settings = settings;
  }

  Rates measure() {
    var stored =
        client.getDatabase("anju_employment").getCollection("employments", BsonDocument.class);
    var documents = stored.find().limit(SAMPLE_SIZE).into(new ArrayList<>());
    var parts =
        client
            .getDatabase("anju_overview")
            .getCollection("persons_1", BsonDocument.class)
            .find(Filters.exists("employments"))
            .limit(SAMPLE_SIZE)
            .into(new ArrayList<>())
            .stream()
            .map(view -> view.getDocument("employments").values().iterator().next().asDocument())
            .toList();
    if (documents.isEmpty() || parts.isEmpty()) {
      throw new IllegalStateException("no stored record to copy; import a file first");
    }
    return new Rates(
        measureInserts(stored, documents), measureProduces(parts), measureUpserts(parts));
  }

  private double measureInserts(
      MongoCollection<BsonDocument> source, List<BsonDocument> documents) {
    var target =
        client
            .getDatabase("anju_bench")
            .getCollection("sync_inserted", BsonDocument.class)
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    target.drop();
    source.listIndexes().forEach(index -> copyIndex(index, target));
    double rate =
        perSecond(batch ->
            target.insertMany(
                IntStream.range(batch * BATCH, (batch + 1) * BATCH)
                    .mapToObj(i -> {
                      var copy = documents.get(i % documents.size()).clone();
                      copy.put("_id", new BsonString("r" + i));
                      var state = copy.getDocument("state").clone();
                      state.put("personId", new BsonString("p" + i));
                      copy.put("state", state);
                      return copy;
                    })
                    .toList(),
                new InsertManyOptions().ordered(false)));
    target.drop();
    return rate;
  }

  private static void copyIndex(Document index, MongoCollection<BsonDocument> target) {
    if (!index.getString("name").equals("_id_")) {
      var options =
          new IndexOptions()
              .name(index.getString("name"))
              .unique(Boolean.TRUE.equals(index.getBoolean("unique")));
      if (index.get("partialFilterExpression", Document.class) instanceof Document filter) {
        options.partialFilterExpression(filter);
      }
      target.createIndex(index.get("key", Document.class), options);
    }
  }

  private double measureProduces(List<BsonDocument> parts) {
    var properties = new Properties();
    properties.put("bootstrap.servers", settings.kafka());
    properties.put("acks", "all");
    properties.put("enable.idempotence", "true");
    properties.put("linger.ms", "5");
    createTopic(properties);
    try (var producer =
        new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer())) {
      producer.partitionsFor(TOPIC);
      return perSecond(batch -> {
        for (int i = batch * BATCH; i < (batch + 1) * BATCH; i++) {
          producer.send(
              new ProducerRecord<>(
                  TOPIC,
                  "r" + i,
                  parts.get(i % parts.size()).toJson().getBytes(StandardCharsets.UTF_8)));
        }
        if (batch == RECORDS / BATCH - 1) {
          producer.flush();
        }
      });
    }
  }

  /** Creates a topic with as many partitions as the real one. */
  private static void createTopic(Properties properties) {
    try (var admin = Admin.create(properties)) {
      if (!admin.listTopics().names().get().contains(TOPIC)) {
        int partitions = ConsumerCatchUp.describe(admin).partitions().size();
        admin
            .createTopics(List.of(new NewTopic(TOPIC, Optional.of(partitions), Optional.empty())))
            .all()
            .get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private double measureUpserts(List<BsonDocument> parts) {
    var target = client.getDatabase("anju_bench").getCollection("sync_views", BsonDocument.class);
    target.drop();
    client
        .getDatabase("anju_overview")
        .getCollection("persons_1", BsonDocument.class)
        .listIndexes()
        .forEach(index -> copyIndex(index, target));
    var options = new UpdateOptions().upsert(true);
    double rate =
        perSecond(batch ->
            target.bulkWrite(
                IntStream.range(batch * BATCH, (batch + 1) * BATCH)
                    .mapToObj(i -> {
                      String path = "employments.r" + i;
                      var part = parts.get(i % parts.size()).clone();
                      part.put("v", new BsonInt64(1));
                      return new UpdateOneModel<BsonDocument>(
                          Filters.and(
                              Filters.eq("_id", "p" + i),
                              Filters.not(Filters.gte(path + ".v", 1L))),
                          Updates.set(path, part),
                          options);
                    })
                    .toList(),
                new BulkWriteOptions().ordered(false)));
    target.drop();
    return rate;
  }

  private static double perSecond(IntConsumer batch) {
    long started = System.nanoTime();
    for (int i = 0; i < RECORDS / BATCH; i++) {
      batch.accept(i);
    }
    return RECORDS / ((System.nanoTime() - started) / 1e9);
  }
}

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
import io.anju.bench.client.Settings;
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
 * What a record costs at the least, on the same store and broker: inserted as the service stores it, told as the service tells
 * it, upserted into a person's view as the overview writes it; nothing read, checked or decided.
 */
final class Limits {

  /** Rows a second of each, and together one after the other. */
  record Rates(double inserted, double produced, double upserted) {
    double together() {
      return 1 / (1 / inserted + 1 / produced + 1 / upserted);
    }
  }

  private static final int COUNT = 20_000;
  private static final int LOT = 500;
  private static final int SAMPLE = 1_000;
  private static final String TOPIC = "bench.sync";

  private final MongoClient client;
  private final Settings settings;

  Limits(MongoClient client, Settings settings) {
    this.client = client;
    this.settings = settings;
  }

  Rates measured() {
    var stored = client.getDatabase("anju_employment").getCollection("employments", BsonDocument.class);
    var documents = stored.find().limit(SAMPLE).into(new ArrayList<>());
    var parts = client.getDatabase("anju_overview").getCollection("persons_1", BsonDocument.class)
        .find(Filters.exists("employments")).limit(SAMPLE).into(new ArrayList<>()).stream()
        .map(view -> view.getDocument("employments").values().iterator().next().asDocument()).toList();
    if (documents.isEmpty() || parts.isEmpty()) {
      throw new IllegalStateException("nothing to take the shape from");
    }
    return new Rates(inserted(stored, documents), produced(parts), upserted(parts));
  }

  private double inserted(MongoCollection<BsonDocument> like, List<BsonDocument> documents) {
    var target = client.getDatabase("anju_bench").getCollection("sync_inserted", BsonDocument.class)
        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    target.drop();
    like.listIndexes().forEach(index -> copied(index, target));
    double rate = perSecond(lot -> target.insertMany(IntStream.range(lot * LOT, (lot + 1) * LOT).mapToObj(i -> {
      var copy = documents.get(i % documents.size()).clone();
      copy.put("_id", new BsonString("r" + i));
      var state = copy.getDocument("state").clone();
      state.put("personId", new BsonString("p" + i));
      copy.put("state", state);
      return copy;
    }).toList(), new InsertManyOptions().ordered(false)));
    target.drop();
    return rate;
  }

  private static void copied(Document index, MongoCollection<BsonDocument> target) {
    if (!index.getString("name").equals("_id_")) {
      var options = new IndexOptions().name(index.getString("name")).unique(Boolean.TRUE.equals(index.getBoolean("unique")));
      if (index.get("partialFilterExpression", Document.class) instanceof Document filter) {
        options.partialFilterExpression(filter);
      }
      target.createIndex(index.get("key", Document.class), options);
    }
  }

  private double produced(List<BsonDocument> parts) {
    var properties = new Properties();
    properties.put("bootstrap.servers", settings.kafka());
    properties.put("acks", "all");
    properties.put("enable.idempotence", "true");
    properties.put("linger.ms", "5");
    made(properties);
    try (var producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer())) {
      producer.partitionsFor(TOPIC);
      return perSecond(lot -> {
        for (int i = lot * LOT; i < (lot + 1) * LOT; i++) {
          producer.send(new ProducerRecord<>(TOPIC, "r" + i, parts.get(i % parts.size()).toJson().getBytes(StandardCharsets.UTF_8)));
        }
        if (lot == COUNT / LOT - 1) {
          producer.flush();
        }
      });
    }
  }

  /** With as many partitions as the topic it stands for. */
  private static void made(Properties properties) {
    try (var admin = Admin.create(properties)) {
      if (!admin.listTopics().names().get().contains(TOPIC)) {
        int partitions = admin.describeTopics(List.of(Folded.TOPIC)).allTopicNames().get().get(Folded.TOPIC).partitions().size();
        admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(partitions), Optional.empty()))).all().get();
      }
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
  }

  private double upserted(List<BsonDocument> parts) {
    var target = client.getDatabase("anju_bench").getCollection("sync_views", BsonDocument.class);
    target.drop();
    client.getDatabase("anju_overview").getCollection("persons_1", BsonDocument.class).listIndexes().forEach(index -> copied(index,
        target));
    var options = new UpdateOptions().upsert(true);
    double rate = perSecond(lot -> target.bulkWrite(IntStream.range(lot * LOT, (lot + 1) * LOT).mapToObj(i -> {
      String path = "employments.r" + i;
      var part = parts.get(i % parts.size()).clone();
      part.put("v", new BsonInt64(1));
      return new UpdateOneModel<BsonDocument>(Filters.and(Filters.eq("_id", "p" + i), Filters.not(Filters.gte(path + ".v", 1L))),
          Updates.set(path, part), options);
    }).toList(), new BulkWriteOptions().ordered(false)));
    target.drop();
    return rate;
  }

  private static double perSecond(IntConsumer lot) {
    long began = System.nanoTime();
    for (int i = 0; i < COUNT / LOT; i++) {
      lot.accept(i);
    }
    return COUNT / ((System.nanoTime() - began) / 1e9);
  }
}

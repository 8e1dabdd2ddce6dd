package io.anju.overview.fold.mongo;

import static io.anju.overview.EmploymentFactsFixture.employment;
import static io.anju.platform.fixture.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.anju.contract.Fact;
import io.anju.contract.FactType;
import io.anju.overview.OverviewIT;
import io.anju.overview.fold.Contributions;
import io.anju.overview.fold.FactFolder;
import io.anju.overview.fold.PersonHistoryFixture;
import io.anju.overview.fold.ViewKind;
import io.anju.overview.source.ConsumerPositions;
import io.anju.overview.source.Source;
import io.anju.platform.facts.FactConsumers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaAdmin;

class ReplayIT extends OverviewIT {

  @Autowired private MongoDatabase database;
  @Autowired private Contributions contributions;
  @Autowired private MongoGenerations generations;
  @Autowired private FactConsumers consumers;
  @Autowired private ConsumerPositions positions;
  @Autowired private KafkaAdmin broker;

  @Test
  void stored_views_do_not_depend_on_the_order_or_repetition_of_facts() {
    var story = PersonHistoryFixture.facts(publisher.sealing());
    var inOrder = folded(900, story);
    assertThat(inOrder.values()).noneMatch(Map::isEmpty);
    for (int seed = 0; seed < 12; seed++) {
      var shuffled = new ArrayList<>(story);
      shuffled.addAll(story.subList(0, seed));
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(folded(901 + seed, shuffled)).as("seed %d", seed).isEqualTo(inOrder);
    }
  }

  @Test
  void batch_of_facts_gives_the_same_views_as_single_facts() {
    var known =
        IntStream.range(0, 30)
            .<Fact>mapToObj(i -> employment("r%2." + i, 2, "known-" + i, _ -> null))
            .toList();
    var batch =
        IntStream.range(0, 120)
            .<Fact>mapToObj(
                i -> employment("r%2." + i, 1, (i < 60 ? "known-" : "new-") + i % 40, _ -> null))
            .toList();
    var expected = folded(930, Stream.concat(known.stream(), batch.stream()).toList());
    var views = generations.open(931);
    known.forEach(
        fact -> new FactFolder(contributions, views).fold(FactType.EMPLOYMENT, List.of(fact)));
    for (int times = 0; times < 2; times++) {
      new FactFolder(contributions, views).fold(FactType.EMPLOYMENT, batch);
      assertThat(stored(931)).isEqualTo(expected);
    }
    views.drop();
  }

  @Test
  void replay_of_every_topic_leaves_the_views_unchanged()
      throws ExecutionException, InterruptedException {
    var story = PersonHistoryFixture.facts(publisher.sealing());
    publisher.publish(story);
    awaitCompleteSince(Instant.now());
    var before = stored(generations.servingNumber());
    consumers.stop();
    rewind();
    consumers.start();
    awaitCompleteSince(Instant.now());
    assertThat(stored(generations.servingNumber())).isEqualTo(before);
  }

  private void rewind() throws ExecutionException, InterruptedException {
    try (var admin = Admin.create(broker.getConfigurationProperties())) {
      for (var source : Source.values()) {
        String group = "overview." + source.code();
        eventually(() -> members(admin, group), members -> members == 0);
        var starts =
            admin
                .listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get()
                .keySet()
                .stream()
                .collect(Collectors.toMap(partition -> partition, _ -> new OffsetAndMetadata(0)));
        admin.alterConsumerGroupOffsets(group, starts).all().get();
      }
    }
  }

  private static int members(Admin admin, String group) {
    try {
      return admin
          .describeConsumerGroups(List.of(group))
          .describedGroups()
          .get(group)
          .get()
          .members()
          .size();
    } catch (ExecutionException | InterruptedException unknown) {
      return -1;
    }
  }

  private void awaitCompleteSince(Instant then) {
    var behind =
        eventually(
            () ->
                Arrays.stream(Source.values())
                    .filter(source ->
                        positions.completeAsOf(source).filter(asOf -> asOf.isAfter(then)).isEmpty())
                    .toList(),
            List::isEmpty);
    assertThat(behind).isEmpty();
  }

  private Map<ViewKind, Map<String, BsonDocument>> folded(int generation, List<Fact> facts) {
    var views = generations.open(generation);
    facts.forEach(
        fact -> new FactFolder(contributions, views).fold(FactType.of(fact), List.of(fact)));
    var stored = stored(generation);
    views.drop();
    return stored;
  }

  /** Without removed parts, whose number depends on the order of the facts. */
  private Map<ViewKind, Map<String, BsonDocument>> stored(int generation) {
    var stored = new TreeMap<ViewKind, Map<String, BsonDocument>>();
    for (var kind : ViewKind.values()) {
      var views = new TreeMap<String, BsonDocument>();
      for (var document :
          database.getCollection(kind.plural() + "_" + generation, BsonDocument.class).find()) {
        document
            .values()
            .removeIf(
                part -> part.isDocument() && withoutRemovedParts(part.asDocument()).isEmpty());
        views.put(document.getString("_id").getValue(), document);
      }
      views.values().removeIf(document -> document.size() == 1);
      stored.put(kind, views);
    }
    return stored;
  }

  private static BsonDocument withoutRemovedParts(BsonDocument slot) {
    if (slot.size() == 1 && slot.containsKey(PartPaths.VERSION)) {
      slot.clear();
    } else if (!slot.containsKey(PartPaths.VERSION)) {
      slot.values().removeIf(part -> !part.asDocument().containsKey(PartPaths.CONTENT));
    }
    return slot;
  }
}

package io.anju.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import io.anju.contract.EnterpriseFact;
import io.anju.contract.Fact;
import io.anju.contract.NotificationFact;
import io.anju.contract.residence.NotificationSubjectKind;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Aggregates.NewAggregate;
import io.anju.platform.aggregate.BulkAggregates.Change;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.RegistryException;
import io.anju.platform.facts.FactCodec;
import io.anju.platform.fixture.TestServers;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Facts published alongside a change, by a process that ends right after the write: its relay never
 * runs, and the sweep of another process publishes.
 */
class FactsAlongsideIT {

  private final MongoClient client = MongoClients.create(TestServers.mongo());
  private final String name = "alongside_" + UUID.randomUUID().toString().substring(0, 8);
  private final MockProducer<String, byte[]> producer = new ProducersFixture.SharedProducer();
  private final Clock writing = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);
  private final Clock sweeping = Clock.offset(writing, Duration.ofMinutes(1));
  private final Leases sweepLeases = new Leases(client.getDatabase(name), sweeping);
  private final MongoAggregates<Item, ItemDocument> items = items(writing);

  @AfterEach
  void drop() {
    client.getDatabase(name).drop();
    client.close();
  }

  @Test
  void fact_alongside_a_new_aggregate_is_published_by_the_sweep() {
    add("a", notification("n1"));
    assertThat(stored("a").getArray("pending")).hasSize(2);
    sweep();
    assertThat(published()).containsExactly("a", "n1");
    assertThat(stored("a").keySet()).containsOnly("_id", "version", "changedAt", "state");
  }

  @Test
  void fact_alongside_a_change_is_published_by_the_sweep() {
    var added = add("a");
    save(added, "second", notification("n1"));
    sweep();
    assertThat(published()).containsExactly("a", "n1");
  }

  @Test
  void fact_alongside_an_earlier_version_survives_later_changes_until_it_is_published() {
    var second = save(add("a", notification("n1")), "second", notification("n2"));
    save(second, "third");
    sweep();
    assertThat(published()).containsExactly("a", "n1", "n2");
    assertThat(payload(0)).contains("third");
    assertThat(stored("a").keySet()).containsOnly("_id", "version", "changedAt", "state");
  }

  @Test
  void facts_alongside_bulk_writes_survive_a_later_bulk_write() {
    var added =
        asSystem(() ->
            items.addAll(
                List.of(
                    new NewAggregate<>("a", new Item("first"), List.of(notification("n1"))),
                    new NewAggregate<>("b", new Item("first")),
                    new NewAggregate<>("c", new Item("first")))));
    var saved =
        asSystem(() ->
            items.saveAll(
                List.of(
                    new Change<>(added.get(0), new Item("second")),
                    new Change<>(added.get(1), new Item("second"), List.of(notification("n2"))),
                    new Change<>(
                        new Versioned<>("c", 7, new Item("changed meanwhile")),
                        new Item("second"),
                        List.of(notification("n3"))))));
    assertThat(saved.saved()).extracting(Versioned::id).containsExactly("a", "b");
    sweep();
    assertThat(published()).containsExactlyInAnyOrder("a", "n1", "b", "n2", "c");
  }

  @Test
  void refused_change_publishes_nothing() {
    var added = add("a");
    save(added, "second");
    assertThatThrownBy(() -> save(added, "too late", notification("n1")))
        .isInstanceOf(RegistryException.class)
        .hasMessageContaining("stale-version");
    sweep();
    assertThat(published()).containsExactly("a");
  }

  @Test
  void process_that_ends_between_publishing_and_clearing_publishes_twice_under_one_key() {
    add("a", notification("n1"));
    var unpublished = stored("a");
    sweep();
    items.collection().replaceOne(Filters.eq("_id", "a"), unpublished);
    sweep();
    assertThat(published()).containsExactly("a", "n1", "a", "n1");
    for (int delivery = 0; delivery < 2; delivery++) {
      asSystem(() -> items.addAll(List.of(new NewAggregate<>("n1", new Item("received")))));
    }
    assertThat(stored("n1").getInt64("version").getValue()).isEqualTo(1);
    assertThat(items.collection().countDocuments()).isEqualTo(2);
  }

  private Versioned<Item> add(String id, Fact... alongside) {
    return asSystem(() -> items.add(id, new Item("first"), alongside));
  }

  private Versioned<Item> save(Versioned<Item> current, String next, Fact... alongside) {
    return asSystem(() -> items.save(current, new Item(next), alongside));
  }

  private static <T> T asSystem(Supplier<T> work) {
    return CurrentCaller.asSystem(work::get);
  }

  private static Fact notification(String id) {
    return new NotificationFact(
        id,
        1,
        new NotificationFact.Recipient("orugs4zanfzsa3tporqhaytomu", null, null, null),
        "tenancy-ended",
        new NotificationFact.Subject(
            NotificationSubjectKind.TENANCY, "t", "orugs4zanfzsa3tporqhaytomu"),
        "",
        List.of(),
        LocalDate.of(2026, 3, 1));
  }

  private BsonDocument stored(String id) {
    return items.collection().find(Filters.eq("_id", id)).first();
  }

  private List<String> published() {
    return producer.history().stream().map(ProducerRecord::key).toList();
  }

  private String payload(int index) {
    return new String(producer.history().get(index).value());
  }

  private MongoAggregates<Item, ItemDocument> items(Clock clock) {
    var database = client.getDatabase(name);
    return new AggregateStore(database, codec(clock), relay(clock), clock)
        .aggregates(new ItemMapping());
  }

  private void sweep() {
    var sweep = new Sweep(sweepLeases, sweeping);
    sweep.register(items.collection());
    sweep.sweepAll(relay(sweeping));
  }

  private Relay relay(Clock clock) {
    return new Relay(
        new ProducersFixture(producer),
        codec(clock),
        new SimpleMeterRegistry(),
        new Sweep(new Leases(client.getDatabase(name), clock), clock),
        clock);
  }

  private static FactCodec codec(Clock clock) {
    return new FactCodec(JsonMapper.shared(), clock, Tracer.NOOP, "test");
  }

  record Item(String name) {}

  /** Public, because the driver reads its components. */
  public record ItemDocument(String name) {}

  private static final class ItemMapping implements AggregateMapping<Item, ItemDocument> {

    @Override
    public String collection() {
      return "items";
    }

    @Override
    public Class<ItemDocument> documentType() {
      return ItemDocument.class;
    }

    @Override
    public ItemDocument toDocument(Versioned<Item> aggregate) {
      return new ItemDocument(aggregate.state().name());
    }

    @Override
    public Item toDomain(String id, ItemDocument document) {
      return new Item(document.name());
    }

    @Override
    public Scope scope(Item item) {
      return Scope.personal(List.of(), List.of(), List.of());
    }

    @Override
    public List<Fact> facts(Versioned<Item> item) {
      return List.of(
          new EnterpriseFact(
              item.id(), item.version(), item.state().name(), null, null, Instant.EPOCH));
    }
  }
}

package io.anju.platform;

import static io.anju.platform.fixture.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.anju.contract.FactType;
import io.anju.platform.access.Role;
import io.anju.platform.facts.DeadLetters;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.IntegrationTest;
import io.anju.platform.fixture.Tokens;
import io.anju.platform.fixture.Topic;
import io.anju.platform.sample.SampleApplication;
import io.anju.platform.sample.SampleProbe;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.BsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    classes = SampleApplication.class,
    properties = "spring.config.name=sample")
class FactsIT {

  private static final String PERSON = "abcdefghijklmnopqrstuvwxyz";
  private static final String TOPIC = FactType.ENTERPRISE.topic();

  @LocalServerPort private int port;
  private final SampleProbe probe;
  private Http officer;

  @Autowired
  FactsIT(SampleProbe probe) {
    this.probe = probe;
  }

  @BeforeEach
  void signIn() {
    officer = Http.at(port, Tokens.official(Role.POLICE_OFFICER, "320508"));
  }

  @Test
  void saved_aggregate_is_published_and_projected_and_its_outbox_cleared() {
    String id = add("told");
    assertThat(eventually(() -> probe.name(id), Optional::isPresent)).contains("told");
    var stored = eventually(() -> probe.stored(id), document -> !document.containsKey("pending"));
    assertThat(stored.keySet())
        .contains("version", "state")
        .doesNotContain("pending", "enqueuedAt");
    var record = records(TOPIC, id).getFirst();
    assertThat(header(record, "ce_type")).isEqualTo("io.anju.employment.enterprise.v1");
    assertThat(header(record, "ce_version")).isEqualTo("1");
    assertThat(header(record, "traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
  }

  @Test
  void facts_left_in_the_outbox_are_published_by_the_sweep() {
    String id = add("swept");
    assertThat(eventually(() -> probe.name(id), Optional::isPresent)).isPresent();
    eventually(() -> probe.stored(id), document -> !document.containsKey("pending"));
    var pending =
        BsonDocument.parse(
            "{topic: '"
                + TOPIC
                + "', key: '"
                + id
                + "', version: {$numberLong: '7'}, "
                + "type: 'io.anju.employment.enterprise.v1', payload: '{\"id\":\""
                + id
                + "\",\"version\":7,\"name\":\"left behind\"}', at: '2026-01-01T00:00:00Z'}");
    probe
        .samples()
        .updateOne(
            Filters.eq("_id", id),
            Updates.combine(
                Updates.set("version", 7L),
                Updates.set("pending", List.of(pending)),
                Updates.set("enqueuedAt", Date.from(Instant.now().minusSeconds(60)))));
    assertThat(eventually(() -> probe.name(id), name -> name.equals(Optional.of("left behind"))))
        .contains("left behind");
    assertThat(eventually(() -> probe.stored(id), document -> !document.containsKey("enqueuedAt")))
        .doesNotContainKey("pending");
  }

  @Test
  void older_or_repeated_fact_leaves_the_projection_unchanged() {
    put("late-1", 2, "second");
    assertThat(eventually(() -> probe.name("late-1"), Optional::isPresent)).contains("second");
    put("late-1", 1, "first");
    put("late-1", 2, "second again");
    put("late-2", 1, "after them");
    assertThat(eventually(() -> probe.name("late-2"), Optional::isPresent)).isPresent();
    put("late-1", 3, "third");
    assertThat(eventually(() -> probe.name("late-1"), name -> !name.equals(Optional.of("second"))))
        .contains("third");
  }

  @Test
  void poison_message_becomes_a_dead_letter_with_reason_and_consumption_continues() {
    Topic.put(
        TOPIC,
        "garbage",
        "{oops".getBytes(StandardCharsets.UTF_8),
        "ce_type",
        "io.anju.employment.enterprise.v1");
    Topic.put(
        TOPIC, "unknown", "{}".getBytes(StandardCharsets.UTF_8), "ce_type", "io.anju.moon.v1");
    put("bad-apple", 1, "poison");
    put("good-apple", 1, "fine");
    assertThat(eventually(() -> probe.name("good-apple"), Optional::isPresent)).contains("fine");
    var reasons =
        eventually(
            () -> List.of(reason("garbage"), reason("unknown"), reason("bad-apple")),
            all -> !all.contains("none"));
    assertThat(reasons.get(0)).startsWith("payload is no EnterpriseFact");
    assertThat(reasons.get(1)).isEqualTo("unknown type io.anju.moon.v1");
    assertThat(reasons.get(2)).isEqualTo("a name nobody can stand");
  }

  @Test
  void access_to_personal_data_is_recorded_before_the_response() {
    String id = add("looked at");
    officer.get("/api/samples/" + id, "Anju-Purpose", "case-work", "Anju-Case", "2026-17");
    var record =
        Topic.all(FactType.ACCESS.topic()).stream()
            .map(one -> new String(one.value(), StandardCharsets.UTF_8))
            .filter(text -> text.contains("/api/samples/" + id))
            .findFirst();
    assertThat(record.orElse("none"))
        .contains(
            "\"purpose\":\"case-work\"",
            "\"caseNumber\":\"2026-17\"",
            PERSON,
            "\"action\":\"READ\"");
    officer
        .as(Tokens.official(Role.POLICE_OFFICER, "110101"))
        .get("/api/samples/" + id, "Anju-Purpose", "curiosity");
    assertThat(
            eventually(
                    () ->
                        Topic.all(FactType.ACCESS.topic()).stream()
                            .map(one -> new String(one.value(), StandardCharsets.UTF_8))
                            .filter(text -> text.contains("curiosity"))
                            .findFirst(),
                    Optional::isPresent)
                .orElse("none"))
        .contains("\"action\":\"REFUSED\"", PERSON);
  }

  private String add(String name) {
    return officer
        .post("/api/samples", Map.of("name", name, "division", "320508001001", "person", PERSON))
        .body()
        .path("id")
        .asString();
  }

  private static void put(String id, long version, String name) {
    Topic.put(
        TOPIC,
        id,
        ("{\"id\":\""
                + id
                + "\",\"version\":"
                + version
                + ",\"name\":\""
                + name
                + "\",\"surprise\":1}")
            .getBytes(StandardCharsets.UTF_8),
        "ce_type",
        "io.anju.employment.enterprise.v1");
  }

  private static String reason(String key) {
    return records(TOPIC + DeadLetters.SUFFIX, key).stream()
        .map(record -> header(record, "anju-reason"))
        .findFirst()
        .orElse("none");
  }

  private static List<ConsumerRecord<String, byte[]>> records(String topic, String key) {
    return Topic.all(topic).stream().filter(record -> key.equals(record.key())).toList();
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}

package io.anju.platform;

import static io.anju.platform.fixture.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.anju.contract.FactType;
import io.anju.platform.access.Role;
import io.anju.platform.facts.DeadLetters;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Registry;
import io.anju.platform.fixture.Tokens;
import io.anju.platform.fixture.Topic;
import io.anju.platform.sample.SampleApplication;
import io.anju.platform.sample.SampleHeard;
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

@Registry
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, classes = SampleApplication.class,
    properties = "spring.config.name=sample")
class FactsIT {

  private static final String PERSON = "abcdefghijklmnopqrstuvwxyz";
  private static final String TOPIC = FactType.ENTERPRISE.topic();

  @LocalServerPort private int port;
  private final SampleHeard heard;
  private Http officer;

  @Autowired
  FactsIT(SampleHeard heard) {
    this.heard = heard;
  }

  @BeforeEach
  void signIn() {
    officer = Http.at(port, Tokens.official(Role.POLICE_OFFICER, "320508"));
  }

  @Test
  void what_is_written_is_told_and_heard_and_then_no_longer_owed() {
    String id = add("told");
    assertThat(eventually(() -> heard.name(id), Optional::isPresent)).contains("told");
    var stored = eventually(() -> heard.stored(id), document -> !document.containsKey("pending"));
    assertThat(stored.keySet()).contains("version", "state").doesNotContain("pending", "owedAt");
    var record = records(TOPIC, id).getFirst();
    assertThat(header(record, "ce_type")).isEqualTo("io.anju.employment.enterprise.v1");
    assertThat(header(record, "ce_version")).isEqualTo("1");
    assertThat(header(record, "traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
  }

  @Test
  void what_its_writer_never_told_is_told_by_the_sweep() {
    String id = add("swept");
    assertThat(eventually(() -> heard.name(id), Optional::isPresent)).isPresent();
    eventually(() -> heard.stored(id), document -> !document.containsKey("pending"));
    var owed = BsonDocument.parse("{topic: '" + TOPIC + "', key: '" + id + "', version: {$numberLong: '7'}, "
        + "type: 'io.anju.employment.enterprise.v1', payload: '{\"id\":\"" + id + "\",\"version\":7,\"name\":\"left behind\"}', at: '2026-01-01T00:00:00Z'}");
    heard.samples().updateOne(Filters.eq("_id", id), Updates.combine(Updates.set("version", 7L),
        Updates.set("pending", List.of(owed)), Updates.set("owedAt", Date.from(Instant.now().minusSeconds(60)))));
    assertThat(eventually(() -> heard.name(id), name -> name.equals(Optional.of("left behind")))).contains("left behind");
    assertThat(eventually(() -> heard.stored(id), document -> !document.containsKey("owedAt"))).doesNotContainKey("pending");
  }

  @Test
  void an_older_or_repeated_fact_changes_nothing() {
    put("late-1", 2, "second");
    assertThat(eventually(() -> heard.name("late-1"), Optional::isPresent)).contains("second");
    put("late-1", 1, "first");
    put("late-1", 2, "second again");
    put("late-2", 1, "after them");
    assertThat(eventually(() -> heard.name("late-2"), Optional::isPresent)).isPresent();
    put("late-1", 3, "third");
    assertThat(eventually(() -> heard.name("late-1"), name -> !name.equals(Optional.of("second")))).contains("third");
  }

  @Test
  void poison_is_buried_with_its_reason_and_the_consumer_goes_on() {
    Topic.put(TOPIC, "garbage", "{oops".getBytes(StandardCharsets.UTF_8), "ce_type", "io.anju.employment.enterprise.v1");
    Topic.put(TOPIC, "unknown", "{}".getBytes(StandardCharsets.UTF_8), "ce_type", "io.anju.moon.v1");
    put("bad-apple", 1, "poison");
    put("good-apple", 1, "fine");
    assertThat(eventually(() -> heard.name("good-apple"), Optional::isPresent)).contains("fine");
    var reasons = eventually(() -> List.of(reason("garbage"), reason("unknown"), reason("bad-apple")), all -> !all.contains("none"));
    assertThat(reasons.get(0)).startsWith("payload is no EnterpriseFact");
    assertThat(reasons.get(1)).isEqualTo("unknown type io.anju.moon.v1");
    assertThat(reasons.get(2)).isEqualTo("a name nobody can stand");
  }

  @Test
  void a_look_at_a_person_is_on_record_before_it_is_answered() {
    String id = add("looked at");
    officer.get("/api/samples/" + id, "Anju-Purpose", "case-work", "Anju-Case", "2026-17");
    var record = Topic.all(FactType.ACCESS.topic()).stream().map(one -> new String(one.value(), StandardCharsets.UTF_8))
        .filter(text -> text.contains("/api/samples/" + id)).findFirst();
    assertThat(record.orElse("none")).contains("\"purpose\":\"case-work\"", "\"caseNumber\":\"2026-17\"", PERSON, "\"action\":\"READ\"");
    officer.as(Tokens.official(Role.POLICE_OFFICER, "110101")).get("/api/samples/" + id, "Anju-Purpose", "curiosity");
    assertThat(eventually(() -> Topic.all(FactType.ACCESS.topic()).stream().map(one -> new String(one.value(), StandardCharsets.UTF_8))
        .filter(text -> text.contains("curiosity")).findFirst(), Optional::isPresent).orElse("none")).contains("\"action\":\"REFUSED\"", PERSON);
  }

  private String add(String name) {
    return officer.post("/api/samples", Map.of("name", name, "division", "320508001001", "person", PERSON)).body().path("id").asString();
  }

  private static void put(String id, long version, String name) {
    Topic.put(TOPIC, id, ("{\"id\":\"" + id + "\",\"version\":" + version + ",\"name\":\"" + name + "\",\"surprise\":1}")
        .getBytes(StandardCharsets.UTF_8), "ce_type", "io.anju.employment.enterprise.v1");
  }

  private static String reason(String key) {
    return records(TOPIC + DeadLetters.SUFFIX, key).stream().map(record -> header(record, "anju-reason")).findFirst().orElse("none");
  }

  private static List<ConsumerRecord<String, byte[]>> records(String topic, String key) {
    return Topic.all(topic).stream().filter(record -> key.equals(record.key())).toList();
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}

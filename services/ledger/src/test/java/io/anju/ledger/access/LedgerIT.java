package io.anju.ledger.access;

import static io.anju.platform.fixture.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.anju.contract.AccessFact;
import io.anju.contract.ledger.AccessAction;
import io.anju.ledger.LedgerApplication;
import io.anju.ledger.access.kafka.AccessListener;
import io.anju.platform.access.Role;
import io.anju.platform.command.Ids;
import io.anju.platform.facts.FactCodec;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Http.Response;
import io.anju.platform.fixture.IntegrationTest;
import io.anju.platform.fixture.Tokens;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;

@IntegrationTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    classes = LedgerApplication.class,
    properties = "spring.config.name=ledger")
class LedgerIT {

  private static final String[] AUDIT = {"Anju-Purpose", "audit"};

  private final FactCodec codec;
  private final KafkaTemplate<String, byte[]> kafka;
  private final Ids ids;
  private final MongoDatabase database;
  private final AccessListener listener;
  @LocalServerPort private int port;
  private String person;
  private Http resident;
  private Http auditor;

  @Autowired
  LedgerIT(
      FactCodec codec,
      KafkaTemplate<String, byte[]> kafka,
      Ids ids,
      MongoDatabase database,
      AccessListener listener) {
    this.codec = codec;
    this.kafka = kafka;
    this.ids = ids;
    this.database = database;
    this.listener = listener;
  }

  @BeforeEach
  void signIn() {
    person = UUID.randomUUID().toString().replaceAll("[^a-f2-7]", "").repeat(3).substring(0, 26);
    resident = Http.at(port, Tokens.person(Role.RESIDENT, person));
    auditor = Http.at(port, Tokens.official(Role.AUDITOR, "4403"));
  }

  @Test
  void resident_lists_only_accesses_to_their_own_data() {
    publish(access("440305", "case-work", AccessAction.READ));
    awaitAccesses(1);
    publish(access("440305", "permit-review", AccessAction.UNMASKED));
    var items = awaitAccesses(2);
    assertThat(items.get(0).path("action").asString()).isEqualTo("UNMASKED");
    assertThat(items.get(0).path("purpose").asString()).isEqualTo("permit-review");
    assertThat(items.get(0).path("who").asString()).isEqualTo("officer-7");
    assertThat(items.get(0).path("role").asString()).isEqualTo("police-officer");
    assertThat(items.get(0).path("division").asString()).isEqualTo("440305");
    assertThat(items.get(0).path("fields").get(0).asString()).isEqualTo("name");
    assertThat(items.get(0).path("at").asString()).startsWith("20");
    assertThat(items.toString()).doesNotContain("case-1").doesNotContain("/api/persons");
    var other = resident.as(Tokens.person(Role.RESIDENT, "abcdefghijklmnopqrstuvwxyz"));
    assertThat(other.get("/api/me/accesses").body().path("items").values())
        .noneMatch(item -> item.path("purpose").asString().equals("permit-review"));
    assertThat(
            resident
                .as(Tokens.official(Role.POLICE_OFFICER, "440305"))
                .get("/api/me/accesses")
                .status())
        .isEqualTo(403);
    assertThat(resident.as(null).get("/api/me/accesses").status()).isEqualTo(401);
  }

  @Test
  void redelivered_fact_is_appended_once() {
    var first = access("440305", "case-work", AccessAction.READ);
    IntStream.range(0, 5).forEach(_ -> publish(first));
    awaitAccesses(1);
    listener.apply(List.of(first));
    listener.apply(List.of(access("440305", "case-work", AccessAction.READ), first));
    awaitAccesses(2);
    assertThat(
            database.getCollection("entries").countDocuments(Filters.eq("record.id", first.id())))
        .isEqualTo(1);
    assertThat(auditor.get("/api/accesses/verification").body().path("intact").asBoolean())
        .isTrue();
  }

  @Test
  void cursor_returns_the_next_page() {
    IntStream.range(0, 7)
        .forEach(number -> publish(access("440305", "purpose-" + number, AccessAction.READ)));
    awaitAccesses(7);
    var first = resident.get("/api/me/accesses?limit=4").body();
    var second =
        resident.get("/api/me/accesses?limit=4&after=" + first.path("next").asString()).body();
    assertThat(first.path("items").size()).isEqualTo(4);
    assertThat(second.path("next").isNull()).isTrue();
    assertThat(
            Stream.of(first, second)
                .flatMap(page -> page.path("items").values().stream())
                .map(item -> item.path("purpose").asString()))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 7).mapToObj(number -> "purpose-" + number).toList());
    assertThat(resident.get("/api/me/accesses?after=bm90LW91cnM").problem())
        .isEqualTo("invalid-request");
    assertThat(resident.get("/api/me/accesses?limit=9999").status()).isEqualTo(400);
  }

  @Test
  void auditor_lists_only_their_division_and_is_recorded() {
    publish(access("440305", "here", AccessAction.READ));
    publish(access("440106", "elsewhere", AccessAction.REFUSED));
    publish(access("91350100M000100Y43", "of-an-employer", AccessAction.READ));
    awaitAccesses(3);
    String path = "/api/accesses?person=" + person;
    assertThat(auditor.get(path).problem()).isEqualTo("purpose-required");
    assertThat(purposes(auditor.get(path, AUDIT)))
        .containsExactlyInAnyOrder("here", "of-an-employer");
    assertThat(purposes(auditor.as(Tokens.official(Role.AUDITOR, "440305")).get(path, AUDIT)))
        .contains("here")
        .doesNotContain("of-an-employer", "elsewhere");
    assertThat(purposes(auditor.as(Tokens.official(Role.AUDITOR, "440106")).get(path, AUDIT)))
        .containsExactly("elsewhere");
    assertThat(auditor.as(Tokens.official(Role.AUDITOR, "")).get(path, AUDIT).status())
        .isEqualTo(403);
    var looks =
        eventually(
            () -> resident.get("/api/me/accesses").body().path("items"),
            items ->
                items.values().stream()
                    .anyMatch(item -> item.path("role").asString().equals("auditor")));
    assertThat(looks.values())
        .anyMatch(item ->
            item.path("service").asString().equals("ledger")
                && item.path("purpose").asString().equals("audit"));
  }

  @Test
  void only_auditors_may_read_the_ledger() {
    for (var role : List.of(Role.POLICE_OFFICER, Role.ADMINISTRATOR, Role.STATION_CHIEF)) {
      var other = auditor.as(Tokens.official(role, "4403"));
      assertThat(other.get("/api/accesses", AUDIT).status()).isEqualTo(403);
      assertThat(other.get("/api/accesses/verification").status()).isEqualTo(403);
    }
    assertThat(resident.get("/api/accesses").status()).isEqualTo(403);
    assertThat(auditor.get("/api/accesses?person=short", AUDIT).problem())
        .isEqualTo("invalid-request");
  }

  @Test
  void access_to_many_persons_is_listed_in_part_and_counted_in_full() {
    var many =
        IntStream.range(0, 300)
            .mapToObj(number -> "abcdefghijklmnopqrstuvw" + base32(number))
            .toList();
    var record =
        new AccessFact(
            ids.fresh(),
            1,
            Instant.now(),
            "officer-7",
            "police-officer",
            "441900",
            "search",
            null,
            AccessAction.READ,
            Stream.concat(Stream.of(person), many.stream()).toList(),
            List.of(),
            "GET /api/search",
            "overview");
    publish(record);
    awaitAccesses(1);
    var item =
        auditor
            .as(Tokens.official(Role.AUDITOR, "441900"))
            .get("/api/accesses", AUDIT)
            .body()
            .path("items")
            .get(0);
    assertThat(item.path("persons").size()).isEqualTo(20);
    assertThat(item.path("personCount").asInt()).isEqualTo(301);
  }

  @ParameterizedTest
  @CsvSource({
    "record.purpose, other, ALTERED",
    "record.subject, nobody, ALTERED",
    "hash, 00, UNREADABLE",
    "auditedBy, 11, UNREADABLE",
    "previousHash, 0000000000000000000000000000000000000000000000000000000000000000, ALTERED"
  })
  void verification_names_an_altered_entry(String field, String value, String fault) {
    IntStream.range(0, 3).forEach(_ -> publish(access("440305", "case-work", AccessAction.READ)));
    awaitAccesses(3);
    var entries = database.getCollection("entries");
    var victim = entries.find(Filters.eq("record.persons", person)).skip(1).first();
    Bson it = Filters.eq("_id", victim.get("_id"));
    try {
      entries.updateOne(it, Updates.set(field, value));
      var broken = auditor.get("/api/accesses/verification").body();
      assertThat(broken.path("intact").asBoolean()).isFalse();
      assertThat(broken.path("broken").path("seq").asLong()).isEqualTo(victim.getLong("_id"));
      assertThat(broken.path("broken").path("fault").asString()).isEqualTo(fault);
      assertThat(broken.path("entries").asLong()).isEqualTo(victim.getLong("_id") - 1);
    } finally {
      entries.replaceOne(it, victim);
    }
    assertThat(auditor.get("/api/accesses/verification").body().path("intact").asBoolean())
        .isTrue();
  }

  @Test
  void verification_names_a_missing_entry() {
    IntStream.range(0, 3).forEach(_ -> publish(access("440305", "case-work", AccessAction.READ)));
    awaitAccesses(3);
    var entries = database.getCollection("entries");
    Document victim = entries.findOneAndDelete(Filters.eq("_id", 1L));
    try {
      var broken = auditor.get("/api/accesses/verification").body().path("broken");
      assertThat(broken.path("seq").asLong()).isEqualTo(1);
      assertThat(broken.path("fault").asString()).isEqualTo("MISSING");
    } finally {
      entries.insertOne(victim);
    }
  }

  private AccessFact access(String division, String purpose, AccessAction action) {
    return new AccessFact(
        ids.fresh(),
        1,
        Instant.now(),
        "officer-7",
        "police-officer",
        division,
        purpose,
        "case-1",
        action,
        List.of(person),
        action == AccessAction.UNMASKED ? List.of("name") : List.of(),
        "GET /api/persons/" + person,
        "residence");
  }

  private void publish(AccessFact fact) {
    kafka.send(codec.toProducerRecord(codec.encode(fact))).join();
  }

  private JsonNode awaitAccesses(int count) {
    var items =
        eventually(
            () -> resident.get("/api/me/accesses").body().path("items"),
            found -> found.size() >= count);
    assertThat(items.size()).isEqualTo(count);
    return items;
  }

  private static List<String> purposes(Response answer) {
    return answer.body().path("items").values().stream()
        .map(item -> item.path("purpose").asString())
        .toList();
  }

  private static String base32(int number) {
    return "%3s"
        .formatted(Integer.toString(number, 26))
        .chars()
        .map(digit -> digit == ' ' ? 'a' : Character.isDigit(digit) ? 'a' + digit - '0' : digit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}

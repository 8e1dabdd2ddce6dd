package io.anju.platform;

import static io.anju.platform.fixture.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.AccessFact;
import io.anju.contract.ledger.AccessAction;
import io.anju.contract.ledger.Ed25519;
import io.anju.contract.proof.AccessDigest;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.IntegrationTest;
import io.anju.platform.fixture.Tokens;
import io.anju.platform.fixture.Topic;
import io.anju.platform.sample.SampleApplication;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** What reaches the ledger's topic, and that all of it is signed. */
@IntegrationTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    classes = SampleApplication.class,
    properties = "spring.config.name=sample")
class RecordingIT {

  private static final String PERSON = "abcdefghijklmnopqrstuvwxyz";

  @LocalServerPort private int port;
  private Http officer;

  @BeforeEach
  void signIn() {
    officer = Http.at(port, Tokens.official(Role.POLICE_OFFICER, "320508"));
  }

  @Test
  void refusal_of_a_role_is_recorded_on_every_handler() {
    assertThat(officer.get("/api/forgotten").status()).isEqualTo(403);
    assertThat(recorded("GET /api/forgotten", 1))
        .allMatch(record -> record.action() == AccessAction.REFUSED);
  }

  @Test
  void look_at_what_is_not_there_is_recorded() {
    String path = "/api/samples/" + UUID.randomUUID();
    assertThat(officer.get(path, "Anju-Purpose", "case-work").status()).isEqualTo(404);
    assertThat(recorded("GET " + path, 1))
        .singleElement()
        .satisfies(record -> {
          assertThat(record.action()).isEqualTo(AccessAction.READ);
          assertThat(record.persons()).isEmpty();
          assertThat(record.purpose()).isEqualTo("case-work");
        });
  }

  @Test
  void change_is_recorded_with_its_actor() {
    var body = Map.of("name", "first", "division", "320508001001", "person", PERSON);
    var added = officer.post("/api/samples", body);
    assertThat(added.status()).isEqualTo(201);
    String path = "/api/samples/" + added.body().path("id").asString();
    assertThat(officer.put(path, Map.of("name", "second"), "If-Match", "\"1\"").status())
        .isEqualTo(200);
    assertThat(recorded("PUT " + path, 1))
        .singleElement()
        .satisfies(record -> {
          assertThat(record.action()).isEqualTo(AccessAction.WRITTEN);
          assertThat(record.persons()).containsExactly(PERSON);
          assertThat(record.role()).isEqualTo("police-officer");
        });
  }

  @Test
  void replay_is_recorded_beside_the_first_answer() {
    var body = Map.of("name", "first", "division", "320508001001", "person", PERSON);
    String key = UUID.randomUUID().toString();
    long before = recorded("POST /api/samples", 0).size();
    officer.post("/api/samples", body, "Idempotency-Key", key);
    officer.post("/api/samples", body, "Idempotency-Key", key);
    var records = recorded("POST /api/samples", (int) before + 2);
    assertThat(records)
        .anyMatch(record ->
            record.action() == AccessAction.REPLAYED && record.persons().contains(PERSON));
  }

  private static List<AccessFact> recorded(String resource, int atLeast) {
    var found =
        eventually(
            () ->
                Topic.all("ledger.access").stream()
                    .map(record -> JsonMapper.shared().readValue(record.value(), AccessFact.class))
                    .filter(record -> record.resource().equals(resource))
                    .toList(),
            records -> records.size() >= atLeast);
    assertThat(found)
        .allMatch(record ->
            Objects.requireNonNull(record.seal())
                .isOf(AccessDigest.ofAll(record), Ed25519::verify));
    return found;
  }
}

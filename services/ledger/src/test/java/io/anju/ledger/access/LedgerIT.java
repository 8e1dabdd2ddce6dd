package io.anju.ledger.access;

import static io.anju.platform.fixture.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.AccessFact;
import io.anju.contract.ledger.AccessAction;
import io.anju.ledger.LedgerApplication;
import io.anju.platform.access.Role;
import io.anju.platform.command.Ids;
import io.anju.platform.facts.FactCodec;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.IntegrationTest;
import io.anju.platform.fixture.Tokens;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;

/** The running ledger, a person whose accesses it records, and the two kinds of readers. */
@IntegrationTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    classes = LedgerApplication.class,
    properties = "spring.config.name=ledger")
abstract class LedgerIT {

  protected static final String[] AUDIT = {"Anju-Purpose", "audit"};

  @LocalServerPort private int port;
  private FactCodec codec;
  private KafkaTemplate<String, byte[]> kafka;
  private Ids ids;
  protected String person;
  protected Http resident;
  protected Http auditor;

  @BeforeEach
  void signIn(
      @Autowired FactCodec codec,
      @Autowired KafkaTemplate<String, byte[]> kafka,
      @Autowired Ids ids) {
    this.codec = codec;
    this.kafka = kafka;
    this.ids = ids;
    person = UUID.randomUUID().toString().replaceAll("[^a-f2-7]", "").repeat(3).substring(0, 26);
    resident = Http.at(port, Tokens.person(Role.RESIDENT, person));
    auditor = Http.at(port, Tokens.official(Role.AUDITOR, "4403"));
  }

  /** An access to the data of {@link #person}. */
  protected AccessFact access(String division, String purpose, AccessAction action) {
    return access(division, purpose, action, List.of(person));
  }

  protected AccessFact access(
      String division, String purpose, AccessAction action, List<String> persons) {
    return AccessFact.unsealed(
        ids.fresh(),
        Instant.now(),
        "officer-7",
        "police-officer",
        division,
        purpose,
        "case-1",
        action,
        persons,
        action == AccessAction.UNMASKED ? List.of("name") : List.of(),
        "GET /api/persons/" + person,
        "residence");
  }

  protected void publish(AccessFact fact) {
    kafka.send(codec.toProducerRecord(codec.encode(fact))).join();
  }

  /** The accesses that the resident reads once there are so many of them. */
  protected JsonNode awaitAccesses(int count) {
    var items =
        eventually(
            () -> resident.get("/api/me/accesses").body().path("items"),
            found -> found.size() >= count);
    assertThat(items.size()).isEqualTo(count);
    return items;
  }
}

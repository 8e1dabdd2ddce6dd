package io.anju.overview;

import static io.anju.overview.FactsFixture.personId;
import static io.anju.overview.ResidenceFactsFixture.person;
import static io.anju.platform.fixture.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.FactType;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Tokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.ConsumerFactory;

class AccessRecordIT extends OverviewIT {

  @Autowired private ConsumerFactory<String, byte[]> consumers;

  @Test
  void access_record_is_written_before_the_response_returns() {
    String id = personId(300);
    String seen = publisher.publish(person(id, 1, publisher.sealing()));
    try (var ledger = ledger()) {
      assertThat(viewOfPerson(id, seen).status()).isEqualTo(200);
      assertThat(written(ledger))
          .singleElement()
          .asString()
          .contains("\"READ\"", id, "case-work", "/api/overview/persons/" + id)
          .doesNotContain("欧阳");
    }
  }

  @Test
  void refused_access_is_recorded_and_discloses_nothing() {
    String id = personId(301);
    viewOfPerson(id, publisher.publish(person(id, 1, publisher.sealing())));
    try (var ledger = ledger()) {
      var refused =
          officer
              .as(Tokens.official(Role.POLICE_OFFICER, "110101"))
              .get("/api/overview/persons/" + id, PURPOSE);
      assertThat(refused.status()).isEqualTo(403);
      var records = new ArrayList<String>();
      eventually(
          () -> {
            records.addAll(written(ledger));
            return records;
          },
          found -> !found.isEmpty());
      assertThat(records).singleElement().asString().contains("\"REFUSED\"", id);
    }
  }

  @Test
  void search_without_a_hit_is_recorded_with_a_digest_of_what_was_asked() {
    try (var ledger = ledger()) {
      for (int times = 0; times < 2; times++) {
        assertThat(officer.get("/api/search?q=%E6%97%A0%E6%AD%A4%E4%BA%BA", PURPOSE).status())
            .isEqualTo(200);
      }
      var records = written(ledger);
      assertThat(records).hasSize(2);
      assertThat(records.getFirst()).doesNotContain("无此人").contains("\"persons\":[]");
      assertThat(digest(records.getFirst())).hasSize(26).isEqualTo(digest(records.getLast()));
    }
  }

  private static String digest(String record) {
    return record.replaceAll(".*GET /api/search\\?q=([a-z2-7]+)\".*", "$1");
  }

  @Test
  void residents_reading_their_own_leave_no_access_record() {
    String id = personId(302);
    String seen = publisher.publish(person(id, 1, publisher.sealing()));
    try (var ledger = ledger()) {
      assertThat(
              officer
                  .as(Tokens.person(Role.RESIDENT, id))
                  .get("/api/me/overview", "Anju-Seen", seen)
                  .status())
          .isEqualTo(200);
      assertThat(written(ledger)).isEmpty();
    }
  }

  /** Reads the records published from now on. */
  private Consumer<String, byte[]> ledger() {
    var consumer = consumers.createConsumer("test-ledger", null);
    var partitions =
        consumer.partitionsFor(FactType.ACCESS.topic()).stream()
            .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.endOffsets(partitions).forEach(consumer::seek);
    return consumer;
  }

  /** All records up to the current end. */
  private static List<String> written(Consumer<String, byte[]> ledger) {
    var records = new ArrayList<String>();
    var ends = ledger.endOffsets(ledger.assignment());
    while (ends.entrySet().stream()
        .anyMatch(end -> ledger.position(end.getKey()) < end.getValue())) {
      StreamSupport.stream(ledger.poll(Duration.ofMillis(200)).spliterator(), false)
          .forEach(record -> records.add(new String(record.value(), StandardCharsets.UTF_8)));
    }
    return records;
  }
}

package io.anju.ledger.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.anju.contract.ledger.AccessAction;
import io.anju.ledger.access.kafka.AccessListener;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Appending to the stored chain and its verification. */
class VerificationIT extends LedgerIT {

  private final MongoDatabase database;
  private final AccessListener listener;

  @Autowired
  VerificationIT(MongoDatabase database, AccessListener listener) {
    this.database = database;
    this.listener = listener;
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
}

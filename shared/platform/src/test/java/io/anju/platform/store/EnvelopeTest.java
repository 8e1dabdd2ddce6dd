package io.anju.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import io.anju.platform.facts.EncodedFact;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.codecs.configuration.CodecRegistry;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

  private static final CodecRegistry CODECS = MongoClientSettings.getDefaultCodecRegistry();

  @Test
  void facts_alongside_a_stored_version_are_carried_between_own_facts_and_new_ones() {
    var stored = envelope(100, 2, "own-1", "first", "second").document();
    var next = envelope(200, 1, "own-2", "third").withUnpublishedOf(stored, CODECS);
    assertThat(keys(next)).containsExactly("own-2", "first", "second", "third");
    assertThat(next.alongside()).isEqualTo(3);
    assertThat(next.document().getInt32("alongside").getValue()).isEqualTo(3);
    assertThat(Envelope.pendingOf(next.document(), CODECS)).isEqualTo(next.facts());
    assertThat(next.document().getDateTime("enqueuedAt").getValue()).isEqualTo(100);
  }

  @Test
  void version_without_facts_of_its_own_still_waits_for_the_carried_ones() {
    var stored = envelope(100, 1, "own-1", "first").document();
    var next =
        new Envelope(new BsonDocument("_id", new BsonString("a")), List.of(), 0)
            .withUnpublishedOf(stored, CODECS);
    assertThat(keys(next)).containsExactly("first");
    assertThat(next.document()).containsKeys("pending", "alongside", "enqueuedAt");
  }

  @Test
  void own_facts_of_a_stored_version_are_not_carried() {
    var next = envelope(200, 0, "own-2");
    assertThat(next.withUnpublishedOf(envelope(100, 0, "own-1").document(), CODECS))
        .isEqualTo(next);
  }

  private static Envelope envelope(long enqueuedAt, int alongside, String... keys) {
    var facts =
        Stream.of(keys)
            .map(key -> new EncodedFact("topic", key, 1, "type", "{}", "2026-03-01T00:00Z", null))
            .toList();
    var document =
        new BsonDocument("_id", new BsonString("a"))
            .append(
                "pending",
                new BsonArray(
                    facts.stream()
                        .map(fact -> BsonDocumentWrapper.asBsonDocument(fact, CODECS))
                        .toList()))
            .append("enqueuedAt", new BsonDateTime(enqueuedAt));
    if (alongside > 0) {
      document.append("alongside", new BsonInt32(alongside));
    }
    return new Envelope(document, facts, alongside);
  }

  private static List<String> keys(Envelope envelope) {
    return envelope.facts().stream().map(EncodedFact::key).toList();
  }
}

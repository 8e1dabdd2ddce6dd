package io.anju.store.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.error.CommandError;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WriteConcernTest {

  static Stream<Arguments> acknowledged() {
    return Stream.of(
        Arguments.of(new Document(), WriteConcern.DURABLE),
        Arguments.of(new Document("w", "majority"), WriteConcern.DURABLE),
        Arguments.of(new Document("w", "majority").append("j", false), WriteConcern.DURABLE),
        Arguments.of(new Document("w", 1), WriteConcern.WRITTEN),
        Arguments.of(new Document("w", 1L), WriteConcern.WRITTEN),
        Arguments.of(new Document("w", 0), WriteConcern.WRITTEN),
        Arguments.of(new Document("w", 1).append("j", true), WriteConcern.DURABLE),
        Arguments.of(new Document("w", 1).append("j", false), WriteConcern.WRITTEN),
        Arguments.of(new Document("w", 1).append("fsync", true), WriteConcern.DURABLE),
        Arguments.of(new Document("j", true), WriteConcern.DURABLE),
        Arguments.of(
            new Document("w", 1).append("wtimeout", 5).append("provenance", "clientSupplied"),
            WriteConcern.WRITTEN));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(new Document("w", 2), 2),
        Arguments.of(new Document("w", 3).append("j", true), 2),
        Arguments.of(new Document("w", "elsewhere"), 79),
        Arguments.of(new Document("w", new Document("dc", 2)), 79),
        Arguments.of(new Document("w", 1).append("replicas", 2), 40415));
  }

  @ParameterizedTest
  @MethodSource("acknowledged")
  void write_is_acknowledged_when_durable_unless_less_is_asked_for(
      Document concern, WriteConcern expected) {
    assertThat(WriteConcern.of(concern)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void unsupported_concern_fails_with_its_code(Document concern, int code) {
    assertThatThrownBy(() -> WriteConcern.of(concern))
        .isInstanceOfSatisfying(
            CommandError.class, error -> assertThat(error.getCode()).isEqualTo(code));
  }
}

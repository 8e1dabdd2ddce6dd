package io.anju.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import java.util.Set;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class MongoFailureClassifierTest {

  private final MongoFailureClassifier classifier = new MongoFailureClassifier();

  @Test
  void unreachable_server_is_unavailable_and_transient() {
    for (var failure :
        new MongoException[] {
          new MongoSocketReadException("gone", new ServerAddress()),
          new MongoTimeoutException("no server")
        }) {
      assertThat(classifier.isUnavailable(failure)).isTrue();
      assertThat(classifier.isTransient(failure)).isTrue();
    }
  }

  @Test
  void refused_write_is_neither_unless_the_server_labels_it_retryable() {
    var refused =
        new MongoWriteException(
            new WriteError(121, "document failed validation", new BsonDocument()),
            new ServerAddress(),
            Set.of());
    assertThat(classifier.isTransient(refused)).isFalse();
    assertThat(classifier.isUnavailable(refused)).isFalse();
    refused.addLabel("RetryableWriteError");
    assertThat(classifier.isTransient(refused)).isTrue();
    assertThat(classifier.isUnavailable(refused)).isTrue();
  }

  @Test
  void refused_command_and_foreign_exception_are_not_transient() {
    assertThat(
            classifier.isTransient(
                new MongoCommandException(
                    BsonDocument.parse("{ok: 0, code: 2}"), new ServerAddress())))
        .isFalse();
    assertThat(classifier.isTransient(new IllegalStateException())).isFalse();
  }
}

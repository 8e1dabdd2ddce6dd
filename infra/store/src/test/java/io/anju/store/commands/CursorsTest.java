package io.anju.store.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.engine.Engine;
import io.anju.store.error.CommandError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CursorsTest {

  private static final String NAMESPACE = "test.rows";

  private final Cursors cursors = new Cursors();
  private Engine engine;

  /** So many documents of a size, numbered by their first byte. */
  private static final class Numbers implements Cursors.Source {

    private final int count;
    private final int size;
    private int next;
    private int suspended;
    private int closed;

    Numbers(int count, int size) {
      this.count = count;
      this.size = size;
    }

    @Override
    public byte[] next() {
      if (next == count) {
        return null;
      }
      var document = new byte[size];
      document[0] = (byte) next++;
      return document;
    }

    @Override
    public void suspend() {
      suspended++;
    }

    @Override
    public void close() {
      closed++;
    }
  }

  @BeforeEach
  void open(@TempDir Path data) {
    engine = Engine.open(data, 16 << 20);
  }

  @AfterEach
  void close() {
    cursors.closeAll();
    engine.close();
  }

  @ParameterizedTest
  @CsvSource({"0, 0, true", "100, 100, true", "101, 101, true", "102, 101, false"})
  void first_batch_has_101_documents_unless_another_size_is_asked_for(
      int documents, int inBatch, boolean last) {
    var source = new Numbers(documents, 8);
    var batch = open(source, OptionalLong.empty());
    assertThat(batch.documents()).hasSize(inBatch);
    assertThat(batch.cursorId() == 0).isEqualTo(last);
    assertThat(source.closed).isEqualTo(last ? 1 : 0);
  }

  @Test
  void every_document_is_delivered_once_in_order_over_all_batches() {
    var source = new Numbers(10, 8);
    var batch = open(source, OptionalLong.of(3));
    var seen = new ArrayList<>(batch.documents());
    while (batch.cursorId() != 0) {
      batch = getMore(batch.cursorId(), NAMESPACE, 4);
      seen.addAll(batch.documents());
    }
    assertThat(seen)
        .extracting(document -> (int) document[0])
        .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(source.closed).isEqualTo(1);
    assertThat(source.suspended).as("memory is released after each batch").isEqualTo(3);
  }

  @Test
  void batch_of_no_size_holds_all_remaining_documents() {
    var id = open(new Numbers(500, 8), OptionalLong.of(0)).cursorId();
    assertThat(getMore(id, NAMESPACE, 0).documents()).hasSize(500);
  }

  @Test
  void batch_is_limited_to_4_megabytes_but_has_one_document() {
    var megabyte = 1 << 20;
    var batch = open(new Numbers(9, megabyte), OptionalLong.empty());
    assertThat(batch.documents()).hasSize(4);
    assertThat(open(new Numbers(2, 5 * megabyte), OptionalLong.empty()).documents()).hasSize(1);
  }

  @Test
  void single_batch_leaves_no_cursor() {
    var source = new Numbers(10, 8);
    var request = new Request(new Document("find", "rows").append("singleBatch", true), List.of());
    var batch =
        cursors
            .open(source, engine.snapshot(), NAMESPACE, request, OptionalLong.of(3))
            .batch()
            .orElseThrow();
    assertThat(batch.documents()).hasSize(3);
    assertThat(batch.cursorId()).isZero();
    assertThat(source.closed).isEqualTo(1);
  }

  @Test
  void cursor_is_found_in_its_collection_until_it_is_killed() {
    var source = new Numbers(10, 8);
    var id = open(source, OptionalLong.of(1)).cursorId();
    assertNotFound(() -> getMore(id, "test.others", 1));
    assertNotFound(() -> getMore(id + 1, NAMESPACE, 1));
    assertThat(getMore(id, NAMESPACE, 1).documents()).hasSize(1);
    assertThat(cursors.kill(id)).isTrue();
    assertThat(cursors.kill(id)).isFalse();
    assertThat(source.closed).isEqualTo(1);
    assertNotFound(() -> getMore(id, NAMESPACE, 1));
  }

  @Test
  void cursor_that_fails_is_closed() {
    var failing =
        new Cursors.Source() {
          private int read;
          private boolean closed;

          @Override
          public byte[] next() {
            if (read++ == 2) {
              throw CommandError.badValue("broken");
            }
            return new byte[8];
          }

          @Override
          public void suspend() {}

          @Override
          public void close() {
            closed = true;
          }
        };
    var id = open(failing, OptionalLong.of(1)).cursorId();
    assertThatThrownBy(() -> getMore(id, NAMESPACE, 5)).isInstanceOf(CommandError.class);
    assertThat(failing.closed).isTrue();
    assertNotFound(() -> getMore(id, NAMESPACE, 5));
  }

  @Test
  void more_than_1000_open_cursors_are_refused_and_the_refused_one_is_closed() {
    for (int i = 0; i < 1000; i++) {
      open(new Numbers(2, 8), OptionalLong.of(1));
    }
    var refused = new Numbers(2, 8);
    assertThatThrownBy(() -> open(refused, OptionalLong.of(1)))
        .isInstanceOfSatisfying(
            CommandError.class, error -> assertThat(error.getCode()).isEqualTo(96));
    assertThat(refused.closed).isEqualTo(1);
    cursors.closeAll();
    assertThat(open(new Numbers(2, 8), OptionalLong.of(1)).cursorId()).isNotZero();
  }

  @Test
  void cursor_in_use_is_not_idle() {
    var id = open(new Numbers(3, 8), OptionalLong.of(1)).cursorId();
    cursors.closeIdle();
    assertThat(getMore(id, NAMESPACE, 1).documents()).hasSize(1);
  }

  private Reply.Batch open(Cursors.Source source, OptionalLong batchSize) {
    var request = new Request(new Document("find", "rows"), List.of());
    return cursors
        .open(source, engine.snapshot(), NAMESPACE, request, batchSize)
        .batch()
        .orElseThrow();
  }

  private Reply.Batch getMore(long id, String namespace, int batchSize) {
    var parts = namespace.split("\\.");
    var body =
        new Document("getMore", id)
            .append("collection", parts[1])
            .append("batchSize", batchSize)
            .append("$db", parts[0]);
    return cursors.getMore(new Request(body, List.of())).batch().orElseThrow();
  }

  private static void assertNotFound(ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            CommandError.class, error -> assertThat(error.getCode()).isEqualTo(43));
  }
}

package io.anju.store.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.anju.store.engine.Engine;
import io.anju.store.execution.QueryLimits;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentUpdaterTest {

  private Engine engine;

  static Stream<Arguments> updates() {
    return Stream.of(
        Arguments.of(doc("$set", doc("a", 2)), doc("_id", 1).append("a", 2).append("b", "x")),
        Arguments.of(doc("$inc", doc("a", 4)), doc("_id", 1).append("a", 5).append("b", "x")),
        Arguments.of(doc("$unset", doc("b", "")), doc("_id", 1).append("a", 1)),
        Arguments.of(
            doc("$push", doc("c", 7)),
            doc("_id", 1).append("a", 1).append("b", "x").append("c", List.of(7))),
        Arguments.of(doc("a", 9), doc("_id", 1).append("a", 9)),
        Arguments.of(
            List.of(doc("$set", doc("a", doc("$add", List.of("$a", 1))))),
            doc("_id", 1).append("a", 2).append("b", "x")),
        Arguments.of(List.of(doc("$replaceWith", doc("c", "$b"))), doc("_id", 1).append("c", "x")));
  }

  static Stream<Object> updatesWithoutEffect() {
    return Stream.of(
        doc("$set", doc("a", 1)),
        doc("$unset", doc("absent", "")),
        doc("$setOnInsert", doc("a", 5)),
        doc("a", 1).append("b", "x"),
        List.of(doc("$set", doc("a", 1))));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(doc("$set", doc("_id", 2)), 66),
        Arguments.of(List.of(doc("$set", doc("_id", 2))), 66),
        Arguments.of(doc("$inc", doc("b", 1)), 14),
        Arguments.of(List.of(doc("$match", doc("a", 1))), 2));
  }

  @BeforeEach
  void open(@TempDir Path data) {
    engine = Engine.open(data, 16 << 20);
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @ParameterizedTest
  @MethodSource("updates")
  void update_returns_the_document_before_and_after(Object update, Document after) {
    var updated = updater(new Document("_id", 1), update).apply(stored()).orElseThrow();
    assertThat(updated.before()).isEqualTo(stored());
    assertThat(updated.after()).isEqualTo(after);
  }

  @ParameterizedTest
  @MethodSource("updatesWithoutEffect")
  void update_that_changes_nothing_returns_nothing(Object update) {
    assertThat(updater(new Document("_id", 1), update).apply(stored())).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("refused")
  void update_that_is_not_possible_fails_with_its_code(Object update, int code) {
    assertThatThrownBy(() -> updater(new Document("_id", 1), update).apply(stored()))
        .isInstanceOfSatisfying(
            MongoServerError.class, error -> assertThat(error.getCode()).isEqualTo(code));
  }

  @Test
  void positional_operator_changes_the_element_that_the_selector_matches() {
    var document = new Document("_id", 1).append("list", List.of(doc("n", 1), doc("n", 2)));
    var updated =
        updater(doc("list.n", 2), doc("$set", doc("list.$.n", 5))).apply(document).orElseThrow();
    assertThat(updated.after().get("list")).isEqualTo(List.of(doc("n", 1), doc("n", 5)));
  }

  @Test
  void array_filters_choose_the_elements() {
    var updater =
        updater(
            new Document("_id", 1),
            doc("$set", doc("list.$[big]", 0)),
            List.of(doc("big", doc("$gt", 1))),
            false);
    var document = new Document("_id", 1).append("list", List.of(1, 2, 3));
    assertThat(updater.apply(document).orElseThrow().after().get("list"))
        .isEqualTo(List.of(1, 0, 0));
  }

  @Test
  void one_updater_changes_many_documents_independently() {
    var updater = updater(new Document(), doc("$inc", doc("a", 1)));
    assertThat(updater.apply(doc("_id", 1).append("a", 1)).orElseThrow().after())
        .isEqualTo(doc("_id", 1).append("a", 2));
    assertThat(updater.apply(doc("_id", 2).append("a", 10)).orElseThrow().after())
        .isEqualTo(doc("_id", 2).append("a", 11));
  }

  @Test
  void upserted_document_has_the_fields_of_selector_and_update() {
    var created =
        updater(
                doc("_id", 7).append("a", 1),
                doc("$set", doc("b", 2)).append("$setOnInsert", doc("c", 3)))
            .createUpserted();
    assertThat(created).isEqualTo(doc("_id", 7).append("a", 1).append("b", 2).append("c", 3));
  }

  @Test
  void upserted_document_of_a_pipeline_has_the_selectors_id_otherwise_a_new_one() {
    var pipeline = List.of(doc("$set", doc("b", 2)));
    assertThat(updater(doc("_id", 7), pipeline).createUpserted())
        .isEqualTo(doc("_id", 7).append("b", 2));
    assertThat(updater(doc("a", 1), pipeline).createUpserted().get("_id")).isNotNull();
  }

  @Test
  void replacement_of_many_and_array_filters_of_a_pipeline_are_refused() {
    assertFailsToParse(() -> updater(doc("a", 1), doc("a", 2), null, true));
    assertFailsToParse(() -> updater(doc("a", 1), List.of(), List.of(doc("x", 1)), false));
    assertFailsToParse(() -> updater(doc("a", 1), "text"));
  }

  private static void assertFailsToParse(Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            MongoServerError.class, error -> assertThat(error.getCode()).isEqualTo(9));
  }

  private DocumentUpdater updater(Document selector, Object update) {
    return updater(selector, update, null, false);
  }

  private DocumentUpdater updater(
      Document selector, Object update, Object arrayFilters, boolean multi) {
    return new DocumentUpdater(
        LibraryDatabaseAdapter.withoutLookups(engine, "test", QueryLimits.ofMaxTimeMillis(0)),
        selector,
        update,
        arrayFilters,
        multi);
  }

  private static Document stored() {
    return doc("_id", 1).append("a", 1).append("b", "x");
  }

  private static Document doc(String field, Object value) {
    return new Document(field, value);
  }
}

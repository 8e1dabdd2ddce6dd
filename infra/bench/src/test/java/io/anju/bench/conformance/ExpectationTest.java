package io.anju.bench.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ExpectationTest {
  private static final Document OK = new Document("ok", 1.0);

  @Test
  void unexpected_failure_is_a_difference() {
    assertThat(differences("{batch: []}", Document.parse("{ok: 0.0, code: 2}")))
        .contains("it failed");
    assertThat(
            differences(
                "{expect: {n: 0}}", Document.parse("{ok: 1.0, n: 0, writeErrors: [{code: 2}]}")))
        .containsExactly("it failed");
  }

  @Test
  void missing_failure_is_a_difference_whatever_the_code() {
    assertThat(differences("{refused: true}", OK)).containsExactly("it did not fail");
    assertThat(differences("{error: 2}", OK)).contains("it did not fail");
  }

  @Test
  void refused_accepts_any_code_and_error_only_its_own() {
    var reply = Document.parse("{ok: 0.0, code: 9}");
    assertThat(differences("{refused: true}", reply)).isEmpty();
    assertThat(differences("{error: 2}", reply)).containsExactly("code is 9, expected 2");
    assertThat(
            differences("{writeError: 53}", Document.parse("{ok: 1, writeErrors: [{code: 53}]}")))
        .isEmpty();
  }

  @Test
  void numbers_compare_by_value_and_sets_without_order() {
    assertThat(differences("{expect: {n: 1}}", new Document(OK).append("n", 1L))).isEmpty();
    var values = new Document(OK).append("values", List.of("x", 2, 1));
    assertThat(differences("{anyOrder: {values: [1, 2, 'x']}}", values)).isEmpty();
    assertThat(differences("{anyOrder: {values: [1, 2]}}", values)).hasSize(1);
  }

  @Test
  void document_is_found_at_any_depth() {
    var plan =
        new Document(OK)
            .append(
                "plan", List.of(Document.parse("{stage: 'A', input: {stage: 'B', index: 'i'}}")));
    assertThat(differences("{anywhere: {stage: 'B', index: 'i'}}", plan)).isEmpty();
    assertThat(differences("{anywhere: {stage: 'A', index: 'i'}}", plan)).hasSize(1);
  }

  private static List<String> differences(String expected, Document reply) {
    return Expectation.of(Document.parse(expected)).differences(reply, List.of());
  }
}

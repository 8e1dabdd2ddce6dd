package io.anju.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexSpecTest {
  private static final IndexSpec BY_NAME = spec("state.name");

  private static IndexSpec spec(String path) {
    return IndexSpec.from(new Document("key", new Document(path, 1)).append("name", "one"));
  }

  private static Document named(Object name) {
    return new Document("_id", 1).append("state", new Document("name", name));
  }

  @Test
  void change_of_an_unindexed_field_keeps_the_keys() {
    assertThat(BY_NAME.keysMayDiffer(named("a"), named("a").append("version", 2))).isFalse();
    assertThat(BY_NAME.keysMayDiffer(named(List.of("a", "b")), named(List.of("a", "b")))).isFalse();
  }

  @Test
  void changed_missing_or_moved_value_may_change_the_keys() {
    assertThat(BY_NAME.keysMayDiffer(named("a"), named("b"))).isTrue();
    assertThat(BY_NAME.keysMayDiffer(named(null), new Document("state", new Document()))).isTrue();
    assertThat(BY_NAME.keysMayDiffer(named(List.of("a")), new Document("state", List.of("a"))))
        .isTrue();
    assertThat(BY_NAME.keysMayDiffer(named(1), named(1.0))).isTrue();
  }

  @Test
  void reordered_fields_of_a_subdocument_may_change_the_keys() {
    var one = new Document("x", 1).append("y", 2);
    var other = new Document("y", 2).append("x", 1);
    assertThat(BY_NAME.keysMayDiffer(named(one), named(other))).isTrue();
    assertThat(BY_NAME.keysMayDiffer(named(List.of(one)), named(List.of(other)))).isTrue();
  }

  @Test
  void change_of_a_partial_filter_field_may_change_the_keys() {
    var partial =
        IndexSpec.from(
            new Document("key", new Document("at", 1))
                .append("name", "enqueued")
                .append(
                    "partialFilterExpression",
                    new Document(
                        "$and",
                        List.of(new Document("enqueued.since", new Document("$exists", true))))));
    var pending = new Document("at", 1).append("enqueued", new Document("since", 5));
    assertThat(partial.keysMayDiffer(pending, new Document("at", 1))).isTrue();
    assertThat(partial.keysMayDiffer(pending, pending.clone().append("version", 2))).isFalse();
  }
}

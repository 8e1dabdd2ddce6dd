package io.anju.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import de.bwaldvogel.mongo.bson.Document;

class IndexSpecTest {
    private static final IndexSpec BY_NAME = spec("state.name");

    private static IndexSpec spec(String path) {
        return IndexSpec.from(new Document("key", new Document(path, 1)).append("name", "one"));
    }

    private static Document named(Object name) {
        return new Document("_id", 1).append("state", new Document("name", name));
    }

    @Test
    void a_change_elsewhere_leaves_the_keys_alone() {
        assertThat(BY_NAME.readsDifferently(named("a"), named("a").append("version", 2))).isFalse();
        assertThat(BY_NAME.readsDifferently(named(List.of("a", "b")), named(List.of("a", "b")))).isFalse();
    }

    @Test
    void another_value_none_or_one_in_another_place_is_a_difference() {
        assertThat(BY_NAME.readsDifferently(named("a"), named("b"))).isTrue();
        assertThat(BY_NAME.readsDifferently(named(null), new Document("state", new Document()))).isTrue();
        assertThat(BY_NAME.readsDifferently(named(List.of("a")), new Document("state", List.of("a")))).isTrue();
        assertThat(BY_NAME.readsDifferently(named(1), named(1.0))).isTrue();
    }

    @Test
    void equal_documents_may_have_their_fields_in_another_order() {
        var one = new Document("x", 1).append("y", 2);
        var other = new Document("y", 2).append("x", 1);
        assertThat(BY_NAME.readsDifferently(named(one), named(other))).isTrue();
        assertThat(BY_NAME.readsDifferently(named(List.of(one)), named(List.of(other)))).isTrue();
    }

    @Test
    void a_partial_index_also_reads_what_its_filter_asks_for() {
        var partial = IndexSpec.from(new Document("key", new Document("at", 1)).append("name", "owed").append("partialFilterExpression",
            new Document("$and", List.of(new Document("owed.since", new Document("$exists", true))))));
        var owed = new Document("at", 1).append("owed", new Document("since", 5));
        assertThat(partial.readsDifferently(owed, new Document("at", 1))).isTrue();
        assertThat(partial.readsDifferently(owed, owed.clone().append("version", 2))).isFalse();
    }
}

package io.anju.store.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.anju.store.engine.Draft;
import io.anju.store.engine.Engine;
import io.anju.store.engine.Namespace;

import de.bwaldvogel.mongo.bson.Document;

class PointSourceTest {
    private static final Namespace NAMESPACE = new Namespace("test", "points");
    private static final int IDS = 500;
    /** More than may wait to be asked for. */
    private static final String LARGE = "x".repeat(2 << 20);
    @TempDir
    private Path data;

    @Test
    void of_many_keys_all_that_are_there_are_found_in_order_wherever_the_reading_rests() {
        try (var engine = Engine.open(data, 64 << 20)) {
            var there = IntStream.range(0, IDS).filter(id -> id % 3 != 0).boxed().toList();
            engine.change(NAMESPACE, true, change -> {
                var drafts = there.stream().map(id -> Draft.of(List.of(), document(id), null)).toList();
                change.onlyInserts(drafts).forEach(change::insert);
                return null;
            });
            assertThat(engine.check()).isEmpty();
            var asked = new ArrayList<>(IntStream.range(0, IDS).boxed().toList());
            Collections.shuffle(asked, new Random(3));
            var filter = new Document("_id", new Document("$in", asked));
            for (int restsEach : new int[] {0, 1, 7, 100}) {
                assertThat(found(engine, filter, 1, restsEach)).as("rests each %d", restsEach).isEqualTo(there);
                assertThat(found(engine, filter, -1, restsEach)).as("rests each %d", restsEach).isEqualTo(there.reversed());
            }
        }
    }

    private static Document document(int id) {
        return new Document("_id", id).append("text", id % 100 == 50 ? LARGE : "small");
    }

    private static List<Object> found(Engine engine, Document filter, int direction, int restsEach) {
        var query = new Query(filter, Order.of(new Document("_id", direction)), 0, 0, null);
        var ids = new ArrayList<Object>();
        try (var snapshot = engine.snapshot();
             var rows = Reader.read(engine.catalog().find(NAMESPACE).orElseThrow(), snapshot, query, Limits.within(0))) {
            while (rows.next()) {
                ids.add(rows.document().get("_id"));
                if (restsEach > 0 && ids.size() % restsEach == 0) {
                    rows.suspend();
                }
            }
        }
        return ids;
    }
}

package io.anju.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.index.IndexSpec;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectionWriteBatchTest {
  private static final Namespace NAMESPACE = new Namespace("test", "rows");
  private static final int ROUNDS = 40;
  private static final int DOCUMENTS = 25;
  @TempDir private Path data;

  @Test
  void repeated_insert_replace_and_delete_keep_index_entries_consistent_across_sst_files() {
    var random = new Random(7);
    for (int round = 0; round < ROUNDS; round++) {
      try (var engine = Engine.open(data.resolve("store"), 64 << 20)) {
        engine.createIndex(
            NAMESPACE,
            IndexSpec.from(new Document("key", new Document("a", 1)).append("name", "by_a")));
        engine.createIndex(
            NAMESPACE,
            IndexSpec.from(
                new Document("key", new Document("b", 1))
                    .append("name", "by_b")
                    .append("unique", true)));
        for (int command = 0; command < 3; command++) {
          engine.write(NAMESPACE, true, batch -> changeRandomDocuments(batch, random));
        }
        // A backup writes what is in memory into a file: old and new entries of one key lie in
        // different ones.
        engine.backup(data.resolve("backup" + round));
        assertThat(engine.check()).isEmpty();
      }
    }
  }

  /**
   * Every document several times in one command: gone and back, another value and the old one
   * again.
   */
  private static Void changeRandomDocuments(CollectionWriteBatch batch, Random random) {
    for (int i = 0; i < DOCUMENTS * 4; i++) {
      int id = random.nextInt(DOCUMENTS);
      byte[] before = batch.find(CollectionWriteBatch.encodeId(id));
      var next =
          new Document("_id", id)
              .append("a", random.nextInt(2))
              .append("b", id * 10 + random.nextInt(2));
      if (before == null) {
        batch.insert(next, Bson.encode(next));
      } else if (random.nextInt(3) == 0) {
        batch.remove(Bson.decode(before));
      } else {
        batch.replace(Bson.decode(before), next);
      }
    }
    return null;
  }
}

package io.anju.store.engine;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands under the keys that an insert of many is about to ask for, looked up together: one by
 * one costs several times as much.
 */
final class PrefetchedKeys {
  private static final int KEYS_PER_MULTIGET = 128;
  private static final byte[] PRESENT = {};

  /**
   * The value under each key known here, null where there is none; of a document no more than that
   * it is there.
   */
  private final Map<ByteBuffer, byte[]> values = new HashMap<>();

  private PrefetchedKeys() {}

  /** What the store holds. */
  static PrefetchedKeys load(
      RocksStorage storage, CollectionState collection, List<PreparedInsert> inserts) {
    var documents = new ArrayList<byte[]>();
    var entries = new ArrayList<byte[]>();
    for (var insert : inserts) {
      if (insert.error() == null) {
        documents.add(collection.documentKey(insert.id()));
        entries.addAll(insert.uniqueKeys());
      }
    }
    var prefetched = new PrefetchedKeys();
    prefetched.lookUp(storage, documents, true);
    prefetched.lookUp(storage, entries, false);
    return prefetched;
  }

  private void lookUp(RocksStorage storage, List<byte[]> keys, boolean documents) {
    for (int from = 0; from < keys.size(); from += KEYS_PER_MULTIGET) {
      var chunk = keys.subList(from, Math.min(keys.size(), from + KEYS_PER_MULTIGET));
      var found = storage.multiGet(chunk);
      for (int i = 0; i < chunk.size(); i++) {
        values.put(
            ByteBuffer.wrap(chunk.get(i)),
            documents && found.get(i) != null ? PRESENT : found.get(i));
      }
    }
  }

  /** Null where nothing is; {@link IllegalStateException} for a key that was not foreseen. */
  byte[] get(byte[] key) {
    var lookup = ByteBuffer.wrap(key);
    if (!values.containsKey(lookup)) {
      throw new IllegalStateException("the key was not prefetched");
    }
    return values.get(lookup);
  }

  void put(byte[] key, byte[] value) {
    values.replace(ByteBuffer.wrap(key), value);
  }
}

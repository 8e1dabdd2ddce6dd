package io.anju.store.engine;

import io.anju.store.error.StoreException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values under the ids and unique keys of many documents to insert, looked up together: one by
 * one costs several times as much.
 */
final class PrefetchedKeys {
  private static final int KEYS_PER_MULTIGET = 128;
  private static final byte[] PRESENT = {};

  /** Null where there is no value; of a document only that it exists. */
  private final Map<ByteBuffer, byte @Nullable []> values = new HashMap<>();

  private PrefetchedKeys() {}

  static PrefetchedKeys load(
      RocksStorage storage, CollectionState collection, List<PreparedInsert> inserts) {
    var documents = new ArrayList<byte[]>();
    var entries = new ArrayList<byte[]>();
    for (var insert : inserts) {
      if (insert instanceof PreparedInsert.Valid valid) {
        documents.add(collection.documentKey(valid.id()));
        entries.addAll(valid.uniqueKeys());
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

  /** Null where there is no value; {@link StoreException} for a key that was not looked up. */
  byte @Nullable [] get(byte[] key) {
    var lookup = ByteBuffer.wrap(key);
    if (!values.containsKey(lookup)) {
      throw new StoreException("a key of an insert was not looked up beforehand");
    }
    return values.get(lookup);
  }

  /** Records a value put since; keys that were not looked up are left out. */
  void put(byte[] key, byte[] value) {
    values.replace(ByteBuffer.wrap(key), value);
  }
}

package io.anju.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.error.CommandError;
import io.anju.store.error.MongoErrorCode;
import io.anju.store.error.StoreException;
import io.anju.store.index.Index;
import io.anju.store.index.IndexSpec;
import io.anju.store.keys.KeyRange;
import io.anju.store.keys.KeyWriter;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;

/**
 * The collections of the store and their indexes, in memory and on disk. Each has a number that
 * prefixes its keys; dropping one deletes its metadata and its key range in one batch. A number is
 * reused only after its range was deleted: that of an index build cut short by a crash is deleted
 * when the store opens, before any number is given out.
 */
public final class Catalog {
  private static final int METADATA = 0x01;
  private static final int NEXT_ID = 0x02;
  private static final int COUNT = 0x03;
  private static final int DOCUMENTS = 0x10;
  private static final int ENTRIES = 0x20;

  private final RocksStorage storage;
  private final Map<Namespace, CollectionState> collections = new ConcurrentHashMap<>();
  private final Object idLock = new Object();
  private int nextId = 1;

  Catalog(RocksStorage storage) {
    this.storage = storage;
    byte[] next = storage.get(new byte[] {NEXT_ID});
    if (next != null) {
      nextId = (int) ByteBuffer.wrap(next).getLong();
    }
    try (var metadata = storage.scan(KeyRange.prefix(new byte[] {METADATA}))) {
      while (metadata.next()) {
        load(Bson.decode(metadata.value()));
      }
    }
    deleteOrphanedRanges();
  }

  private void load(Document metadata) {
    int id = field(metadata, "id", Integer.class);
    byte[] count = storage.get(countKey(id));
    var namespace =
        new Namespace(
            field(metadata, "db", String.class), field(metadata, "collection", String.class));
    var indexes =
        ((List<?>) field(metadata, "indexes", List.class))
            .stream()
                .map(Document.class::cast)
                .map(stored ->
                    new Index(
                        field(stored, "id", Integer.class),
                        IndexSpec.from(field(stored, "spec", Document.class)),
                        field(stored, "multikey", Integer.class),
                        0))
                .toList();
    collections.put(
        namespace,
        new CollectionState(
            id,
            field(metadata, "uuid", UUID.class),
            namespace,
            indexes,
            count == null ? 0 : ByteBuffer.wrap(count).getLong()));
  }

  private static <T> T field(Document metadata, String field, Class<T> type) {
    if (metadata.get(field) instanceof Object value && type.isInstance(value)) {
      return type.cast(value);
    }
    throw new StoreException("the catalogue lacks '" + field + "'");
  }

  /** Deletes entries that no metadata refers to: what an interrupted index build left. */
  private void deleteOrphanedRanges() {
    Set<Integer> known = new HashSet<>();
    collections
        .values()
        .forEach(collection -> {
          known.add(collection.id());
          collection.indexes().forEach(index -> known.add(index.id()));
        });
    for (int keySpace : new int[] {DOCUMENTS, ENTRIES}) {
      byte[] from = {(byte) keySpace};
      while (from != null) {
        int found = firstId(from, keySpace);
        if (found >= 0 && !known.contains(found)) {
          write(batch -> deleteRange(batch, keySpace, found));
        }
        from = found < 0 ? null : new KeyWriter().raw(keySpace).int32(found + 1).toBytes();
      }
    }
  }

  private int firstId(byte[] from, int keySpace) {
    try (var keys = storage.scan(new KeyRange(from, new byte[] {(byte) (keySpace + 1)}))) {
      return keys.next() ? ByteBuffer.wrap(keys.key(), 1, 4).getInt() : -1;
    }
  }

  public Optional<CollectionState> find(Namespace namespace) {
    return Optional.ofNullable(collections.get(namespace));
  }

  public synchronized CollectionState findOrCreate(Namespace namespace) {
    var known = collections.get(namespace);
    if (known != null) {
      return known;
    }
    var collection = new CollectionState(nextId(), UUID.randomUUID(), namespace, List.of(), 0);
    write(batch -> putMetadata(batch, collection, namespace, List.of()));
    collections.put(namespace, collection);
    return collection;
  }

  public Set<String> databases() {
    var names = new TreeSet<String>();
    collections.keySet().forEach(namespace -> names.add(namespace.database()));
    return names;
  }

  public List<CollectionState> collections(String database) {
    return collections.values().stream()
        .filter(collection -> collection.namespace().database().equals(database))
        .sorted(Comparator.comparing(collection -> collection.namespace().collection()))
        .toList();
  }

  public List<CollectionState> all() {
    return List.copyOf(collections.values());
  }

  /** Drops a collection with its documents and indexes; false if there is none. */
  public synchronized boolean drop(Namespace namespace) {
    var collection = collections.get(namespace);
    if (collection == null) {
      return false;
    }
    withWriteLock(
        collection,
        () -> {
          collection.markDropped();
          collections.remove(namespace);
          write(batch -> deleteAll(batch, collection));
        });
    return true;
  }

  /** Renames a collection atomically, dropping an existing target if asked. Fails with 26 or 48. */
  public synchronized void rename(Namespace from, Namespace to, boolean dropTarget) {
    var collection = find(from).orElseThrow(() -> CommandError.namespaceNotFound(from.toString()));
    var target = collections.get(to);
    if (from.equals(to)) {
      throw new CommandError(
          MongoErrorCode.ILLEGAL_OPERATION, "Can't rename a collection to itself");
    }
    if (target != null && !dropTarget) {
      throw new CommandError(MongoErrorCode.NAMESPACE_EXISTS, "target namespace exists");
    }
    withWriteLock(
        collection,
        () -> {
          if (target == null) {
            renameLocked(collection, from, to, null);
          } else {
            withWriteLock(target, () -> renameLocked(collection, from, to, target));
          }
        });
  }

  private void renameLocked(
      CollectionState collection, Namespace from, Namespace to, @Nullable CollectionState target) {
    // Names before data: a reader takes its snapshot before it looks up the name, so the old
    // target's documents must still be there for the names it can see.
    if (target != null) {
      target.markDropped();
    }
    collection.rename(to);
    collections.put(to, collection);
    collections.remove(from);
    write(batch -> {
      if (target != null) {
        deleteAll(batch, target);
      }
      putMetadata(batch, collection, to, collection.indexes());
    });
  }

  /**
   * Builds an index over the existing documents under the collection's lock: writers wait, readers
   * do not see the index until it is complete.
   */
  void addIndex(CollectionState collection, IndexSpec spec) {
    var unbuilt = new Index(nextId(), spec, 0, 0);
    Index built;
    try {
      built = new IndexBuild(storage, collection, unbuilt).run();
    } catch (RuntimeException e) {
      write(batch -> deleteRange(batch, ENTRIES, unbuilt.id()));
      throw e;
    }
    var indexes = new ArrayList<>(collection.indexes());
    indexes.add(built.visibleFrom(storage.latestSequenceNumber()));
    write(batch -> putMetadata(batch, collection, collection.namespace(), indexes));
    collection.indexes(indexes);
  }

  void removeIndex(CollectionState collection, Index index) {
    var indexes = collection.indexes().stream().filter(other -> other.id() != index.id()).toList();
    collection.indexes(indexes);
    write(batch -> {
      deleteRange(batch, ENTRIES, index.id());
      putMetadata(batch, collection, collection.namespace(), indexes);
    });
  }

  static byte[] metadataKey(int id) {
    return new KeyWriter().raw(METADATA).int32(id).toBytes();
  }

  static byte[] countKey(int id) {
    return new KeyWriter().raw(COUNT).int32(id).toBytes();
  }

  private int nextId() {
    synchronized (idLock) {
      return nextId++;
    }
  }

  static void withWriteLock(CollectionState collection, Runnable action) {
    collection.writeLock().lock();
    try {
      action.run();
    } finally {
      collection.writeLock().unlock();
    }
  }

  private interface BatchContent {
    void addTo(WriteBatch batch) throws RocksDBException;
  }

  /** Writes in the order numbers were given out, so that the stored next number only grows. */
  private void write(BatchContent content) {
    try (var batch = new WriteBatch()) {
      synchronized (idLock) {
        content.addTo(batch);
        storage.write(batch);
      }
    } catch (RocksDBException e) {
      throw new StoreException("cannot write the catalogue", e);
    }
  }

  private void putMetadata(
      WriteBatch batch, CollectionState collection, Namespace name, List<Index> indexes)
      throws RocksDBException {
    batch.put(new byte[] {NEXT_ID}, new KeyWriter().int64(nextId).toBytes());
    batch.put(metadataKey(collection.id()), Bson.encode(collection.toDocument(name, indexes)));
  }

  private static void deleteAll(WriteBatch batch, CollectionState collection)
      throws RocksDBException {
    deleteRange(batch, DOCUMENTS, collection.id());
    for (Index index : collection.indexes()) {
      deleteRange(batch, ENTRIES, index.id());
    }
    batch.delete(countKey(collection.id()));
    batch.delete(metadataKey(collection.id()));
  }

  private static void deleteRange(WriteBatch batch, int keySpace, int id) throws RocksDBException {
    batch.deleteRange(
        new KeyWriter().raw(keySpace).int32(id).toBytes(),
        new KeyWriter().raw(keySpace).int32(id + 1).toBytes());
  }
}

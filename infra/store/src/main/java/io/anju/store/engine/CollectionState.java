package io.anju.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.index.Index;
import io.anju.store.keys.KeyWriter;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A collection in memory: its number on disk, its indexes, its document count and its write lock.
 * Whoever changes documents or indexes holds the lock for one command; the wait for the disk is
 * outside it.
 */
public final class CollectionState {
  private static final int DOCUMENTS = 0x10;
  private static final int NO_ID = -1;
  private final int id;
  private final UUID uuid;
  private final ReentrantLock writeLock = new ReentrantLock();
  private volatile Namespace namespace;
  private volatile List<Index> indexes;
  private volatile long count;
  private volatile boolean dropped;

  CollectionState(int id, UUID uuid, Namespace namespace, List<Index> indexes, long count) {
    this.id = id;
    this.uuid = uuid;
    this.namespace = namespace;
    this.indexes = List.copyOf(indexes);
    this.count = count;
  }

  /** An empty collection in place of one that does not exist. */
  static CollectionState absent(Namespace namespace) {
    return new CollectionState(NO_ID, new UUID(0, 0), namespace, List.of(), 0);
  }

  public Namespace namespace() {
    return namespace;
  }

  public List<Index> indexes() {
    return indexes;
  }

  public long count() {
    return count;
  }

  public UUID uuid() {
    return uuid;
  }

  /** The prefix of every document's key; the encoded id follows. */
  public byte[] prefix() {
    return new KeyWriter().raw(DOCUMENTS).int32(id).toBytes();
  }

  /** The key of the document with this encoded id. */
  public byte[] documentKey(byte[] encodedId) {
    return new KeyWriter().raw(DOCUMENTS).int32(id).raw(encodedId).toBytes();
  }

  int id() {
    return id;
  }

  ReentrantLock writeLock() {
    return writeLock;
  }

  boolean isDropped() {
    return dropped;
  }

  void markDropped() {
    dropped = true;
  }

  void rename(Namespace to) {
    namespace = to;
  }

  void indexes(List<Index> next) {
    indexes = List.copyOf(next);
  }

  void count(long next) {
    count = next;
  }

  Document toDocument(Namespace name, List<Index> storedIndexes) {
    return new Document("id", id)
        .append("uuid", uuid)
        .append("db", name.database())
        .append("collection", name.collection())
        .append(
            "indexes",
            storedIndexes.stream()
                .map(index ->
                    new Document("id", index.id())
                        .append("multikey", index.multikey())
                        .append("spec", index.spec().toDocument()))
                .toList());
  }
}

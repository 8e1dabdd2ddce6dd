package io.anju.store.engine;

import io.anju.store.error.CommandError;
import io.anju.store.error.MongoErrorCode;
import io.anju.store.index.Index;
import io.anju.store.index.IndexSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The store below its protocol: reads and changes collections. */
public final class Engine implements AutoCloseable {
  private final RocksStorage storage;
  private final Catalog catalog;

  private Engine(RocksStorage storage) {
    this.storage = storage;
    this.catalog = new Catalog(storage);
  }

  /**
   * @param memory bytes for RocksDB, outside the heap
   */
  public static Engine open(Path directory, long memory) {
    return new Engine(RocksStorage.open(directory, memory));
  }

  public Catalog catalog() {
    return catalog;
  }

  public Snapshot snapshot() {
    return storage.snapshot();
  }

  /**
   * Runs one command alone on its collection and writes its changes, not yet durably. Fails as the
   * command fails; what it wrote before stays.
   *
   * @param createIfMissing whether a missing collection is created; otherwise the command runs on
   *     an empty one that is not stored
   */
  public <T> T update(
      Namespace namespace, boolean createIfMissing, Function<UpdateBatch, T> command) {
    return onCollection(
        namespace,
        createIfMissing,
        collection -> run(UpdateBatch.of(storage, collection), command));
  }

  /**
   * Runs one command that inserts only these documents, or some of them, and writes its changes,
   * not yet durably. A missing collection is created.
   */
  public <T> T insert(
      Namespace namespace, List<PreparedInsert> inserts, Function<InsertBatch, T> command) {
    return onCollection(
        namespace, true, collection -> run(InsertBatch.of(storage, collection, inserts), command));
  }

  private static <B extends CollectionWriteBatch, T> T run(B batch, Function<B, T> command) {
    try (batch) {
      T result = command.apply(batch);
      batch.write();
      return result;
    }
  }

  private <T> T onCollection(
      Namespace namespace, boolean createIfMissing, Function<CollectionState, T> action) {
    while (true) {
      CollectionState collection =
          catalog
              .find(namespace)
              .orElseGet(() ->
                  createIfMissing
                      ? catalog.findOrCreate(namespace)
                      : CollectionState.absent(namespace));
      collection.writeLock().lock();
      try {
        // Renamed or dropped between the look-up and the lock: look it up again.
        if (!collection.isDropped() && collection.namespace().equals(namespace)) {
          return action.apply(collection);
        }
      } finally {
        collection.writeLock().unlock();
      }
    }
  }

  /**
   * Adds an index unless it exists; true if it was added. Fails with 85 or 86 if it conflicts with
   * another, and with 11000 if a unique index meets duplicates.
   */
  public boolean createIndex(Namespace namespace, IndexSpec spec) {
    return onCollection(namespace, true, collection -> createIndex(collection, spec));
  }

  private boolean createIndex(CollectionState collection, IndexSpec spec) {
    for (Index index : collection.indexes()) {
      boolean sameName = index.spec().name().equals(spec.name());
      boolean sameKey = index.spec().keyPattern().equals(spec.keyPattern());
      boolean same = index.spec().toDocument().equals(spec.toDocument());
      if (same) {
        return false;
      }
      if (sameName) {
        throw new CommandError(
            MongoErrorCode.INDEX_KEY_SPECS_CONFLICT,
            "An existing index has the same name as the requested index"
                + " but another specification. Requested: "
                + spec.toDocument()
                + ", existing: "
                + index.spec().toDocument());
      }
      if (sameKey && index.spec().partialFilter().equals(spec.partialFilter())) {
        throw new CommandError(
            MongoErrorCode.INDEX_OPTIONS_CONFLICT,
            "Index already exists with a different name or options: " + index.spec().name());
      }
    }
    catalog.addIndex(collection, spec);
    return true;
  }

  public void dropIndex(Namespace namespace, String name) {
    onCollection(
        namespace,
        true,
        collection -> {
          catalog.removeIndex(collection, indexNamed(collection, name));
          return collection;
        });
  }

  private static Index indexNamed(CollectionState collection, String name) {
    if (name.equals(IndexSpec.ID_INDEX)) {
      throw new CommandError(MongoErrorCode.INVALID_OPTIONS, "cannot drop _id index");
    }
    return collection.indexes().stream()
        .filter(index -> index.spec().name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new CommandError(
                MongoErrorCode.INDEX_NOT_FOUND, "index not found with name [" + name + "]"));
  }

  /** Returns when everything written so far is on disk. */
  public void awaitDurable() {
    storage.awaitDurable();
  }

  /** Copies the store as it is now into a new directory; commands continue meanwhile. */
  public void backup(Path target) {
    if (target.toFile().exists()) {
      throw CommandError.badValue("the backup's directory exists already: " + target);
    }
    storage.awaitDurable();
    storage.checkpoint(target);
  }

  /** Every inconsistency of documents, index entries, counts and checksums; empty if sound. */
  public List<String> check() {
    storage.verifyChecksums();
    return catalog.all().stream()
        .flatMap(collection -> new IntegrityCheck(storage, collection).run().stream())
        .toList();
  }

  public long memory() {
    return storage.memory();
  }

  @Override
  public void close() {
    storage.close();
  }
}

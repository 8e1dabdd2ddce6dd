package io.anju.store.engine;

import io.anju.store.error.MongoErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.anju.store.error.CommandError;
import io.anju.store.index.Index;
import io.anju.store.index.IndexSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The store without its protocol: collections to change and to read. */
public final class Engine implements AutoCloseable {
  private final RocksStorage storage;
  private final Catalog catalog;

  private Engine(RocksStorage storage) {
    this.storage = storage;
    this.catalog = new Catalog(storage);
  }

  /**
   * @param memory bytes RocksDB may hold, beside the heap
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
   * Runs one command alone on its collection and writes its change; not yet durable.
   *
   * @param createIfMissing whether a collection that is not there is made; else the command meets
   *     an empty one that is not kept
   */
  public <T> T write(
      Namespace namespace, boolean createIfMissing, Function<CollectionWriteBatch, T> command) {
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
        if (!collection.isDropped() && collection.namespace().equals(namespace)) {
          return write(collection, command);
        }
      } finally {
        collection.writeLock().unlock();
      }
    }
  }

  private <T> T write(CollectionState collection, Function<CollectionWriteBatch, T> command) {
    try (var batch = new CollectionWriteBatch(storage, collection)) {
      T result = command.apply(batch);
      batch.write();
      return result;
    }
  }

  /** Adds an index unless it is there already; true if it was added. */
  public boolean createIndex(Namespace namespace, IndexSpec spec) {
    return write(namespace, true, batch -> createIndex(batch.collection(), spec));
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
        throw new CommandError(MongoErrorCode.INDEX_KEY_SPECS_CONFLICT, "An existing index has the same name as the requested index"
                + " but another specification. Requested: "
                + spec.toDocument()
                + ", existing: "
                + index.spec().toDocument());
      }
      if (sameKey && index.spec().partialFilter().equals(spec.partialFilter())) {
        throw new CommandError(MongoErrorCode.INDEX_OPTIONS_CONFLICT, "Index already exists with a different name or options: " + index.spec().name());
      }
    }
    catalog.addIndex(collection, spec);
    return true;
  }

  public void dropIndex(Namespace namespace, String name) {
    write(
        namespace,
        true,
        batch -> {
          dropIndex(batch.collection(), name);
          return null;
        });
  }

  private void dropIndex(CollectionState collection, String name) {
    if (name.equals(IndexSpec.ID_INDEX)) {
      throw new CommandError(MongoErrorCode.INVALID_OPTIONS, "cannot drop _id index");
    }
    catalog.removeIndex(
        collection,
        collection.indexes().stream()
            .filter(index -> index.spec().name().equals(name))
            .findFirst()
            .orElseThrow(() ->
                new CommandError(MongoErrorCode.INDEX_NOT_FOUND, "index not found with name [" + name + "]")));
  }

  /** Returns when everything written so far is on disk. */
  public void awaitDurable() {
    storage.awaitDurable();
  }

  /** Copies the store as it is now into a new directory, while it goes on working. */
  public void backup(Path target) {
    if (target.toFile().exists()) {
      throw CommandError.badValue("the backup's directory exists already: " + target);
    }
    storage.awaitDurable();
    storage.checkpoint(target);
  }

  /**
   * Every disagreement between documents, index entries, counts and checksums; empty when all is
   * well.
   */
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

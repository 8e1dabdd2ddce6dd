package io.anju.store.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import io.anju.store.index.Index;
import io.anju.store.index.IndexSpec;
import io.anju.store.index.Refusal;

import de.bwaldvogel.mongo.exception.MongoServerError;

/** The store without its protocol: collections to change and to read. */
public final class Engine implements AutoCloseable {
    private final Disk disk;
    private final Catalog catalog;

    private Engine(Disk disk) {
        this.disk = disk;
        this.catalog = new Catalog(disk);
    }

    /** @param memory bytes RocksDB may hold, beside the heap */
    public static Engine open(Path directory, long memory) {
        return new Engine(Disk.open(directory, memory));
    }

    public Catalog catalog() {
        return catalog;
    }

    public Snapshot snapshot() {
        return disk.snapshot();
    }

    /**
     * Runs one command alone on its collection and writes its change; not yet durable.
     *
     * @param makes whether a collection that is not there is made; else the command meets an empty one that is not kept
     */
    public <T> T change(Namespace namespace, boolean makes, Function<Change, T> command) {
        while (true) {
            Shelf shelf = catalog.find(namespace).orElseGet(() -> makes ? catalog.findOrCreate(namespace) : Shelf.none(namespace));
            shelf.writing().lock();
            try {
                if (!shelf.isDropped() && shelf.namespace().equals(namespace)) {
                    return change(shelf, command);
                }
            } finally {
                shelf.writing().unlock();
            }
        }
    }

    private <T> T change(Shelf shelf, Function<Change, T> command) {
        try (var change = new Change(disk, shelf)) {
            T result = command.apply(change);
            change.write();
            return result;
        }
    }

    /** Adds an index unless it is there already; true if it was added. */
    public boolean createIndex(Namespace namespace, IndexSpec spec) {
        return change(namespace, true, change -> createIndex(change.shelf(), spec));
    }

    private boolean createIndex(Shelf shelf, IndexSpec spec) {
        for (Index index : shelf.indexes()) {
            boolean sameName = index.spec().name().equals(spec.name());
            boolean sameKey = index.spec().keyPattern().equals(spec.keyPattern());
            boolean same = index.spec().toDocument().equals(spec.toDocument());
            if (same) {
                return false;
            }
            if (sameName) {
                throw new MongoServerError(86, "IndexKeySpecsConflict", "An existing index has the same name as the requested index"
                    + " but another specification. Requested: " + spec.toDocument() + ", existing: " + index.spec().toDocument());
            }
            if (sameKey && index.spec().partial().equals(spec.partial())) {
                throw new MongoServerError(85, "IndexOptionsConflict", "Index already exists with a different name or options: " + index.spec().name());
            }
        }
        catalog.addIndex(shelf, spec);
        return true;
    }

    public void dropIndex(Namespace namespace, String name) {
        change(namespace, true, change -> {
            dropIndex(change.shelf(), name);
            return null;
        });
    }

    private void dropIndex(Shelf shelf, String name) {
        if (name.equals(IndexSpec.ID_INDEX)) {
            throw new MongoServerError(72, "InvalidOptions", "cannot drop _id index");
        }
        catalog.removeIndex(shelf, shelf.indexes().stream().filter(index -> index.spec().name().equals(name)).findFirst()
            .orElseThrow(() -> new MongoServerError(27, "IndexNotFound", "index not found with name [" + name + "]")));
    }

    /** Returns when everything written so far is on disk. */
    public void awaitDurable() {
        disk.awaitDurable();
    }

    /** Copies the store as it is now into a new directory, while it goes on working. */
    public void backup(Path target) {
        if (target.toFile().exists()) {
            throw Refusal.invalid("the backup's directory exists already: " + target);
        }
        disk.awaitDurable();
        disk.checkpoint(target);
    }

    /** Every disagreement between documents, index entries, counts and checksums; empty when all is well. */
    public List<String> check() {
        disk.verifyChecksums();
        return catalog.all().stream().flatMap(shelf -> new IntegrityCheck(disk, shelf).run().stream()).toList();
    }

    public long memory() {
        return disk.memory();
    }

    @Override
    public void close() {
        disk.close();
    }
}

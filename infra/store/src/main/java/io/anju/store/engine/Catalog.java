package io.anju.store.engine;

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

import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;

import io.anju.store.index.Index;
import io.anju.store.index.IndexSpec;
import io.anju.store.index.Refusal;
import io.anju.store.keys.KeyWriter;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;

/**
 * The collections of the store and their indexes, by name and on disk. Collections and indexes have numbers that are
 * never used twice: dropping one forgets the number and deletes its range in the same batch.
 */
public final class Catalog {
    private static final int RECORD = 0x01;
    private static final int NEXT_ID = 0x02;
    private static final int COUNT = 0x03;
    private static final int DOCUMENTS = 0x10;
    private static final int ENTRIES = 0x20;

    private final Disk disk;
    private final Map<Namespace, Shelf> shelves = new ConcurrentHashMap<>();
    private final Object numbering = new Object();
    private int nextId = 1;

    Catalog(Disk disk) {
        this.disk = disk;
        byte[] next = disk.get(new byte[] {NEXT_ID});
        if (next != null) {
            nextId = (int) ByteBuffer.wrap(next).getLong();
        }
        try (var records = disk.scan(Range.prefix(new byte[] {RECORD}))) {
            while (records.next()) {
                load(Bson.decode(records.value()));
            }
        }
        forgetOrphans();
    }

    private void load(Document record) {
        int id = (Integer) record.get("id");
        byte[] count = disk.get(countKey(id));
        var namespace = new Namespace((String) record.get("db"), (String) record.get("collection"));
        var indexes = ((List<?>) record.get("indexes")).stream().map(Document.class::cast)
            .map(held -> new Index((Integer) held.get("id"), IndexSpec.from((Document) held.get("spec")), (Integer) held.get("multikey"), 0))
            .toList();
        shelves.put(namespace, new Shelf(id, (UUID) record.get("uuid"), namespace, indexes,
            count == null ? 0 : ByteBuffer.wrap(count).getLong()));
    }

    /** An index build that a crash cut short left entries that nothing refers to. */
    private void forgetOrphans() {
        Set<Integer> known = new HashSet<>();
        shelves.values().forEach(shelf -> {
            known.add(shelf.id());
            shelf.indexes().forEach(index -> known.add(index.id()));
        });
        for (int space : new int[] {DOCUMENTS, ENTRIES}) {
            byte[] from = {(byte) space};
            while (from != null) {
                int found = firstId(from, space);
                if (found >= 0 && !known.contains(found)) {
                    write(batch -> deleteRange(batch, space, found));
                }
                from = found < 0 ? null : new KeyWriter().raw(space).int32(found + 1).toBytes();
            }
        }
    }

    private int firstId(byte[] from, int space) {
        try (var keys = disk.scan(new Range(from, new byte[] {(byte) (space + 1)}))) {
            return keys.next() ? ByteBuffer.wrap(keys.key(), 1, 4).getInt() : -1;
        }
    }

    public Optional<Shelf> find(Namespace namespace) {
        return Optional.ofNullable(shelves.get(namespace));
    }

    public synchronized Shelf findOrCreate(Namespace namespace) {
        var known = shelves.get(namespace);
        if (known != null) {
            return known;
        }
        var shelf = new Shelf(nextId(), UUID.randomUUID(), namespace, List.of(), 0);
        write(batch -> putRecord(batch, shelf, namespace, List.of()));
        shelves.put(namespace, shelf);
        return shelf;
    }

    public Set<String> databases() {
        var names = new TreeSet<String>();
        shelves.keySet().forEach(namespace -> names.add(namespace.database()));
        return names;
    }

    public List<Shelf> collections(String database) {
        return shelves.values().stream().filter(shelf -> shelf.namespace().database().equals(database))
            .sorted(Comparator.comparing(shelf -> shelf.namespace().collection())).toList();
    }

    public List<Shelf> all() {
        return List.copyOf(shelves.values());
    }

    /** Drops a collection with its documents and indexes; false if there is none. */
    public synchronized boolean drop(Namespace namespace) {
        var shelf = shelves.get(namespace);
        if (shelf == null) {
            return false;
        }
        locked(shelf, () -> {
            shelf.drop();
            shelves.remove(namespace);
            write(batch -> deleteAll(batch, shelf));
        });
        return true;
    }

    /** Gives a collection another name in one step; a collection of that name is dropped in the same step if asked. */
    public synchronized void rename(Namespace from, Namespace to, boolean dropTarget) {
        var shelf = find(from).orElseThrow(() -> Refusal.noCollection(from.toString()));
        var target = shelves.get(to);
        if (from.equals(to)) {
            throw new MongoServerError(20, "IllegalOperation", "Can't rename a collection to itself");
        }
        if (target != null && !dropTarget) {
            throw new MongoServerError(48, "NamespaceExists", "target namespace exists");
        }
        locked(shelf, () -> {
            if (target == null) {
                move(shelf, from, to, null);
            } else {
                locked(target, () -> move(shelf, from, to, target));
            }
        });
    }

    private void move(Shelf shelf, Namespace from, Namespace to, Shelf target) {
        // Names before data: a reader takes its snapshot, then asks for the name, and must not find what was deleted before.
        if (target != null) {
            target.drop();
        }
        shelf.rename(to);
        shelves.put(to, shelf);
        shelves.remove(from);
        write(batch -> {
            if (target != null) {
                deleteAll(batch, target);
            }
            putRecord(batch, shelf, to, shelf.indexes());
        });
    }

    /** Builds an index over the documents there are, under the collection's lock: writers wait, readers do not see it until it is whole. */
    void addIndex(Shelf shelf, IndexSpec spec) {
        var begun = new Index(nextId(), spec, 0, 0);
        Index built;
        try {
            built = new IndexBuild(disk, shelf, begun).run();
        } catch (RuntimeException e) {
            write(batch -> deleteRange(batch, ENTRIES, begun.id()));
            throw e;
        }
        var indexes = new ArrayList<>(shelf.indexes());
        indexes.add(built.wholeSince(disk.moment()));
        write(batch -> putRecord(batch, shelf, shelf.namespace(), indexes));
        shelf.indexes(indexes);
    }

    void removeIndex(Shelf shelf, Index index) {
        var indexes = shelf.indexes().stream().filter(other -> other.id() != index.id()).toList();
        shelf.indexes(indexes);
        write(batch -> {
            deleteRange(batch, ENTRIES, index.id());
            putRecord(batch, shelf, shelf.namespace(), indexes);
        });
    }

    static byte[] recordKey(int id) {
        return new KeyWriter().raw(RECORD).int32(id).toBytes();
    }

    static byte[] countKey(int id) {
        return new KeyWriter().raw(COUNT).int32(id).toBytes();
    }

    private int nextId() {
        synchronized (numbering) {
            return nextId++;
        }
    }

    static void locked(Shelf shelf, Runnable action) {
        shelf.writing().lock();
        try {
            action.run();
        } finally {
            shelf.writing().unlock();
        }
    }

    private interface Filling {
        void fill(WriteBatch batch) throws RocksDBException;
    }

    /** In the order of the numbers given out, so that none is forgotten and used again. */
    private void write(Filling filling) {
        try (var batch = new WriteBatch()) {
            synchronized (numbering) {
                filling.fill(batch);
                disk.write(batch);
            }
        } catch (RocksDBException e) {
            throw new StoreException("cannot write the catalogue", e);
        }
    }

    private void putRecord(WriteBatch batch, Shelf shelf, Namespace name, List<Index> indexes) throws RocksDBException {
        batch.put(new byte[] {NEXT_ID}, new KeyWriter().int64(nextId).toBytes());
        batch.put(recordKey(shelf.id()), Bson.encode(shelf.toDocument(name, indexes)));
    }

    private static void deleteAll(WriteBatch batch, Shelf shelf) throws RocksDBException {
        deleteRange(batch, DOCUMENTS, shelf.id());
        for (Index index : shelf.indexes()) {
            deleteRange(batch, ENTRIES, index.id());
        }
        batch.delete(countKey(shelf.id()));
        batch.delete(recordKey(shelf.id()));
    }

    private static void deleteRange(WriteBatch batch, int space, int id) throws RocksDBException {
        batch.deleteRange(new KeyWriter().raw(space).int32(id).toBytes(), new KeyWriter().raw(space).int32(id + 1).toBytes());
    }
}

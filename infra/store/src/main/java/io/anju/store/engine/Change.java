package io.anju.store.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.rocksdb.AbstractWriteBatch;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteBatchWithIndex;

import io.anju.store.index.Entry;
import io.anju.store.index.Index;
import io.anju.store.keys.BsonOrder;
import io.anju.store.keys.KeyWriter;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.Json;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import de.bwaldvogel.mongo.exception.MongoServerError;

/**
 * What one command changes in a collection: documents with all their index entries, in one write batch. Every
 * operation checks its unique keys, against the store and against this batch, before it changes anything. The caller
 * holds the collection's lock.
 */
public final class Change implements AutoCloseable {
    private static final int MAX_ID = 32 * 1024;
    /** A statement over many documents is written in parts of this size; MongoDB does not make it atomic either. */
    private static final int PART_BYTES = 8 * 1024 * 1024;

    private final Disk disk;
    private final Shelf shelf;
    private final List<Index> indexes;
    private Foresight foresight;
    private AbstractWriteBatch batch = new WriteBatchWithIndex(true);
    private Snapshot snapshot;
    private int bytes;
    private long count;
    private boolean multikeyChanged;

    Change(Disk disk, Shelf shelf) {
        this.disk = disk;
        this.shelf = shelf;
        this.indexes = new ArrayList<>(shelf.indexes());
        this.count = shelf.count();
    }

    public Shelf shelf() {
        return shelf;
    }

    /** The encoded id, refused where MongoDB refuses it. */
    public static byte[] encodeId(Object id) {
        if (id instanceof java.util.Collection || id instanceof de.bwaldvogel.mongo.bson.BsonRegularExpression) {
            throw new MongoServerError(53, "InvalidIdField", "The '_id' value cannot be of type " + (id instanceof java.util.Collection ? "array" : "regex"));
        }
        byte[] encoded = BsonOrder.encode(id);
        if (encoded.length > MAX_ID) {
            throw new MongoServerError(17280, "KeyTooLong", "the _id is longer than " + MAX_ID + " bytes");
        }
        return encoded;
    }

    /** The document with this encoded id as it stands with what has been changed here; null if there is none. */
    public byte[] find(byte[] id) {
        return standing(shelf.key(id));
    }

    /**
     * Adds nothing but these, or some of them. What is asked for is looked up together, and what is written needs not be read here
     * again, which makes a batch half as dear.
     *
     * @return the drafts to insert
     */
    public List<Draft> onlyInserts(List<Draft> drafts) {
        write();
        batch.close();
        batch = new WriteBatch();
        var fitting = drafts.stream().map(draft -> draft.fitting(indexes)).toList();
        foresight = Foresight.of(disk, shelf, fitting);
        return fitting;
    }

    private byte[] standing(byte[] key) {
        return foresight == null ? disk.get((WriteBatchWithIndex) batch, key) : foresight.under(key);
    }

    /** The store with everything changed here, which is written for it; until the next is asked for, or the change ends. */
    public Snapshot snapshot() {
        write();
        forgetSnapshot();
        snapshot = disk.snapshot();
        return snapshot;
    }

    private void forgetSnapshot() {
        if (snapshot != null) {
            snapshot.close();
            snapshot = null;
        }
    }

    /** Adds a document; {@code bson} is the same document as bytes. */
    public void insert(Document document, byte[] bson) {
        insert(Draft.of(indexes, document, bson));
    }

    public void insert(Draft prepared) {
        var draft = prepared.fitting(indexes);
        if (draft.refused() != null) {
            throw draft.refused();
        }
        var document = draft.document();
        byte[] id = draft.id();
        byte[] key = shelf.key(id);
        if (standing(key) != null) {
            throw new DuplicateKeyError(shelf.namespace().toString(), "_id_ dup key: { _id: " + Json.toCompactJsonValue(document.get("_id")) + " }");
        }
        var added = draft.keys();
        for (int i = 0; i < added.size(); i++) {
            checkUnique(indexes.get(i), added.get(i).keys(), id, document);
        }
        put(key, draft.bson());
        for (int i = 0; i < added.size(); i++) {
            putEntries(i, added.get(i).keys(), id);
            noteMultikey(i, added.get(i).multikey());
        }
        count++;
    }

    /** Replaces a document by one with the same id. */
    public void replace(Document before, Document after) {
        byte[] id = encodeId(after.get("_id"));
        byte[] bson = Bson.encode(after);
        var removed = new ArrayList<List<byte[]>>();
        var added = new ArrayList<List<byte[]>>();
        var multikey = new int[indexes.size()];
        for (int i = 0; i < indexes.size(); i++) {
            boolean touched = indexes.get(i).spec().readsDifferently(before, after);
            var old = touched ? indexes.get(i).keysOf(before) : Index.Keys.NONE;
            var next = touched ? indexes.get(i).keysOf(after) : Index.Keys.NONE;
            multikey[i] = next.multikey();
            removed.add(without(old.keys(), next.keys()));
            added.add(without(next.keys(), old.keys()));
            checkUnique(indexes.get(i), added.get(i), id, after);
        }
        put(shelf.key(id), bson);
        for (int i = 0; i < indexes.size(); i++) {
            deleteEntries(i, removed.get(i), id);
            putEntries(i, added.get(i), id);
            noteMultikey(i, multikey[i]);
        }
    }

    public void remove(Document document) {
        byte[] id = encodeId(document.get("_id"));
        for (int i = 0; i < indexes.size(); i++) {
            deleteEntries(i, indexes.get(i).keysOf(document).keys(), id);
        }
        delete(shelf.key(id));
        count--;
    }

    /** Writes what has gathered if it is much; called between the documents of a long statement. */
    public void writeIfLarge() {
        if (bytes > PART_BYTES) {
            write();
        }
    }

    void write() {
        if (bytes == 0) {
            return;
        }
        put(Catalog.countKey(shelf.id()), new KeyWriter().int64(count).toBytes());
        if (multikeyChanged) {
            put(Catalog.recordKey(shelf.id()), Bson.encode(shelf.toDocument(shelf.namespace(), indexes)));
        }
        // Before the write: whoever sees the entries must know that an array may have several.
        shelf.indexes(indexes);
        disk.write(batch);
        shelf.count(count);
        batch.clear();
        bytes = 0;
    }

    private void checkUnique(Index index, List<byte[]> keys, byte[] id, Document document) {
        if (!index.spec().unique()) {
            return;
        }
        for (byte[] key : keys) {
            byte[] holder = standing(key);
            if (holder != null && !Arrays.equals(holder, id)) {
                throw Duplicates.of(shelf.namespace(), index, document);
            }
        }
    }

    private void noteMultikey(int index, int fields) {
        Index known = indexes.get(index);
        if ((known.multikey() | fields) != known.multikey()) {
            indexes.set(index, known.withMultikey(fields));
            multikeyChanged = true;
        }
    }

    private void putEntries(int index, List<byte[]> keys, byte[] id) {
        for (byte[] key : keys) {
            var entry = new Entry(key, id);
            put(entry.storedKey(indexes.get(index)), entry.storedValue(indexes.get(index)));
        }
    }

    private void deleteEntries(int index, List<byte[]> keys, byte[] id) {
        for (byte[] key : keys) {
            deleteEntry(new Entry(key, id).storedKey(indexes.get(index)));
        }
    }

    private static List<byte[]> without(List<byte[]> keys, List<byte[]> others) {
        return keys.stream().filter(key -> others.stream().noneMatch(other -> Arrays.equals(key, other))).toList();
    }

    private void put(byte[] key, byte[] value) {
        try {
            batch.put(key, value);
        } catch (RocksDBException e) {
            throw new StoreException("cannot write to the store", e);
        }
        if (foresight != null) {
            foresight.put(key, value);
        }
        bytes += key.length + value.length;
    }

    /**
     * An entry is put once until it is deleted, never over itself. So the two may cancel out wherever they meet, and a queue
     * that fills and empties leaves nothing behind that scans and compactions have to pass.
     */
    private void deleteEntry(byte[] key) {
        try {
            batch.singleDelete(key);
        } catch (RocksDBException e) {
            throw new StoreException("cannot write to the store", e);
        }
        bytes += key.length;
    }

    private void delete(byte[] key) {
        try {
            batch.delete(key);
        } catch (RocksDBException e) {
            throw new StoreException("cannot write to the store", e);
        }
        bytes += key.length;
    }

    @Override
    public void close() {
        forgetSnapshot();
        batch.close();
    }
}

package io.anju.store.engine;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands under the keys that an insert of many is about to ask for, looked up together: one by one costs several times as much. */
final class Foresight {
    private static final int AT_ONCE = 128;
    private static final byte[] A_DOCUMENT = {};

    /** The value under each key known here, null where there is none; of a document no more than that it is there. */
    private final Map<ByteBuffer, byte[]> standing = new HashMap<>();

    private Foresight() {
    }

    /** What the store holds. */
    static Foresight of(Disk disk, Shelf shelf, List<Draft> drafts) {
        var documents = new ArrayList<byte[]>();
        var entries = new ArrayList<byte[]>();
        for (var draft : drafts) {
            if (draft.refused() == null) {
                documents.add(shelf.key(draft.id()));
                entries.addAll(draft.uniqueKeys());
            }
        }
        var foresight = new Foresight();
        foresight.look(disk, documents, true);
        foresight.look(disk, entries, false);
        return foresight;
    }

    private void look(Disk disk, List<byte[]> keys, boolean documents) {
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            var some = keys.subList(from, Math.min(keys.size(), from + AT_ONCE));
            var found = disk.getAll(some);
            for (int i = 0; i < some.size(); i++) {
                standing.put(ByteBuffer.wrap(some.get(i)), documents && found.get(i) != null ? A_DOCUMENT : found.get(i));
            }
        }
    }

    /** Null where nothing is; {@link IllegalStateException} for a key that was not foreseen. */
    byte[] under(byte[] key) {
        var wanted = ByteBuffer.wrap(key);
        if (!standing.containsKey(wanted)) {
            throw new IllegalStateException("asked for a key that was not foreseen");
        }
        return standing.get(wanted);
    }

    void put(byte[] key, byte[] value) {
        standing.replace(ByteBuffer.wrap(key), value);
    }
}

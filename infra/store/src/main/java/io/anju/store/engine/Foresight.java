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

    /** Looks up what the store holds; nothing of it has been changed yet. */
    void look(Disk disk, Shelf shelf, List<Draft> drafts) {
        var documents = new ArrayList<byte[]>();
        var entries = new ArrayList<byte[]>();
        for (var draft : drafts) {
            if (draft.refused() == null) {
                documents.add(shelf.key(draft.id()));
                entries.addAll(draft.uniqueKeys());
            }
        }
        look(disk, documents, true);
        look(disk, entries, false);
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

    boolean knows(byte[] key) {
        return standing.containsKey(ByteBuffer.wrap(key));
    }

    byte[] under(byte[] key) {
        return standing.get(ByteBuffer.wrap(key));
    }

    /** @param value null where it is deleted */
    void changed(byte[] key, byte[] value) {
        standing.replace(ByteBuffer.wrap(key), value);
    }
}

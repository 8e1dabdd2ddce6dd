package io.anju.store.index;

import io.anju.store.keys.KeyWriter;
import java.util.Arrays;

/**
 * An index entry on disk. An entry of a unique index has the document's id as its value; any other
 * has the id at the end of its key, so that equal keys are adjacent, and its length as the value.
 *
 * @param key the index key without the id
 * @param id the encoded id of the document
 */
public record IndexEntry(byte[] key, byte[] id) {

  public byte[] storedKey(Index index) {
    return index.spec().unique() ? key : new KeyWriter().raw(key).raw(id).toBytes();
  }

  public byte[] storedValue(Index index) {
    return index.spec().unique() ? id : new byte[] {(byte) (id.length >>> 8), (byte) id.length};
  }

  public static IndexEntry read(Index index, byte[] storedKey, byte[] storedValue) {
    if (index.spec().unique()) {
      return new IndexEntry(storedKey, storedValue);
    }
    int length = (storedValue[0] & 0xFF) << 8 | storedValue[1] & 0xFF;
    int split = storedKey.length - length;
    return new IndexEntry(
        Arrays.copyOf(storedKey, split), Arrays.copyOfRange(storedKey, split, storedKey.length));
  }
}

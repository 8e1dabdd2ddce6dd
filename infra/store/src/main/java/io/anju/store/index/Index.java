package io.anju.store.index;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.keys.KeyWriter;
import io.anju.store.keys.TypeTag;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * An index of a collection: its number on disk, its definition and its multikey fields.
 *
 * @param multikey a bit for each field that has had an array; it is never cleared
 * @param minVisibleSequence the sequence number at which it was complete; older snapshots must not
 *     use it
 */
public record Index(int id, IndexSpec spec, int multikey, long minVisibleSequence) {
  private static final int PREFIX = 0x20;

  /** The keys of one document, and a bit for each field that is an array there. */
  public record Keys(List<byte[]> keys, int multikey) {
    public static final Keys NONE = new Keys(List.of(), 0);
  }

  public Index withMultikey(int fields) {
    return new Index(id, spec, multikey | fields, minVisibleSequence);
  }

  public Index visibleFrom(long sequenceNumber) {
    return new Index(id, spec, multikey, sequenceNumber);
  }

  public boolean isMultikey(int field) {
    return (multikey & 1 << field) != 0;
  }

  /** The prefix of every key of this index. */
  public byte[] prefix() {
    return new KeyWriter().raw(PREFIX).int32(id).toBytes();
  }

  /**
   * The distinct keys of a document in byte order, without its id; none if the partial filter or
   * sparseness excludes it.
   */
  public Keys keysOf(Document document) {
    if (spec.partialFilter().isPresent()
        && !new DefaultQueryMatcher().matches(document, spec.partialFilter().get())) {
      return Keys.NONE;
    }
    var paths = new IndexedValues(spec.fields());
    var keys = new TreeSet<byte[]>(Arrays::compareUnsigned);
    for (Object[] row : paths.rows(document)) {
      if (!(spec.sparse() && Arrays.stream(row).allMatch(Missing.class::isInstance))) {
        keys.add(key(row));
      }
    }
    return new Keys(List.copyOf(keys), paths.multikey());
  }

  private byte[] key(Object[] row) {
    var out = new KeyWriter().raw(PREFIX).int32(id);
    for (int i = 0; i < row.length; i++) {
      boolean descending = spec.fields().get(i).descending();
      if (row[i] == IndexedValues.EMPTY_ARRAY) {
        out.raw(descending ? ~TypeTag.EMPTY_ARRAY.code() : TypeTag.EMPTY_ARRAY.code());
      } else {
        out.value(row[i], descending);
      }
    }
    return out.toBytes();
  }
}

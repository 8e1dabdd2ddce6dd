package io.anju.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.anju.store.index.Index;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A document to insert with all its keys, worked out before the collection's lock is taken: under
 * the lock remains only what must be compared with other documents.
 *
 * @param error why it can never be inserted; null if it may
 */
public record PreparedInsert(
    Document document,
    byte[] bson,
    byte[] id,
    List<Index> indexes,
    List<Index.Keys> keys,
    MongoServerError error) {

  /**
   * @param bson the document as it came, or null to encode it
   */
  public static PreparedInsert of(List<Index> indexes, Document document, byte[] bson) {
    try {
      return new PreparedInsert(
          document,
          bson == null ? Bson.encode(document) : bson,
          CollectionWriteBatch.encodeId(document.get("_id")),
          indexes,
          indexes.stream().map(index -> index.keysOf(document)).toList(),
          null);
    } catch (MongoServerError e) {
      return new PreparedInsert(document, null, null, indexes, List.of(), e);
    }
  }

  /** The keys that no other document may have. */
  List<byte[]> uniqueKeys() {
    return IntStream.range(0, indexes.size())
        .filter(i -> indexes.get(i).spec().unique())
        .mapToObj(i -> keys.get(i).keys())
        .flatMap(List::stream)
        .toList();
  }

  /** The same for the indexes there are now, should any have come or gone since. */
  PreparedInsert forIndexes(List<Index> current) {
    boolean same = current.size() == indexes.size();
    for (int i = 0; same && i < current.size(); i++) {
      same = current.get(i).id() == indexes.get(i).id();
    }
    return same ? this : of(current, document, bson);
  }
}

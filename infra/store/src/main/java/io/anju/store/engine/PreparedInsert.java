package io.anju.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.anju.store.index.Index;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A document to insert with its keys, computed before the collection's lock is taken: under the
 * lock they are only compared with those of other documents.
 */
public sealed interface PreparedInsert {

  /** A document that can be inserted if its keys are free. */
  record Valid(
      Document document, byte[] bson, byte[] id, List<Index> indexes, List<Index.Keys> keys)
      implements PreparedInsert {

    /** The keys that no other document may have. */
    List<byte[]> uniqueKeys() {
      return IntStream.range(0, indexes.size())
          .filter(i -> indexes.get(i).spec().unique())
          .mapToObj(i -> keys.get(i).keys())
          .flatMap(List::stream)
          .toList();
    }
  }

  /** A document that cannot be inserted, whatever else the collection holds. */
  record Rejected(Document document, List<Index> indexes, MongoServerError error)
      implements PreparedInsert {}

  Document document();

  /** The indexes its keys are for. */
  List<Index> indexes();

  static PreparedInsert of(List<Index> indexes, Document document) {
    try {
      return of(indexes, document, Bson.encode(document));
    } catch (MongoServerError e) {
      return new Rejected(document, indexes, e);
    }
  }

  /**
   * @param bson the same document as bytes
   */
  static PreparedInsert of(List<Index> indexes, Document document, byte[] bson) {
    try {
      return new Valid(
          document,
          bson,
          DocumentId.encode(document.get("_id")),
          indexes,
          indexes.stream().map(index -> index.keysOf(document)).toList());
    } catch (MongoServerError e) {
      return new Rejected(document, indexes, e);
    }
  }

  /** The same document for these indexes: some may have been added or dropped since. */
  default PreparedInsert forIndexes(List<Index> current) {
    boolean same = current.size() == indexes().size();
    for (int i = 0; same && i < current.size(); i++) {
      same = current.get(i).id() == indexes().get(i).id();
    }
    if (same) {
      return this;
    }
    return switch (this) {
      case Valid valid -> of(current, valid.document, valid.bson);
      case Rejected rejected -> of(current, rejected.document);
    };
  }
}

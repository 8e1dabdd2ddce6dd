package io.anju.store.commands;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/**
 * An answer: fields, and for a cursor the documents as they lie in the store, which nobody needs to
 * decode.
 *
 * @param batch null where the answer is no cursor
 */
public record Reply(Document fields, Batch batch) {

  /** One batch of a cursor; {@code cursorId} is 0 when it is the last. */
  public record Batch(String name, String namespace, long cursorId, List<byte[]> documents) {
    static final String FIRST = "firstBatch";
    static final String NEXT = "nextBatch";
  }

  static Reply ok(Document fields) {
    return new Reply(fields.append("ok", 1.0), null);
  }

  static Reply cursor(Batch batch) {
    return new Reply(new Document("ok", 1.0), batch);
  }
}

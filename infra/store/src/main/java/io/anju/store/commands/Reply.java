package io.anju.store.commands;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;

/**
 * The reply to a command.
 *
 * @param batch the documents of a cursor, as they are stored; empty for any other reply
 */
public record Reply(Document fields, Optional<Batch> batch) {

  /** One batch of a cursor; {@code cursorId} is 0 when it is the last. */
  public record Batch(String name, String namespace, long cursorId, List<byte[]> documents) {
    static final String FIRST = "firstBatch";
    static final String NEXT = "nextBatch";
  }

  static Reply ok(Document fields) {
    return of(fields.append("ok", 1.0));
  }

  static Reply of(Document fields) {
    return new Reply(fields, Optional.empty());
  }

  static Reply cursor(Batch batch) {
    return new Reply(new Document("ok", 1.0), Optional.of(batch));
  }
}

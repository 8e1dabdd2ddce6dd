package io.anju.store.execution;

import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.engine.Bson;

/**
 * Documents one at a time. What {@link #bson()} and {@link #document()} answer belongs to the last
 * {@link #next()}.
 */
public abstract class Rows implements AutoCloseable {
  private Document decoded;

  public final boolean next() {
    decoded = null;
    return advance();
  }

  public abstract byte[] bson();

  public final Document document() {
    if (decoded == null) {
      decoded = decode();
    }
    return decoded;
  }

  Document decode() {
    return Bson.decode(bson());
  }

  abstract boolean advance();

  /** Lets go of what holds memory between two batches, as far as that is possible. */
  public abstract void suspend();

  @Override
  public abstract void close();
}

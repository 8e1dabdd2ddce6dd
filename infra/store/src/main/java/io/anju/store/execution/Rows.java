package io.anju.store.execution;

import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.engine.Bson;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over documents. {@link #bson()} and {@link #document()} return the document that the
 * last {@link #next()} moved to.
 */
public abstract class Rows implements AutoCloseable {
  private @Nullable Document decoded;

  public final boolean next() {
    decoded = null;
    return advance();
  }

  public abstract byte[] bson();

  public final Document document() {
    var document = decoded;
    if (document == null) {
      document = decode();
      decoded = document;
    }
    return document;
  }

  Document decode() {
    return Bson.decode(bson());
  }

  abstract boolean advance();

  /** Releases what holds memory between two batches of a cursor, as far as possible. */
  public abstract void suspend();

  @Override
  public abstract void close();
}

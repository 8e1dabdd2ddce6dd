package io.anju.store.execution;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.engine.UpdateBatch;
import org.jspecify.annotations.Nullable;

/** The document with one id, with the changes of a write batch, if it matches a filter. */
final class IdLookupRows extends Rows {
  private final UpdateBatch batch;
  private final byte[] id;
  private final Document filter;
  private byte @Nullable [] bson;
  private boolean returned;

  IdLookupRows(UpdateBatch batch, byte[] id, Document filter) {
    this.batch = batch;
    this.id = id;
    this.filter = filter;
  }

  @Override
  boolean advance() {
    if (returned) {
      return false;
    }
    returned = true;
    bson = batch.find(id);
    return bson != null && new DefaultQueryMatcher().matches(document(), filter);
  }

  @Override
  public byte[] bson() {
    return requireNonNull(bson, "next() has not returned true");
  }

  @Override
  public void suspend() {
    // Holds only its document.
  }

  @Override
  public void close() {
    // Holds only its document.
  }
}

package io.anju.store.execution;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.engine.Bson;
import io.anju.store.engine.CollectionWriteBatch;

/**
 * The document a change names by its id, as the change has left it so far, if it is as asked for.
 */
final class IdLookupRows extends Rows {
  private final CollectionWriteBatch batch;
  private final byte[] id;
  private final Document filter;
  private byte[] bson;
  private boolean returned;

  IdLookupRows(CollectionWriteBatch batch, byte[] id, Document filter) {
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
    return bson;
  }

  @Override
  Document decode() {
    return Bson.decode(bson);
  }

  @Override
  public void suspend() {
    // Holds nothing but its document.
  }

  @Override
  public void close() {
    // Holds nothing but its document.
  }
}

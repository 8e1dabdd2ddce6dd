package io.anju.store.execution;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/** The documents of another source that match a predicate, after a skip and up to a limit. */
final class FilteredRows extends Rows {
  interface DocumentPredicate {
    boolean matches(Document document);
  }

  private final Rows rows;
  private final @Nullable DocumentPredicate predicate;
  private long toSkip;
  private long remaining;

  /**
   * @param predicate null to let all documents pass
   * @param limit 0 for all
   */
  FilteredRows(Rows rows, @Nullable DocumentPredicate predicate, long skip, long limit) {
    this.rows = rows;
    this.predicate = predicate;
    this.toSkip = skip;
    this.remaining = limit == 0 ? Long.MAX_VALUE : limit;
  }

  @Override
  boolean advance() {
    while (remaining > 0 && rows.next()) {
      if (predicate != null && !predicate.matches(rows.document())) {
        continue;
      }
      if (toSkip > 0) {
        toSkip--;
        continue;
      }
      remaining--;
      return true;
    }
    return false;
  }

  @Override
  public byte[] bson() {
    return rows.bson();
  }

  @Override
  Document decode() {
    return rows.document();
  }

  @Override
  public void suspend() {
    rows.suspend();
  }

  @Override
  public void close() {
    rows.close();
  }
}

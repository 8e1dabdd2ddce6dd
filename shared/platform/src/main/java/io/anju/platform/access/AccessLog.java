package io.anju.platform.access;

import io.anju.contract.AccessFact;
import java.util.function.Consumer;

/** Where access records are written, so that the ledger keeps them. */
public interface AccessLog {

  /**
   * Returns once the record is durable.
   *
   * @throws AccessLogUnavailableException where it could not be written in time
   */
  void write(AccessFact record);

  /**
   * Writes the record without waiting for it.
   *
   * @param failed is called where that did not succeed
   */
  void writeLater(AccessFact record, Consumer<Throwable> failed);
}

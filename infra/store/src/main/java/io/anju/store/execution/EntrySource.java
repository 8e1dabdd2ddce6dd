package io.anju.store.execution;

/** A cursor over the keys and values of a scan, in its order. */
interface EntrySource extends AutoCloseable {
  boolean next();

  byte[] key();

  byte[] value();

  /**
   * Releases what holds memory between two batches, as far as possible; {@link #next()} continues
   * after the last key.
   */
  void suspend();

  @Override
  void close();
}

package io.anju.store.execution;

/** Keys and values in the order of a plan. */
interface EntrySource extends AutoCloseable {
  boolean next();

  byte[] key();

  byte[] value();

  /**
   * Lets go of everything that holds memory; the next call of {@link #next()} goes on where it was.
   */
  void suspend();

  @Override
  void close();
}

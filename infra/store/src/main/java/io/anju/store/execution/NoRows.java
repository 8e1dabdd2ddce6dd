package io.anju.store.execution;

import java.util.NoSuchElementException;

/** The documents of a collection that does not exist. */
public final class NoRows extends Rows {

  @Override
  boolean advance() {
    return false;
  }

  @Override
  public byte[] bson() {
    throw new NoSuchElementException();
  }

  @Override
  public void suspend() {
    // Holds nothing.
  }

  @Override
  public void close() {
    // Holds nothing.
  }
}

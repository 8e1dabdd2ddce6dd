package io.anju.ledger.tree;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;

/** A part of the tree that a head covers is not in the store. */
public final class IncompleteTreeException extends RegistryException {

  IncompleteTreeException(int level, long index) {
    super(PlatformError.INTERNAL);
    initCause(new IllegalStateException("tile " + level + "/" + index + " is missing or short"));
  }
}

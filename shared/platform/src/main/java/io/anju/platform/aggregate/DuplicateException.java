package io.anju.platform.aggregate;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;

/** An aggregate of this id, or of this value in a unique index, is there already. */
public final class DuplicateException extends RegistryException {

  private final boolean sameId;

  public DuplicateException(boolean sameId) {
    super(PlatformError.CONFLICT);
    this.sameId = sameId;
  }

  /** Whether it is the id that is taken; else another unique value. */
  public boolean sameId() {
    return sameId;
  }
}

package io.anju.employment.sync;

import io.anju.employment.EmploymentError;
import io.anju.platform.error.RegistryException;

/**
 * What a sender asks for.
 *
 * @param confirmed whether more than the usual share may end; only {@link SyncMode#FULL} ends anything
 */
public record Order(SyncKind kind, SyncMode mode, FileType type, boolean confirmed) {

  public Order {
    if (mode == SyncMode.FULL && kind != SyncKind.EMPLOYMENT) {
      throw new RegistryException(EmploymentError.SYNC_NOT_IN_FULL);
    }
  }

  Order confirm() {
    return new Order(kind, mode, type, true);
  }
}

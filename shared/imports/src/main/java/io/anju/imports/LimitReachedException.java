package io.anju.imports;

import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import java.util.List;

/** The sender may not import more on this day. */
public final class LimitReachedException extends RegistryException {
  LimitReachedException(List<FieldError> reasons) {
    super(ImportError.DAILY_LIMIT_REACHED, reasons);
  }
}

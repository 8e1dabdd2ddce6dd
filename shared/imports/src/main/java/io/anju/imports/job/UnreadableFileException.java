package io.anju.imports.job;

import io.anju.imports.ImportError;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import java.util.List;

/** Nothing of this file can be read; the errors say why. */
public final class UnreadableFileException extends RegistryException {
  public UnreadableFileException(List<FieldError> reasons) {
    super(ImportError.FILE_UNREADABLE, reasons);
  }
}

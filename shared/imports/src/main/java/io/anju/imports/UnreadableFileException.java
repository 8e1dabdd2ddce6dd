package io.anju.imports;

import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import java.util.List;

/** The file cannot be read at all; the errors give every reason. */
public final class UnreadableFileException extends RegistryException {
  public UnreadableFileException(List<FieldError> reasons) {
    super(ImportError.FILE_UNREADABLE, reasons);
  }
}

package io.anju.intake.job;

import io.anju.intake.IntakeError;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import java.util.List;

/** Nothing of this file can be read; the errors say why. */
public final class UnreadableFileException extends RegistryException {
  public UnreadableFileException(List<FieldError> reasons) {
    super(IntakeError.SYNC_FILE_UNREADABLE, reasons);
  }
}

package io.anju.imports.file.xlsx;

import java.io.IOException;

/** The caller stopped reading the workbook. */
public final class ReadCancelledException extends IOException {
  private static final long serialVersionUID = 1;
}

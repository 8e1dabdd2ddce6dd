package io.anju.imports.file.xlsx;

import java.io.IOException;

/** Whoever had this workbook read has it stopped: nothing is wrong with it. */
public final class ReadCancelledException extends IOException {
  private static final long serialVersionUID = 1;
}

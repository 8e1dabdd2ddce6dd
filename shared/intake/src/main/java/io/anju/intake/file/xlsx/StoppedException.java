package io.anju.intake.file.xlsx;

import java.io.IOException;

/** Whoever had this workbook read has it stopped: nothing is wrong with it. */
public final class StoppedException extends IOException {
  private static final long serialVersionUID = 1;
}

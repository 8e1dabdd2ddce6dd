package io.anju.imports.file.xlsx;

import java.io.IOException;

/** The workbook cannot be read; the code is that of a validation error. */
public final class WorkbookException extends IOException {

  private static final long serialVersionUID = 1;
  private final String code;

  WorkbookException(String code) {
    super(code);
    this.code = code;
  }

  public String code() {
    return code;
  }

  static WorkbookException malformed() {
    return new WorkbookException("workbook-malformed");
  }
}

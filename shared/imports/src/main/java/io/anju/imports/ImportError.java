package io.anju.imports;

import io.anju.platform.error.ErrorCode;

/** Why an upload or a request about an import job is refused. */
public enum ImportError implements ErrorCode {
  FULL_IMPORT_NOT_SUPPORTED("full-import-not-supported", 422),
  UPLOAD_NOT_OPEN("upload-not-open", 409),
  NO_CONFIRMATION_PENDING("no-confirmation-pending", 409),
  NO_ROW_WAITING("no-row-waiting", 409),
  CONTENT_RANGE_MISMATCH("content-range-mismatch", 409),
  CONTENT_RANGE_GAP("content-range-gap", 409),
  UPLOAD_INTERRUPTED("upload-interrupted", 400),
  DAILY_LIMIT_REACHED("daily-limit-reached", 429),
  FILE_UNREADABLE("file-unreadable", 422);

  private final String code;
  private final int status;

  ImportError(String code, int status) {
    this.code = code;
    this.status = status;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public int status() {
    return status;
  }
}

package io.anju.overview;

import io.anju.platform.error.ErrorCode;

/** Error codes of the overview alone. */
public enum OverviewError implements ErrorCode {
  REBUILD_RUNNING("rebuild-running", 409);

  private final String code;
  private final int status;

  OverviewError(String code, int status) {
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

package io.anju.intake;

import io.anju.platform.error.ErrorCode;

/** What can go wrong with a file before its rows are looked at. */
public enum IntakeError implements ErrorCode {
  SYNC_NOT_IN_FULL("sync-not-in-full", 422),
  SYNC_NOT_UPLOADING("sync-not-uploading", 409),
  SYNC_ASKS_NOTHING("sync-asks-nothing", 409),
  SYNC_RANGE_DIFFERS("sync-range-differs", 409),
  SYNC_RANGE_GAP("sync-range-gap", 409),
  SYNC_BROKEN_OFF("sync-broken-off", 400),
  SYNC_FILE_UNREADABLE("sync-file-unreadable", 422);

  private final String code;
  private final int status;

  IntakeError(String code, int status) {
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

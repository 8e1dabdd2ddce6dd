package io.anju.gateway.session;

import io.anju.platform.error.ErrorCode;

/** What can go wrong with a session. */
enum GatewayError implements ErrorCode {
  CSRF_TOKEN_MISSING("csrf-token-missing", 403);

  private final String code;
  private final int status;

  GatewayError(String code, int status) {
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

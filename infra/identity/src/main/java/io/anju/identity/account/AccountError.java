package io.anju.identity.account;

import io.anju.platform.error.ErrorCode;

/** Why an account is not made or changed. */
public enum AccountError implements ErrorCode {
  ACCOUNT_UNKNOWN("account-unknown", 404),
  ACCOUNT_NAME_TAKEN("account-name-taken", 409),
  ACCOUNT_NAME_MALFORMED("account-name-malformed", 422),
  ACCOUNT_SCOPE_INVALID("account-scope-invalid", 422),
  ACCOUNT_IS_LAST_ADMINISTRATOR("account-is-last-administrator", 409),
  ACTIVATION_CODE_INVALID("activation-code-invalid", 422),
  PASSWORD_REFUSED("password-refused", 422);

  private final String code;
  private final int status;

  AccountError(String code, int status) {
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

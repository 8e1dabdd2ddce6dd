package io.anju.identity.password;

import java.util.Locale;

/** Why a password is not accepted. */
public enum PasswordFault {
  TOO_SHORT,
  TOO_LONG,
  COMMON,
  CONTAINS_NAME,
  REPETITIVE,
  UNCHANGED;

  public String code() {
    return "password-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

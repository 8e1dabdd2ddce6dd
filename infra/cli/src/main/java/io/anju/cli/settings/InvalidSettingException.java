package io.anju.cli.settings;

/** A setting has a value that cannot be used; the message names the setting and the value. */
public final class InvalidSettingException extends RuntimeException {

  private static final long serialVersionUID = 1;

  InvalidSettingException(String message) {
    super(message);
  }
}

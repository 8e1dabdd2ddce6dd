package io.anju.identity.role;

import java.util.List;

/** An invalid role scope; the message names all errors. */
public final class InvalidRoleScopeException extends RuntimeException {

  private final String errors;

  InvalidRoleScopeException(List<String> errors) {
    super(String.join("; ", errors));
    this.errors = String.join("; ", errors);
  }

  /** All errors, separated by semicolons. */
  public String errors() {
    return errors;
  }
}

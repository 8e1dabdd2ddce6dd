package io.anju.identity.role;

import java.util.List;

/** A mandate that cannot stand; says everything that is wrong with it. */
public final class InvalidRoleScopeException extends RuntimeException {

  InvalidRoleScopeException(List<String> errors) {
    super(String.join("; ", errors));
  }
}

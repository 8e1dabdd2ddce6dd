package io.anju.identity.credentials;

import org.jspecify.annotations.Nullable;
import io.anju.identity.role.RoleScope;

/** Someone who signs in with a form. */
public record User(
    String name, String password, @Nullable String role, @Nullable String division, @Nullable String person, @Nullable String uscc) {

  public RoleScope roleScope() {
    return RoleScope.parse(role, division, person, uscc);
  }
}

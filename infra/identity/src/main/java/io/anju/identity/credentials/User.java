package io.anju.identity.credentials;

import io.anju.identity.role.RoleScope;
import org.jspecify.annotations.Nullable;

/** A user who signs in with the form; {@code role} is validated by {@link #roleScope()}. */
public record User(
    String name,
    String password,
    @Nullable String role,
    @Nullable String division,
    @Nullable String person,
    @Nullable String uscc) {

  public RoleScope roleScope() {
    return RoleScope.parse(role, division, person, uscc);
  }
}

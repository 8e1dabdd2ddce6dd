package io.anju.identity.credentials;

import io.anju.identity.role.RoleScope;
import org.jspecify.annotations.Nullable;

/**
 * An account of the first start, with its secrets in plain text for whoever owns the file; {@code
 * role} is validated by {@link #roleScope()}.
 *
 * @param totp the secret of an authenticator in base32, for officials
 */
public record User(
    String name,
    @Nullable String displayName,
    String password,
    @Nullable String totp,
    @Nullable String role,
    @Nullable String division,
    @Nullable String person,
    @Nullable String uscc) {

  public RoleScope roleScope() {
    return RoleScope.parse(role, division, person, uscc);
  }
}

package io.anju.identity.credentials;

import io.anju.identity.role.RoleScope;

/** Someone who signs in with a form. */
public record User(
    String name, String password, String role, String division, String person, String uscc) {

  public RoleScope roleScope() {
    return RoleScope.parse(role, division, person, uscc);
  }
}

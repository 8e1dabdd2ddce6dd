package io.anju.identity.credentials;

import io.anju.identity.mandate.Mandate;

/** Someone who signs in with a form. */
public record User(String name, String password, String role, String division, String person, String uscc) {

  public Mandate mandate() {
    return Mandate.asked(role, division, person, uscc);
  }
}

package io.anju.residence.registration;

import java.util.UUID;

/** A residence registration: UUIDv7. */
public record ResidenceId(String value) {
  public ResidenceId {
    value = UUID.fromString(value).toString();
  }
}

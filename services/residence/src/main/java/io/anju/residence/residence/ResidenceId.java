package io.anju.residence.residence;

import java.util.UUID;

/** A residence registration: UUIDv7. */
public record ResidenceId(String value) {
  public ResidenceId {
    value = UUID.fromString(value).toString();
  }
}

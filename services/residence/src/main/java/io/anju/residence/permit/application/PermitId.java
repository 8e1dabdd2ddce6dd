package io.anju.residence.permit.application;

import java.util.UUID;

/** A permit: UUIDv7. */
public record PermitId(String value) {
  public PermitId {
    value = UUID.fromString(value).toString();
  }

  @Override
  public String toString() {
    return value;
  }
}

package io.anju.residence.correction;

import java.util.UUID;

/** A correction asked for: UUIDv7; an appeal has its permit's id, so that there is one. */
public record CorrectionId(String value) {
  public CorrectionId {
    value = UUID.fromString(value).toString();
  }
}

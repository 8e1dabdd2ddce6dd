package io.anju.residence.correction;

import java.util.UUID;

/** The id of a correction: UUIDv7; an appeal has its permit's id, so that there is at most one. */
public record CorrectionId(String value) {
  public CorrectionId {
    value = UUID.fromString(value).toString();
  }
}

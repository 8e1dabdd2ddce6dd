package io.anju.residence.permit.mongo;

import io.anju.residence.permit.Suspension;
import java.time.LocalDate;

public record SuspensionDocument(LocalDate since, Suspension.Cause cause) {

  static SuspensionDocument from(Suspension suspension) {
    return new SuspensionDocument(suspension.since(), suspension.cause());
  }

  Suspension toDomain() {
    return new Suspension(since, cause);
  }
}

package io.anju.employment.reconciliation.mongo;

import io.anju.codes.DivisionCode;
import io.anju.employment.reconciliation.PermitRecord;
import java.time.LocalDate;

/** A permit, as stored for comparison. */
public record PermitRecordDocument(
    String permitId, long version, boolean onEmployment, String division, LocalDate since) {

  static PermitRecordDocument from(PermitRecord permit) {
    return new PermitRecordDocument(
        permit.permitId(),
        permit.version(),
        permit.activeOnEmployment(),
        permit.division().value(),
        permit.since());
  }

  PermitRecord toDomain() {
    return new PermitRecord(permitId, version, onEmployment, new DivisionCode(division), since);
  }
}

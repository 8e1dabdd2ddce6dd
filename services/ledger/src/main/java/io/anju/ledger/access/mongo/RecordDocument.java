package io.anju.ledger.access.mongo;

import io.anju.contract.ledger.AccessAction;
import io.anju.ledger.access.AccessRecord;
import java.time.Instant;
import java.util.List;

/** An access record as stored under {@code record}. */
public record RecordDocument(
    String id,
    Instant at,
    String subject,
    String role,
    String division,
    String purpose,
    String caseNumber,
    AccessAction action,
    List<String> persons,
    List<String> fields,
    String resource,
    String service) {

  static RecordDocument from(AccessRecord record) {
    return new RecordDocument(
        record.id(),
        record.at(),
        record.subject(),
        record.role(),
        record.division(),
        record.purpose(),
        record.caseNumber(),
        record.action(),
        record.persons(),
        record.fields(),
        record.resource(),
        record.service());
  }

  AccessRecord toDomain() {
    return new AccessRecord(
        id,
        at,
        subject,
        role,
        division,
        purpose,
        caseNumber,
        action,
        persons,
        fields,
        resource,
        service);
  }
}

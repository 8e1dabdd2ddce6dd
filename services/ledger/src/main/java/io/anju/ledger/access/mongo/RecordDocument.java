package io.anju.ledger.access.mongo;

import io.anju.contract.ledger.AccessAction;
import io.anju.ledger.access.AccessRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An access record as stored under {@code record}.
 *
 * @param division null where absent, like {@code purpose} and {@code caseNumber}
 */
public record RecordDocument(
    String id,
    Instant at,
    String subject,
    String role,
    @Nullable String division,
    @Nullable String purpose,
    @Nullable String caseNumber,
    AccessAction action,
    List<String> persons,
    List<String> fields,
    String resource,
    String service,
    @Nullable String salt,
    @Nullable SealDocument seal) {

  static RecordDocument from(AccessRecord record) {
    return new RecordDocument(
        record.id(),
        record.at(),
        record.subject(),
        record.role(),
        record.division().orElse(null),
        record.purpose().orElse(null),
        record.caseNumber().orElse(null),
        record.action(),
        record.persons(),
        record.fields(),
        record.resource(),
        record.service(),
        record.salt().orElse(null),
        record.seal().map(SealDocument::from).orElse(null));
  }

  AccessRecord toDomain() {
    return new AccessRecord(
        id,
        at,
        subject,
        role,
        Optional.ofNullable(division),
        Optional.ofNullable(purpose),
        Optional.ofNullable(caseNumber),
        action,
        persons,
        fields,
        resource,
        service,
        Optional.ofNullable(salt),
        Optional.ofNullable(seal).map(SealDocument::toDomain));
  }
}

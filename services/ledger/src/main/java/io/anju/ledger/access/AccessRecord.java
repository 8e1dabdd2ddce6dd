package io.anju.ledger.access;

import io.anju.contract.ledger.AccessAction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * One access to personal data, or one refusal.
 *
 * @param id UUIDv7, once in the ledger
 * @param at to the millisecond, as it is stored and hashed
 * @param division the official's scope, or the organisation's credit code; null for who has neither
 * @param purpose null where none was stated
 * @param caseNumber null where there is none
 * @param persons personIds whose data was asked for
 * @param fields personal fields shown unmasked
 * @param resource the path asked for
 */
public record AccessRecord(
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

  public AccessRecord {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(action, "action");
    at = at.truncatedTo(ChronoUnit.MILLIS);
    persons = List.copyOf(persons);
    fields = List.copyOf(fields);
  }
}

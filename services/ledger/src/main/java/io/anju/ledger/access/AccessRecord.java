package io.anju.ledger.access;

import io.anju.contract.ledger.AccessAction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One access to personal data, or a refused one.
 *
 * @param id UUIDv7, unique in the ledger
 * @param at with millisecond precision, as stored and hashed
 * @param division the official's scope, or the organisation's credit code; empty for who has
 *     neither
 * @param purpose empty where none was stated
 * @param persons personIds whose data was requested
 * @param fields personal fields shown unmasked
 * @param resource the requested path
 */
public record AccessRecord(
    String id,
    Instant at,
    String subject,
    String role,
    Optional<String> division,
    Optional<String> purpose,
    Optional<String> caseNumber,
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

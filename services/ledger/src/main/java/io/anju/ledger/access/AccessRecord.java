package io.anju.ledger.access;

import io.anju.codes.DivisionCode;
import io.anju.codes.DivisionCode.Level;
import io.anju.contract.AccessFact;
import io.anju.contract.ledger.AccessAction;
import io.anju.contract.ledger.AccessSeal;
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
 * @param salt empty in a record that its service did not sign, like {@code seal}
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
    String service,
    Optional<String> salt,
    Optional<AccessSeal> seal) {

  public AccessRecord {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(action, "action");
    at = at.truncatedTo(ChronoUnit.MILLIS);
    persons = List.copyOf(persons);
    fields = List.copyOf(fields);
  }

  public static AccessRecord of(AccessFact fact) {
    return new AccessRecord(
        fact.id(),
        fact.at(),
        fact.subject(),
        fact.role(),
        Optional.ofNullable(fact.division()),
        Optional.ofNullable(fact.purpose()),
        Optional.ofNullable(fact.caseNumber()),
        fact.action(),
        fact.persons(),
        fact.fields(),
        fact.resource(),
        fact.service(),
        Optional.ofNullable(fact.salt()),
        Optional.ofNullable(fact.seal()));
  }

  /** As its service published it. */
  public AccessFact toFact() {
    return new AccessFact(
        id,
        1,
        at,
        subject,
        role,
        division.orElse(null),
        purpose.orElse(null),
        caseNumber.orElse(null),
        action,
        persons,
        fields,
        resource,
        service,
        salt.orElse(null),
        seal.orElse(null));
  }

  /** The division whose auditors see the record; empty where it has none. */
  public Optional<DivisionCode> auditDivision() {
    return division.flatMap(code -> DivisionCode.check(code).value());
  }

  /**
   * Whether an auditor of a division sees it: accesses by its officials, and of a city or province
   * also those of callers without a division.
   */
  public boolean isAuditedBy(DivisionCode auditor) {
    return auditDivision()
        .map(own -> own.value().startsWith(auditor.value()))
        .orElse(auditor.level() == Level.PROVINCE || auditor.level() == Level.CITY);
  }
}

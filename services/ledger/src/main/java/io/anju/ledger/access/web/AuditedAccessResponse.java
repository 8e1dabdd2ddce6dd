package io.anju.ledger.access.web;

import io.anju.codes.PersonId;
import io.anju.contract.ledger.AccessAction;
import io.anju.ledger.access.Entry;
import io.anju.platform.access.AboutPersons;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry as auditors see it.
 *
 * @param division null where absent, like {@code purpose} and {@code caseNumber}
 * @param persons whose data was accessed: the person of the query, else the first twenty
 * @param personCount the number of persons whose data was accessed
 */
record AuditedAccessResponse(
    long seq,
    String id,
    Instant at,
    String subject,
    String role,
    @Nullable String division,
    @Nullable String purpose,
    @Nullable String caseNumber,
    AccessAction action,
    List<String> persons,
    int personCount,
    List<String> fields,
    String resource,
    String service,
    String hash)
    implements AboutPersons {

  /**
   * The audit itself is an access, and its record must stay small even if the listed accesses cover
   * many persons.
   */
  private static final int PERSONS_SHOWN = 20;

  static AuditedAccessResponse of(Entry entry, Optional<PersonId> asked) {
    var record = entry.record();
    var shown =
        asked
            .map(person -> List.of(person.value()))
            .orElseGet(() ->
                record.persons().subList(0, Math.min(PERSONS_SHOWN, record.persons().size())));
    return new AuditedAccessResponse(
        entry.seq(),
        record.id(),
        record.at(),
        record.subject(),
        record.role(),
        record.division().orElse(null),
        record.purpose().orElse(null),
        record.caseNumber().orElse(null),
        record.action(),
        shown,
        record.persons().size(),
        record.fields(),
        record.resource(),
        record.service(),
        entry.hash().value());
  }

  @Override
  public List<String> aboutPersons() {
    return persons;
  }
}

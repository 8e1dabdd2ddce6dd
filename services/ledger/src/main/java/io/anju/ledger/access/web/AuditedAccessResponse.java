package io.anju.ledger.access.web;

import io.anju.codes.PersonId;
import io.anju.contract.ledger.AccessAction;
import io.anju.ledger.access.Entry;
import io.anju.platform.access.AboutPersons;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An entry as auditors see it.
 *
 * @param persons whose data it was: the one asked about, else the first twenty
 * @param personCount of how many persons
 */
record AuditedAccessResponse(
    long seq,
    String id,
    Instant at,
    String subject,
    String role,
    String division,
    String purpose,
    String caseNumber,
    AccessAction action,
    List<String> persons,
    int personCount,
    List<String> fields,
    String resource,
    String service,
    String hash)
    implements AboutPersons {

  /**
   * An auditor's look is an access too, and its record must stay small however wide the looks it
   * shows were.
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
        record.division(),
        record.purpose(),
        record.caseNumber(),
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

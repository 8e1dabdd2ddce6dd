package io.anju.ledger.access.web;

import io.anju.codes.PersonId;
import io.anju.contract.ledger.AccessAction;
import io.anju.contract.proof.AccessProof;
import io.anju.ledger.access.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An access as shown to the person whose data was accessed: who, when and why, without path and
 * case, which may concern others.
 *
 * @param who as the identity provider names them
 * @param division their scope, or their organisation's credit code; null for callers without either
 * @param purpose null where none was stated
 * @param fields the fields shown unmasked
 * @param about the id under which the person was recorded
 * @param proof that the record is in the ledger; null within a minute of the access, and in records
 *     of earlier versions
 */
record OwnAccessResponse(
    Instant at,
    String who,
    String role,
    @Nullable String division,
    @Nullable String purpose,
    AccessAction action,
    List<String> fields,
    String service,
    @Nullable String about,
    @Nullable AccessProof proof) {

  static OwnAccessResponse of(Entry entry, Set<PersonId> own, Optional<AccessProof> proof) {
    var record = entry.record();
    return new OwnAccessResponse(
        record.at(),
        record.subject(),
        record.role(),
        record.division().orElse(null),
        record.purpose().orElse(null),
        record.action(),
        record.fields(),
        record.service(),
        record.persons().stream()
            .filter(person -> own.stream().anyMatch(id -> id.value().equals(person)))
            .findFirst()
            .orElse(null),
        proof.orElse(null));
  }
}

package io.anju.ledger.access.web;

import io.anju.contract.ledger.AccessAction;
import io.anju.ledger.access.Entry;
import java.time.Instant;
import java.util.List;

/**
 * An access to somebody's data as they see it themselves: who, when, why. Not the path nor the
 * case, which may be about others too.
 *
 * @param who as the identity provider names them
 * @param division their scope, or their organisation's credit code
 * @param fields what was shown unmasked
 */
record OwnAccessResponse(
    Instant at,
    String who,
    String role,
    String division,
    String purpose,
    AccessAction action,
    List<String> fields,
    String service) {

  static OwnAccessResponse of(Entry entry) {
    var record = entry.record();
    return new OwnAccessResponse(
        record.at(),
        record.subject(),
        record.role(),
        record.division(),
        record.purpose(),
        record.action(),
        record.fields(),
        record.service());
  }
}

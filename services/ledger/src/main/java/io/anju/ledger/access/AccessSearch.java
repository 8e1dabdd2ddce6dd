package io.anju.ledger.access;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Queries entries, newest first. */
public interface AccessSearch {

  /** Every access to the data of a person with these ids. */
  List<Entry> about(Set<PersonId> ids, Optional<Long> beforeSeq, int limit);

  /**
   * What an auditor may see: accesses by officials of the auditor's division. Accesses by callers
   * without a division (landlords, employers, residents) are visible to auditors of a city or
   * province only.
   *
   * @param ids of the person whose data was accessed; empty for all persons
   */
  List<Entry> audited(DivisionCode auditor, Set<PersonId> ids, Optional<Long> beforeSeq, int limit);
}

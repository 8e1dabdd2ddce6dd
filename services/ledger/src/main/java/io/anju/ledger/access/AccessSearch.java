package io.anju.ledger.access;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import java.util.List;
import java.util.Optional;

/** Finds entries, newest first. */
public interface AccessSearch {

  /** Every access to a person's data. */
  List<Entry> about(PersonId person, Optional<Long> beforeSeq, int limit);

  /**
   * What an auditor may see: accesses by officials of the auditor's division. Who asked without a
   * division of their own (a landlord, an employer, a resident) belongs to no district: the
   * auditors of a city or province see them.
   *
   * @param person to whose data; all where empty
   */
  List<Entry> audited(
      DivisionCode auditor, Optional<PersonId> person, Optional<Long> beforeSeq, int limit);
}

package io.anju.residence.evidence;

import io.anju.codes.PersonId;
import java.util.List;

/**
 * The records of other services about persons. A record keeps the person id that it was made for,
 * also after a correction of the document number.
 */
public interface EvidenceRepository {

  /**
   * @param person any id of theirs
   */
  HeldEvidence of(PersonId person);

  /**
   * @param ids all that lead to one person
   */
  HeldEvidence ofIds(List<PersonId> ids);
}

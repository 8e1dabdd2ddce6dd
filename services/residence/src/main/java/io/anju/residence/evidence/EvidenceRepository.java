package io.anju.residence.evidence;

import io.anju.codes.PersonId;
import java.util.List;

/**
 * What other services have told of persons. A record keeps the id it was made for, whatever number
 * turned out to be right since.
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

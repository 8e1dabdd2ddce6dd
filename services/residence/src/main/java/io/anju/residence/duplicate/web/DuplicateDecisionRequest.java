package io.anju.residence.duplicate.web;

import io.anju.codes.PersonId;
import io.anju.platform.request.Discriminator;
import io.anju.platform.request.Variant;
import java.util.Optional;

/** The body of the decision whether two records are of one person. */
@Discriminator("decision")
sealed interface DuplicateDecisionRequest {

  String reason();

  /**
   * @param keep the record that stays
   */
  @Variant("SAME")
  record SamePersonRequest(String reason, PersonId keep) implements DuplicateDecisionRequest {}

  /**
   * @param keep may be given and decides nothing
   */
  @Variant("DIFFERENT")
  record DifferentPersonsRequest(String reason, Optional<PersonId> keep)
      implements DuplicateDecisionRequest {}
}

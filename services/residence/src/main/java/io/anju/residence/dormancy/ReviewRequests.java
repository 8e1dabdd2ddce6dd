package io.anju.residence.dormancy;

import io.anju.codes.PersonId;
import io.anju.residence.evidence.ReviewTrigger;
import java.util.List;
import java.util.Set;

/**
 * The persons whose permits are to be reviewed because of new facts. Only holders of live permits
 * are kept.
 */
public interface ReviewRequests extends ReviewTrigger {

  /**
   * @param stamp changes with every request for the person
   */
  record ReviewRequest(PersonId person, String stamp) {}

  /**
   * @param except ids of persons to leave out, because their review has just failed
   */
  List<ReviewRequest> findPending(Set<String> except, int limit);

  /** Removes requests that were carried out; one that was made anew meanwhile stays. */
  void remove(List<ReviewRequest> reviewed);
}

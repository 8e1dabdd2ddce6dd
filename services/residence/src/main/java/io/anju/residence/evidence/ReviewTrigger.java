package io.anju.residence.evidence;

import io.anju.codes.PersonId;
import java.util.Collection;

/**
 * Who must look at persons again because something is known of them now that was not known before.
 */
public interface ReviewTrigger {

  /** Kept durably before it returns; called after the evidence itself is. */
  void requestReview(Collection<PersonId> persons);
}

package io.anju.residence.evidence;

import io.anju.codes.PersonId;
import java.util.Collection;

/** Requests that the permits of persons be reviewed because their evidence changed. */
public interface ReviewTrigger {

  /** The request is durable when this returns; call it after the evidence itself is durable. */
  void requestReview(Collection<PersonId> persons);
}

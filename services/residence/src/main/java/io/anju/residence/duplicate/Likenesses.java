package io.anju.residence.duplicate;

import io.anju.codes.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** All likenesses. */
public interface Likenesses {

  Map<PersonId, Likeness> known(Collection<PersonId> persons);

  void keep(List<Likeness> newer);

  /** Others that share a key; at most so many. */
  List<Likeness> meeting(Likeness one, int most);
}

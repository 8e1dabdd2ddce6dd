package io.anju.residence.duplicate;

import io.anju.codes.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The match keys of all persons. */
public interface MatchKeyRepository {

  Map<PersonId, MatchKeys> find(Collection<PersonId> persons);

  void save(List<MatchKeys> newer);

  /** Others that share a key; at most {@code limit}. */
  List<MatchKeys> sharingKeys(MatchKeys one, int limit);
}

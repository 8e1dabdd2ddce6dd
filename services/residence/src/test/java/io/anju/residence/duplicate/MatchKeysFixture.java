package io.anju.residence.duplicate;

import io.anju.codes.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keys held in memory. */
final class MatchKeysFixture implements MatchKeyRepository {

  private final Map<PersonId, MatchKeys> keys = new HashMap<>();

  @Override
  public Map<PersonId, MatchKeys> find(Collection<PersonId> persons) {
    return keys.values().stream()
        .filter(one -> persons.contains(one.person()))
        .collect(Collectors.toMap(MatchKeys::person, Function.identity()));
  }

  @Override
  public void save(List<MatchKeys> newer) {
    newer.forEach(one -> keys.put(one.person(), one));
  }

  @Override
  public List<MatchKeys> sharingKeys(MatchKeys one, int limit) {
    return keys.values().stream()
        .filter(other -> !other.person().equals(one.person()))
        .filter(other -> other.keys().stream().anyMatch(one.keys()::contains))
        .limit(limit)
        .toList();
  }
}

package io.anju.residence.duplicate.mongo;

import io.anju.codes.PersonId;
import io.anju.platform.aggregate.Versioned;
import io.anju.residence.duplicate.MatchKeys;
import java.util.List;

/** Match keys as stored: blind index entries only. */
public record MatchKeysDocument(List<String> keys, List<String> divisions) {

  static Versioned<MatchKeysDocument> from(MatchKeys matchKeys) {
    return new Versioned<>(
        matchKeys.person().value(),
        matchKeys.version(),
        new MatchKeysDocument(matchKeys.keys(), matchKeys.divisions()));
  }

  static MatchKeys toDomain(Versioned<MatchKeysDocument> stored) {
    return new MatchKeys(
        new PersonId(stored.id()),
        stored.version(),
        stored.state().keys(),
        stored.state().divisions());
  }
}

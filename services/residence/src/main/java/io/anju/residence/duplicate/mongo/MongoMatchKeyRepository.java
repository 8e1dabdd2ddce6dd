package io.anju.residence.duplicate.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.anju.codes.PersonId;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoProjection;
import io.anju.residence.duplicate.MatchKeyRepository;
import io.anju.residence.duplicate.MatchKeys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;

/** Match keys by person and by key. */
final class MongoMatchKeyRepository implements MatchKeyRepository {

  private static final String KEYS = "state.keys";

  private final MongoProjection<MatchKeysDocument> projection;

  MongoMatchKeyRepository(AggregateStore store) {
    this.projection = store.projection("likenesses", MatchKeysDocument.class);
    projection.collection().createIndex(Indexes.ascending(KEYS), new IndexOptions().name("keys"));
  }

  @Override
  public Map<PersonId, MatchKeys> find(Collection<PersonId> persons) {
    return all(Filters.in("_id", persons.stream().map(PersonId::value).toList()), persons.size())
        .stream()
        .collect(Collectors.toMap(MatchKeys::person, Function.identity()));
  }

  @Override
  public void save(List<MatchKeys> newer) {
    projection.applyAll(newer.stream().map(MatchKeysDocument::from).toList());
  }

  @Override
  public List<MatchKeys> sharingKeys(MatchKeys one, int limit) {
    return one.keys().isEmpty()
        ? List.of()
        : all(Filters.in(KEYS, one.keys()), limit + 1).stream()
            .filter(other -> !other.person().equals(one.person()))
            .toList();
  }

  private List<MatchKeys> all(Bson filter, int limit) {
    var found = new ArrayList<MatchKeys>();
    projection
        .collection()
        .find(filter)
        .limit(limit)
        .forEach(document -> found.add(MatchKeysDocument.toDomain(projection.open(document))));
    return found;
  }
}

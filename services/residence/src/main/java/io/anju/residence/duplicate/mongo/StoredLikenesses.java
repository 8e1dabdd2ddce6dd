package io.anju.residence.duplicate.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.anju.codes.PersonId;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoProjection;
import io.anju.residence.duplicate.Likeness;
import io.anju.residence.duplicate.Likenesses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;

/** Likenesses by their keys. */
public final class StoredLikenesses implements Likenesses {

  private static final String KEYS = "state.keys";

  private final MongoProjection<LikenessDocument> likenesses;

  public StoredLikenesses(AggregateStore store) {
    this.likenesses = store.projection("likenesses", LikenessDocument.class);
    likenesses.collection().createIndex(Indexes.ascending(KEYS), new IndexOptions().name("keys"));
  }

  @Override
  public Map<PersonId, Likeness> known(Collection<PersonId> persons) {
    return all(Filters.in("_id", persons.stream().map(PersonId::value).toList()), persons.size()).stream()
        .collect(Collectors.toMap(Likeness::person, Function.identity()));
  }

  @Override
  public void keep(List<Likeness> newer) {
    likenesses.applyAll(newer.stream().map(LikenessDocument::from).toList());
  }

  @Override
  public List<Likeness> meeting(Likeness one, int most) {
    return one.keys().isEmpty() ? List.of()
        : all(Filters.in(KEYS, one.keys()), most + 1).stream().filter(other -> !other.person().equals(one.person())).toList();
  }

  private List<Likeness> all(Bson filter, int most) {
    var found = new ArrayList<Likeness>();
    likenesses.collection().find(filter).limit(most).forEach(document -> found.add(LikenessDocument.toDomain(likenesses.open(document))));
    return found;
  }
}

package io.anju.overview.person.mongo;

import io.anju.overview.fold.View;
import io.anju.overview.fold.ViewId;
import io.anju.overview.fold.ViewKind;
import io.anju.overview.fold.mongo.Generations;
import io.anju.overview.person.StoredPersonViews;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** One find by {@code _id}. */
public record MongoPersonViews(Generations generations) implements StoredPersonViews {

  @Override
  public Optional<View> find(String personId) {
    return generations.serving().find(ViewId.person(personId));
  }

  @Override
  public List<View> findAll(Collection<String> personIds) {
    return generations.serving().findAll(ViewKind.PERSON, personIds);
  }
}
